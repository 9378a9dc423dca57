namespace QuoteBot.Game.Questions;

/// <summary>What questions are made from: as much of a club's library as the asker has drawn for this round.</summary>
public sealed record Library
{
    /// <summary>The lines that may be asked, those that waited longest first.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>How many of the lines, from the first on, wait to be asked; the others are asked again when none of these will do. All wait when null.</summary>
    public int? Fresh { get; init; }

    /// <summary>People of the library, speakers and spoken of: who can be a wrong option.</summary>
    public required IReadOnlyList<LibraryPerson> People { get; init; }

    /// <summary>Films that the library's interviews are about.</summary>
    public IReadOnlyList<FilmName> Films { get; init; } = [];

    /// <summary>Other questions that were asked in interviews, as wrong options beside the one that was.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Well-known films and who made them, for libraries with few interviews.</summary>
    public FilmFacts Facts { get; init; } = FilmFacts.None;

    /// <summary>The present year, after which no option may lie.</summary>
    public required int Year { get; init; }
}
