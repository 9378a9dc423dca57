namespace QuoteBot.Parsing.People;

/// <summary>The author in a line that lists what a piece is: "Interviews • Ruth Alder and Ben Oke • Published on June 3, 2021 • Films".</summary>
internal static class ListedCredits
{
    private const int Longest = 160;
    private const int LongestDay = 40;
    private const int FewestParts = 3;

    private static readonly string[] Signs = [" • ", " · ", " | ", " / ", " – ", " — ", " - "];

    /// <summary>The full names that stand by themselves between the signs of such a line, one of whose other parts is the day; none where the line lists nothing.</summary>
    public static IEnumerable<string> In(string line, string? language)
    {
        var sign = line.Length > Longest ? null : Array.Find(Signs, sign => line.Contains(sign, StringComparison.Ordinal));
        var parts = sign is null ? [] : line.Split(sign, StringSplitOptions.TrimEntries);
        return parts.Length >= FewestParts && parts.Any(part => part.Length <= LongestDay && PrintedDates.In(part, language) is not null)
            ? parts.Where(part => !part.Any(char.IsAsciiDigit)).SelectMany(NameLists.Apart).Where(name => Persons.IsFullName(name) && GivenNames.Has(name.Split(' ')[0]))
            : [];
    }
}
