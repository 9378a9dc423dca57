using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>
/// What stands beside a talk in marks of a site's own: pictures and pull quotes ("=IMAGE=sea.jpg=The sea="), boxes ("=TEXTBOX_START=…=" to
/// "=TEXTBOX_END=") and notes ("::: tip" to ":::").
/// </summary>
internal static class SideMatter
{
    private const int LongestNote = 60;

    /// <summary>The text with all that set as captions in HTML; any other text as it is.</summary>
    public static string AsCaptions(string text)
    {
        if (!text.Contains("\n=", StringComparison.Ordinal) && !text.Contains("\n:::", StringComparison.Ordinal))
        {
            return text;
        }

        var (lines, set) = (text.Split('\n'), new StringBuilder(text.Length + 256));
        for (var at = 0; at < lines.Length; at++)
        {
            if (End(lines, at) is > 0 and var end)
            {
                set.Append("\n<div class=\"caption\">\n\n").AppendJoin("\n", IsNote(lines[at]) ? lines[(at + 1)..end] : lines[at..(end + 1)]).Append("\n\n</div>\n\n");
                at = end;
            }
            else
            {
                set.Append(lines[at]).Append(at + 1 < lines.Length ? "\n" : "");
            }
        }

        return set.ToString();
    }

    // The last line of what begins at a line, or zero. What is indented belongs to a list.
    private static int End(string[] lines, int start)
    {
        var line = lines[start].AsSpan().TrimEnd();
        var closing = IsNote(line) ? ":::" : Word(line) is { } word ? word.EndsWith("_START", StringComparison.Ordinal) ? $"={word[..^6]}_END=" : "" : null;
        if (closing is null or "")
        {
            return closing is null ? 0 : start;
        }

        for (var at = start + 1; at < Math.Min(lines.Length, start + LongestNote); at++)
        {
            if (lines[at].AsSpan().Trim().SequenceEqual(closing))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsNote(ReadOnlySpan<char> line) =>
        line.StartsWith(":::", StringComparison.Ordinal)
        && line[3..].TrimStart().ToString().Split(' ')[0] is "tip" or "note" or "info" or "warning" or "danger" or "caution" or "important" or "details";

    // "=IMAGE=…=": a word in capitals between two of the marks, and a third at the line's end.
    private static string? Word(ReadOnlySpan<char> line)
    {
        var end = line.Length > 5 && line[0] == '=' && line[^1] == '=' ? line[1..].IndexOf('=') : -1;
        var word = end > 2 && end < line.Length - 2 ? line.Slice(1, end) : default;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter) && letter != '_')
            {
                return null;
            }
        }

        return word.IsEmpty ? null : word.ToString();
    }
}
