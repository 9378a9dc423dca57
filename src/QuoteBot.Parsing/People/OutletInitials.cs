using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>Initials that stand for whom one person asks, and not for that person: "HL:" in the Harbour Light, "Questions by Ruth Alder" below.</summary>
internal static class OutletInitials
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>The names of a casting, with such initials spelled out as the one who asked.</summary>
    /// <param name="around">What stands around the talk.</param>
    /// <param name="publication">Where it appeared, or null.</param>
    /// <param name="roles">Who asks and who is asked.</param>
    /// <param name="names">The speakers' names.</param>
    /// <param name="askers">Authors and interviewers named around the conversation.</param>
    public static IReadOnlyList<string> SpelledOut(Surroundings around, string? publication, IReadOnlyList<Role> roles, IReadOnlyList<string> names, IReadOnlyList<string> askers) =>
        askers.Count > 0 && Enumerable.Range(0, names.Count).Where(at => roles[at] == Role.Interviewer).ToList() is [var only] && IsInitials(names[only])
            && !askers.Any(asker => LabelKey.AreInitials(names[only], LabelKey.Of(asker)))
            && (IsShortFor(names[only], publication) || askers.All(asker => Byline.TellsAsker(around, asker)))
            ? [.. names.Select((name, at) => at == only ? string.Join(" and ", askers) : name)] : names;

    private static bool IsInitials(string name) => name.Length is >= Fewest and <= Most && name.All(char.IsAsciiLetterUpper) && !GivenNames.Has(name);

    // "l’Esprit ouvert" is "EO".
    private static bool IsShortFor(string initials, string? outlet) =>
        outlet is not null && LabelKey.Of(outlet[(outlet.IndexOfAny(['’', '\'']) is > 0 and <= 2 and var elided ? elided + 1 : 0)..]) is var key && (LabelKey.AreInitials(initials, key) || (key.StartsWith("THE ", StringComparison.Ordinal) && LabelKey.AreInitials(initials, key[4..])));
}
