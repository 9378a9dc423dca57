namespace QuoteBot.Parsing.Documents;

/// <summary>
/// The ">>" of captions, by which another speaks. Where a name stands behind it, that is who; where two are named so, ">>" alone is the one of them
/// who did not speak last. Else a dash says to the reader that somebody else speaks.
/// </summary>
internal sealed class Chevrons
{
    private readonly List<string> names;
    private int speaking = -1;

    /// <summary>Reads who is named behind ">>" in a file.</summary>
    /// <param name="cues">The words of all cues.</param>
    public Chevrons(IEnumerable<string> cues) =>
        names = [.. cues.Where(Open).Select(words => Name(Bare(words))).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(3)];

    /// <summary>Whether a cue begins with ">>".</summary>
    public static bool Open(string words) => words.StartsWith(">>", StringComparison.Ordinal);

    /// <summary>Whether a cue begins with a name and a colon.</summary>
    public static bool LooksNamed(string words) => Name(words) is not null;

    /// <summary>The name that stands before a colon at the head of a cue, or null.</summary>
    public static string? Name(string words) =>
        words.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 32 and var colon && char.IsUpper(words[0]) && words.AsSpan(0, colon).IndexOfAny(".,?!;") < 0 ? words[..colon] : null;

    /// <summary>The words of the next cue with the name of who speaks, or a dash, in place of ">>".</summary>
    public string Read(string words)
    {
        var rest = Bare(words);
        if (Name(rest) is { } name)
        {
            speaking = names.FindIndex(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var known ? known : speaking;
            return rest;
        }

        if (rest.Length == words.Length)
        {
            return words;
        }

        if (names.Count != 2 || speaking < 0)
        {
            return "– " + rest;
        }

        speaking = 1 - speaking;
        return $"{names[speaking]}: {rest}";
    }

    private static string Bare(string words) => words.TrimStart('>', ' ');
}
