namespace QuoteBot.Game.Questions;

/// <summary>What a round asks for.</summary>
public enum Mode
{
    /// <summary>A bit of everything.</summary>
    Mixed,

    /// <summary>Four people, one of whom said it.</summary>
    WhoSaidIt,

    /// <summary>Four films, one of which it was said about.</summary>
    WhichFilm,

    /// <summary>Four questions, one of which got this answer.</summary>
    WhichQuestion,

    /// <summary>Four names, numbers or years, one of which is struck out.</summary>
    FillTheGap,
}

/// <summary>A question that is ready to be asked. It always has four options.</summary>
public sealed record Question
{
    /// <summary>How many options a question has.</summary>
    public const int OptionCount = 4;

    /// <summary>What it asks for; never <see cref="Mode.Mixed"/>.</summary>
    public required Mode Mode { get; init; }

    /// <summary>The number of the line it was made from.</summary>
    public required long Line { get; init; }

    /// <summary>The words of the line with everything struck out that would tell the answer.</summary>
    public required string Words { get; init; }

    /// <summary>Who said the words, where that is no secret; else null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Four different options, plain text.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>The position of the right option, from 0 on.</summary>
    public required int Right { get; init; }

    /// <summary>How hard it is, from 0 to 1: the nearer the wrong options are to the right one and the shorter the words, the harder.</summary>
    public required double Hardness { get; init; }

    /// <summary>The right option.</summary>
    public string Answer => Options[Right];
}
