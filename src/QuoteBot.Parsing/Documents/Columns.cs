using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>A table of two columns that was copied as text: who speaks, a tab, and what is said.</summary>
internal static class Columns
{
    private const int LongestName = 32;
    private const int FewestRows = 4;

    /// <summary>The text with a colon in place of the tab where every third line or more has one after a few words; any other text as it is.</summary>
    public static string WithColons(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return text;
        }

        var (rows, filled) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            filled += line.IsWhiteSpace() ? 0 : 1;
            rows += TabAfterName(line) > 0 ? 1 : 0;
        }

        return rows >= FewestRows && rows * 3 >= filled ? Replaced(text) : text;
    }

    private static string Replaced(string text)
    {
        var kept = new StringBuilder(text.Length + 64);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var tab = TabAfterName(line);
            kept.Append(tab > 0 ? line[..tab] : line).Append(tab > 0 ? ": " : "").Append(tab > 0 ? line[(tab + 1)..] : "").Append('\n');
        }

        return kept.ToString();
    }

    private static int TabAfterName(ReadOnlySpan<char> line)
    {
        var tab = line[..Math.Min(line.Length, LongestName)].IndexOf('\t');
        return tab > 0 && char.IsLetter(line[0]) && (char.IsLetter(line[tab - 1]) || line[tab - 1] is '.' or ')') && !line[(tab + 1)..].IsWhiteSpace() ? tab : -1;
    }
}
