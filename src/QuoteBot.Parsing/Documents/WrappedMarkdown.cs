using System.Buffers;
using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Puts the lines of Markdown together again that were broken at a margin; a text whose lines end where their writer meant it stays as it is.</summary>
internal static class WrappedMarkdown
{
    private const int LongestLabel = 30;
    private static readonly SearchValues<char> UnderlineMarks = SearchValues.Create("-=_*~ \t");

    /// <summary>The text with each paragraph on a line of its own where most of its lines break off at a margin.</summary>
    public static string Unwrapped(string text)
    {
        var lines = text.Split('\n');
        return Margin(lines) is > 0 and var margin ? Joined(lines, margin, LabelledLines.In([.. lines.Select(line => line.Trim())])) : text;
    }

    // The usual width of the lines that break off, or zero: hardly a line is longer than a margin, a link apart.
    private static int Margin(string[] lines)
    {
        var (filled, wide, breaks) = (0, 0, new Breaks());
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].AsSpan().Trim();
            filled += line.IsEmpty ? 0 : 1;
            wide += line.Length > Breaks.Widest ? 1 : 0;
            if (at + 1 < lines.Length && MayGoOn(lines[at]) && IsProse(lines[at + 1]))
            {
                breaks.Add(line, lines[at + 1].AsSpan().Trim());
            }
        }

        return wide * 10 <= filled ? breaks.Margin : 0;
    }

    private static string Joined(string[] lines, int margin, LabelledLines labels)
    {
        var (text, isCode, goesOn) = (new StringBuilder(), false, false);
        for (var at = 0; at < lines.Length; at++)
        {
            isCode ^= IsFence(lines[at]);
            var line = goesOn ? lines[at][Quoting(lines[at])..] : lines[at];
            goesOn = !isCode && at + 1 < lines.Length && GoesOn(lines[at], lines[at + 1], margin) && !labels.Begins(lines[at + 1].AsSpan().Trim());
            text.Append(goesOn ? line.AsSpan().TrimEnd() : line);
            if (at + 1 < lines.Length)
            {
                text.Append(goesOn ? ' ' : '\n');
            }
        }

        return text.ToString();
    }

    // In a letter, the lines of what is quoted all bear the mark.
    private static bool GoesOn(string line, string next, int margin) =>
        Quoting(line) == Quoting(next) && Quoting(line) is > 0 and var marks ? IsGoingOn(line[marks..], next[marks..], margin) : IsGoingOn(line, next, margin);

    // The length of "> " or ">> " before a line.
    private static int Quoting(string line)
    {
        var words = line.AsSpan().TrimStart("> ");
        return line.AsSpan(0, line.Length - words.Length).Contains('>') ? line.Length - words.Length : 0;
    }

    private static bool IsGoingOn(string line, string next, int margin) => MayGoOn(line) && IsProse(next) && !IsLabelled(next) && !EndsOnPurpose(line.AsSpan().Trim(), next.AsSpan().Trim(), margin);

    private static bool EndsOnPurpose(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int margin) =>
        Wrapping.HadRoom(line, next, margin) || (Wrapping.EndsSentence(line) && Wrapping.HadRoomForAWord(line, next, margin));

    // A line that ends in two spaces or a stroke ends on purpose, and so do headings, tags, table rows, rules and what is set in type up to a stop; behind
    // a question the answer may stand.
    private static bool MayGoOn(string line)
    {
        var words = line.AsSpan().Trim();
        return !words.IsEmpty && words[0] is not ('#' or '|') && words[^1] is not ('\\' or '>' or '}' or '?')
            && !line.AsSpan().TrimEnd('\r').EndsWith("  ", StringComparison.Ordinal) && words.ContainsAnyExcept(UnderlineMarks) && !EndsType(words) && !IsFence(line);
    }

    private static bool EndsType(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd("*_");
        return bare.Length + 2 <= words.Length || (bare.Length < words.Length && Wrapping.EndsSentence(bare));
    }

    // A line that opens with no mark of its own: it may be the rest of the line above.
    private static bool IsProse(string line)
    {
        var words = line.AsSpan().Trim();
        return !words.IsEmpty && words.ContainsAnyExcept(UnderlineMarks) && words[0] is not ('#' or '|' or '>' or '<' or '=' or '{')
            && !(words[0] is '-' or '*' or '+' or '–' or '—' or '•' && words.Length > 1 && words[1] is ' ' or '\t') && !IsNumbered(words)
            && !(words[0] == '[' && words.Contains("]:", StringComparison.Ordinal)) && !words.StartsWith(":::", StringComparison.Ordinal) && !IsFence(line);
    }

    private static bool IsNumbered(ReadOnlySpan<char> words)
    {
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && words[digits] is '.' or ')';
    }

    // "Ada: …", "**Ada:** …", "[00:12] Ada: …" and a question in bold: they begin a turn, whatever the line above ends with.
    private static bool IsLabelled(string line)
    {
        var words = line.AsSpan().TrimStart();
        return words.StartsWith("**", StringComparison.Ordinal) || words.StartsWith("__", StringComparison.Ordinal)
            || (words.TrimStart("*_[(") is [var first, ..] && (char.IsUpper(first) || char.IsAsciiDigit(first)) && words[..Math.Min(words.Length, LongestLabel)].Contains(':'));
    }

    private static bool IsFence(string line)
    {
        var words = line.AsSpan().TrimStart();
        return words.StartsWith("```", StringComparison.Ordinal) || words.StartsWith("~~~", StringComparison.Ordinal);
    }
}
