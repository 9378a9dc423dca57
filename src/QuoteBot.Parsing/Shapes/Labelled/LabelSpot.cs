namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>What may be a speaker's label at the head of a line.</summary>
/// <param name="Name">The name without brackets, degree and time; empty when only a time stands there.</param>
/// <param name="Note">What stands in brackets after it: initials, a remark.</param>
/// <param name="BodyStart">Where the words begin.</param>
/// <param name="Style">How label and words are parted.</param>
/// <param name="IsTimed">Whether a time of the recording stands beside it.</param>
internal sealed record LabelSpot(string Name, string? Note, int BodyStart, LabelStyle Style, bool IsTimed)
{
    /// <summary>The name in a form that its other spellings share.</summary>
    public string Key { get; } = LabelKey.Of(Name);
}

/// <summary>How a label is parted from the words.</summary>
internal enum LabelStyle
{
    /// <summary>"Name: words", also with a time or a note before the colon.</summary>
    Colon,

    /// <summary>"Name – words" or "P.— words".</summary>
    Dash,

    /// <summary>"Q. words".</summary>
    Stop,

    /// <summary>The name on a line of its own.</summary>
    Alone,

    /// <summary>The name set apart by its type face and nothing else.</summary>
    Face,

    /// <summary>"[Name] words", "(Name) words", "&lt;name&gt; words".</summary>
    Bracket,

    /// <summary>"Name | words", "Name // words", "name> words".</summary>
    Stroke,

    /// <summary>"NAME words" or "NAME. Words".</summary>
    Capitals,
}
