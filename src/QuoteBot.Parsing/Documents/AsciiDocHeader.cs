namespace QuoteBot.Parsing.Documents;

/// <summary>The head of an AsciiDoc text: its title, the lines below it for author and date, and its attributes.</summary>
/// <param name="Credits">What it says.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Attributes">How many attributes it sets.</param>
internal readonly record struct AsciiDocHeader(Credits Credits, int Length, int Attributes)
{
    private const int Longest = 16 * 1024;

    /// <summary>The header that a text begins with.</summary>
    public static AsciiDocHeader Of(string text)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var (at, attributes, plain) = (0, 0, 0);
        while (at < Math.Min(text.Length, Longest))
        {
            var end = text.IndexOf('\n', at) is >= 0 and var newLine ? newLine : text.Length;
            var line = text.AsSpan(at, end - at).Trim("\uFEFF \t\r");
            if (line.Length == 0 && entries.Count > 0)
            {
                break;
            }

            attributes += line.Length > 1 && line[0] == ':' ? 1 : 0;
            if (line.Length > 0 && !Note(entries, line, ref plain))
            {
                break;
            }

            at = Math.Min(text.Length, end + 1);
        }

        return new AsciiDocHeader(entries.Count == 0 ? Credits.None : FrontMatterFacts.From(entries), at, attributes);
    }

    // "= Title", then whose it is, then its date; ":key: value"; comments and the rule that some sites close it with.
    private static bool Note(Dictionary<string, List<string>> entries, ReadOnlySpan<char> line, ref int plain)
    {
        if (line.StartsWith("= ", StringComparison.Ordinal) && !entries.ContainsKey("title"))
        {
            FrontMatter.Note(entries, "title", line[2..].ToString());
            return true;
        }

        if (line[0] == ':' && line[1..].IndexOf(':') is > 0 and var colon)
        {
            FrontMatter.Note(entries, KeyOf(line.Slice(1, colon)), line[(colon + 2)..].Trim(" \"[]").ToString());
            return true;
        }

        if (line.StartsWith("//", StringComparison.Ordinal) || line is "---")
        {
            return true;
        }

        if (!entries.ContainsKey("title") || plain >= 2)
        {
            return false;
        }

        var isDate = char.IsAsciiDigit(line[0]) || (line[0] == 'v' && line.IndexOf(',') > 0);
        FrontMatter.Note(entries, isDate ? "date" : "author", line.IndexOf('<') is > 0 and var address ? line[..address].ToString() : line.ToString());
        plain++;
        return true;
    }

    // Sites put their own name before the key: "page-date", "jbake-tags", "awestruct-layout".
    private static string KeyOf(ReadOnlySpan<char> key)
    {
        var name = key.ToString();
        foreach (var prefix in new[] { "page-", "jbake-", "awestruct-", "hp-" })
        {
            name = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name;
        }

        return name.ToLowerInvariant() is "revdate" ? "date" : name;
    }
}
