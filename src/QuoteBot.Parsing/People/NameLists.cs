namespace QuoteBot.Parsing.People;

/// <summary>Takes lists of people apart: "Jane Doe and John Roe, Jr.".</summary>
internal static class NameLists
{
    private static readonly string[] Joints = [" with ", " and ", " & ", " y ", " e ", " et ", " und ", " en ", ", ", "; ", " con ", " avec ", " mit "];

    private static readonly string[] Degrees = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "PhD", "Ph.D", "Ph.D.", "MD", "M.D.", "Esq.", "ASC", "BSC"];

    /// <summary>Each name of a list by itself; a text that is no list of full names stays whole.</summary>
    public static IEnumerable<string> Apart(string names)
    {
        var parts = Rejoined(names.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.Trim(',', '&', ' '))).ToList();
        return (parts.Count > 1 && parts.All(part => Persons.HasNameForm(part.Split(' ')) && char.IsUpper(part[0])) ? parts : [names]).Select(Capitals.Lowered);
    }

    /// <summary>Whether a name is two of some names, one behind the other, as a title without its commas has them.</summary>
    public static bool IsTwo(string name, IReadOnlyList<string> names) =>
        names.Any(first => name.StartsWith(first + " ", StringComparison.OrdinalIgnoreCase) && names.Contains(name[(first.Length + 1)..], StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Rejoined(IEnumerable<string> list)
    {
        var parts = list.ToArray();
        for (var at = 0; at < parts.Length; at++)
        {
            yield return at + 1 < parts.Length && Degrees.Contains(parts[at + 1]) ? $"{parts[at]}, {parts[++at]}" : parts[at];
        }
    }
}
