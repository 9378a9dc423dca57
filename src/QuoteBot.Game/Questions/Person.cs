using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>One person under one spelling, whatever spellings there are.</summary>
/// <param name="Name">The spelling that is shown.</param>
/// <param name="Part">The most this person is in the library; null for people of the film facts alone.</param>
/// <param name="Credits">What this person did on well-known films.</param>
internal sealed record Person(string Name, Part? Part, IReadOnlyList<Credit> Credits)
{
    public NameForms Forms { get; } = new(Name);

    /// <summary>Every other spelling.</summary>
    public IReadOnlyList<NameForms> Aliases { get; init; } = [];

    /// <summary>The language that this person speaks in the library; null where that is not known.</summary>
    public string? Tongue { get; init; }

    public IEnumerable<NameForms> AllForms => [Forms, .. Aliases];

    public bool Speaks => Part is Questions.Part.Interviewee or Questions.Part.Interviewer or Questions.Part.Other;

    /// <summary>Whether the name can stand among options: a full name, or the name that a speaker goes by.</summary>
    public bool CanBeOption => (Speaks || Forms.Telling.Count > 1) && !IsSeveral;

    /// <summary>Whether people go by one name together, as in "Mike and Rob".</summary>
    public bool IsSeveral => Forms.All.Contains("and") || Name.Contains('&', StringComparison.Ordinal) || Name.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether this person could stand for another: called as fully, and not known to speak another language.</summary>
    public bool Resembles(Person other, string? tongue) =>
        Forms.Telling.Count > 1 == other.Forms.Telling.Count > 1 && (Tongue is null || tongue is null || Tongue == tongue);

    public bool Works(Trade trade) => Credits.Any(credit => credit.Trade == trade);

    public bool IsNamedIn(string text) => AllForms.Any(form => Mentions.Any(text, form));
}
