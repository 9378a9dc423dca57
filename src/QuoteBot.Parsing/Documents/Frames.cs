using System.Buffers;
using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Lines in a box that was drawn with characters, as old text files have their titles.</summary>
internal static class Frames
{
    private const int MostLines = 12;
    private const int MostTitles = 6;
    private const int ShortestEdge = 8;
    private static readonly SearchValues<char> Sides = SearchValues.Create("|│║");
    private static readonly SearchValues<char> Edges = SearchValues.Create("-=_+*~.'─═┌┐└┘├┤╔╗╚╝╭╮╰╯|│║ ");

    /// <summary>The text with what stands in boxes as lines of their own, and the boxes gone.</summary>
    public static string Opened(string text)
    {
        if (!text.AsSpan().ContainsAny(Sides) || !HasEdge(text))
        {
            return text;
        }

        var (lines, opened) = (text.Split('\n'), (StringBuilder?)null);
        var kept = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            if (IsEdge(lines[at]) && LowerEdge(lines, at) is > 0 and var end)
            {
                opened = (opened ?? new StringBuilder(text.Length)).AppendJoin("\n", lines[kept..at]).Append("\n\n");
                AppendTitles(opened, lines.AsSpan(at + 1, end - at - 1));
                (at, kept) = (end, end + 1);
            }
        }

        return opened is null ? text : opened.AppendJoin("\n", lines[kept..]).ToString();
    }

    // Most texts have a stroke somewhere and no box: they are not taken apart.
    private static bool HasEdge(ReadOnlySpan<char> text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (IsEdge(text[line]))
            {
                return true;
            }
        }

        return false;
    }

    // A few lines are a title, a name and a date; many are a paragraph.
    private static void AppendTitles(StringBuilder opened, ReadOnlySpan<string> lines)
    {
        var titles = 0;
        foreach (var line in lines)
        {
            titles += Inside(line).IsEmpty ? 0 : 1;
        }

        foreach (var line in lines)
        {
            opened.Append(Inside(line)).Append(titles <= MostTitles ? "\n\n" : "\n");
        }

        opened.Append('\n');
    }

    private static int LowerEdge(string[] lines, int upper)
    {
        var hasWords = false;
        for (var at = upper + 1; at < Math.Min(lines.Length, upper + MostLines + 2); at++)
        {
            if (IsEdge(lines[at]) && hasWords)
            {
                return at;
            }

            if (!IsFramed(lines[at]))
            {
                return 0;
            }

            hasWords |= !Inside(lines[at]).IsEmpty;
        }

        return 0;
    }

    private static ReadOnlySpan<char> Inside(string line) => line.AsSpan().Trim()[1..^1].Trim();

    private static bool IsFramed(string line)
    {
        var words = line.AsSpan().Trim();
        return words.Length > 2 && Sides.Contains(words[0]) && Sides.Contains(words[^1]) && !words[1..^1].ContainsAny(Sides);
    }

    private static bool IsEdge(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        return words.Length >= ShortestEdge && words.TrimStart("+|").Length >= ShortestEdge - 1 && !words.ContainsAnyExcept(Edges) && !IsEmptyRow(words);
    }

    // "|          |" is a row of the box with nothing in it.
    private static bool IsEmptyRow(ReadOnlySpan<char> words) => Sides.Contains(words[0]) && words[1..^1].IsWhiteSpace();
}
