namespace QuoteBot.Parsing.People;

/// <summary>Capitalized words in a row that may name somebody. Most name nobody, and their words are copied out of the text only where they are asked for.</summary>
/// <param name="Text">The text that they stand in.</param>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="End">Where they end, brackets and a possessive excluded.</param>
/// <param name="IsFilledIn">Whether an editor filled in a part.</param>
/// <param name="OpensSentence">Whether the first word would be capitalized anyway.</param>
internal sealed record NameMention(string Text, int Start, int End, bool IsFilledIn, bool OpensSentence)
{
    private string[]? words;
    private string? name;

    /// <summary>The words, single-spaced, with what an editor put in brackets filled in: "Alex [Garland]" is "Alex Garland".</summary>
    public string Name
    {
        get => name ??= string.Join(' ', Words);
        init => name = value;
    }

    /// <summary>The words; where none are given, the one that stands there.</summary>
    public string[] Words
    {
        get => words ??= [Text[Start..End]];
        init => words = value;
    }

    /// <summary>Whether it is one word.</summary>
    public bool IsOneWord => words is null or [_];

    /// <summary>The name alone where a noun that is capitalized too stands before it, as in German and in headlines: "Archäologin Anna Lindner".</summary>
    public NameMention WithoutNoun()
    {
        var at = Array.FindIndex(Words, GivenNames.Has);
        if (at < 1 || at + 2 > Words.Length || IsFilledIn)
        {
            return this;
        }

        var skipped = string.Join(' ', Words[..at]).Length + 1;
        return new NameMention(Text, Start + skipped, End, IsFilledIn, false) { Words = Words[at..] };
    }
}
