using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>
/// Paragraphs with a mark before each of their lines, as programmers set their remarks: "## Hey, Ada! Where were you born, and what" and below it
/// "## do you remember of it?". To Markdown each of these lines would be a heading.
/// </summary>
internal static class Gutters
{
    private const int FewestWrapped = 3;
    private const int ShortestWrapped = 40;
    private const int ShortestMark = 2;
    private const int LongestMark = 4;
    private const string Marks = "#;/%|";

    /// <summary>The text with the lines of each such paragraph joined behind one mark; any other text as it is.</summary>
    public static string Joined(string text)
    {
        if (!Marks.Any(mark => text.Contains($"\n{mark}{mark}", StringComparison.Ordinal)))
        {
            return text;
        }

        var lines = text.Split('\n');
        var mark = Enumerable.Range(0, lines.Length - 1).Where(at => IsWrapped(lines, at)).CountBy(at => MarkOf(lines[at]).ToString()).DefaultIfEmpty().MaxBy(pair => pair.Value);
        return mark.Value < FewestWrapped ? text : Joined(lines, mark.Key);
    }

    private static string Joined(string[] lines, string mark)
    {
        var joined = new StringBuilder();
        for (var at = 0; at < lines.Length; at++)
        {
            var goesOn = at > 0 && MarkOf(lines[at - 1]).SequenceEqual(mark);
            if (!MarkOf(lines[at]).SequenceEqual(mark))
            {
                joined.Append(goesOn ? "\n\n" : "").Append(lines[at]).Append('\n');
            }
            else
            {
                joined.Append(goesOn ? " " : $"\n{mark} ").Append(lines[at].AsSpan()[mark.Length..].Trim());
            }
        }

        return joined.ToString();
    }

    // A line that breaks off in a sentence, and goes on behind the same mark.
    private static bool IsWrapped(string[] lines, int at) =>
        MarkOf(lines[at]) is { Length: > 0 } mark && MarkOf(lines[at + 1]).SequenceEqual(mark) && lines[at].Length >= ShortestWrapped && !Wrapping.EndsSentence(lines[at].AsSpan().TrimEnd());

    // "##" before a space: one sign again and again.
    private static ReadOnlySpan<char> MarkOf(string line)
    {
        var end = line.Length > 0 && Marks.Contains(line[0], StringComparison.Ordinal) ? line.AsSpan().IndexOfAnyExcept(line[0]) : 0;
        return end is >= ShortestMark and <= LongestMark && line[end] == ' ' ? line.AsSpan(0, end) : default;
    }
}
