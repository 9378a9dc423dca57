using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>A line that somebody said in an interview: what questions are made from.</summary>
public sealed record Line
{
    /// <summary>The quote's stable number.</summary>
    public required long Id { get; init; }

    /// <summary>The interview's stable number.</summary>
    public required long Interview { get; init; }

    /// <summary>The words, to the letter.</summary>
    public required string Text { get; init; }

    /// <summary>All that the speaker said in that turn, the line included; empty when it is not at hand.</summary>
    public string Turn { get; init; } = "";

    /// <summary>Who said it in the interview; "Interviewer" when nobody knows who asked.</summary>
    public required string Speaker { get; init; }

    /// <summary>What the speaker is in the interview.</summary>
    public required Part Part { get; init; }

    /// <summary>Whose words the speaker repeats; null when they are the speaker's own.</summary>
    public string? Quoted { get; init; }

    /// <summary>The films that the interview is about, the main one first.</summary>
    public IReadOnlyList<FilmName> Films { get; init; } = [];

    /// <summary>What prompted it; null when nothing did.</summary>
    public string? Question { get; init; }

    /// <summary>The people and films that the line itself names, as far as they are known.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Whose words these really are.</summary>
    public string Author => Quoted ?? Speaker;

    /// <summary>The language of the interview, as far as this line tells (<see cref="Tongues"/>).</summary>
    public string? Tongue => Tongues.Of($"{Text} {Question}");
}

/// <summary>What somebody is in an interview.</summary>
public enum Part
{
    /// <summary>Is asked.</summary>
    Interviewee,

    /// <summary>Asks.</summary>
    Interviewer,

    /// <summary>Speaks, but neither asks nor is asked.</summary>
    Other,

    /// <summary>Is spoken of, or quoted.</summary>
    Mentioned,
}

/// <summary>A film as people name it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Year">The year of release, where it is known.</param>
public sealed record FilmName(string Title, int? Year = null);

/// <summary>Somebody whom the library knows.</summary>
/// <param name="Name">The name as it is spelled there.</param>
/// <param name="Part">The most that this person is in any interview.</param>
/// <param name="Tongue">The language that this person speaks there (<see cref="Tongues"/>); null where that is not known.</param>
public sealed record LibraryPerson(string Name, Part Part, string? Tongue = null);
