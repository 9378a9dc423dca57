using System.Text.RegularExpressions;

namespace QuoteBot.Playground.Markdown;

/// <summary>Reads a whole text in Discord's Markdown: headings, quotations, lists, code, and paragraphs of running text.</summary>
public static partial class BlockReader
{
    public static IReadOnlyList<Block> Read(string text)
    {
        var blocks = new List<Block>();
        var lines = new Queue<string>(text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));
        while (lines.Count > 0)
        {
            blocks.Add(ReadBlock(lines));
        }

        return blocks;
    }

    private static Block ReadBlock(Queue<string> lines)
    {
        var first = lines.Peek();
        if (first.StartsWith("```", StringComparison.Ordinal))
        {
            return ReadCode(lines);
        }

        if (first.StartsWith("> ", StringComparison.Ordinal) || first == ">")
        {
            return new Quote(Read(string.Join('\n', TakeQuoted(lines))));
        }

        if (HeadingPattern.Match(first) is { Success: true } heading)
        {
            lines.Dequeue();
            var level = heading.Groups["mark"].Value is "-#" ? 0 : heading.Groups["mark"].Length;
            return new Heading(level, InlineReader.Read(heading.Groups["rest"].Value));
        }

        if (ItemPattern.Match(first) is { Success: true } item)
        {
            lines.Dequeue();
            var mark = item.Groups["mark"].Value is "-" or "*" ? "•" : item.Groups["mark"].Value;
            return new Item(item.Groups["indent"].Length / 2, mark, InlineReader.Read(item.Groups["rest"].Value));
        }

        return new Paragraph(InlineReader.Read(string.Join('\n', TakeParagraph(lines))));
    }

    private static CodeBlock ReadCode(Queue<string> lines)
    {
        var opening = lines.Dequeue()[3..];
        var inside = new List<string>();
        if (opening.EndsWith("```", StringComparison.Ordinal))
        {
            return new CodeBlock(opening[..^3]);
        }

        while (lines.TryDequeue(out var line))
        {
            if (line.EndsWith("```", StringComparison.Ordinal))
            {
                inside.Add(line[..^3]);
                break;
            }

            inside.Add(line);
        }

        return new CodeBlock(string.Join('\n', inside).Trim('\n'));
    }

    private static IEnumerable<string> TakeQuoted(Queue<string> lines)
    {
        while (lines.TryPeek(out var line) && (line.StartsWith("> ", StringComparison.Ordinal) || line == ">"))
        {
            lines.Dequeue();
            yield return line.Length > 2 ? line[2..] : "";
        }
    }

    private static IEnumerable<string> TakeParagraph(Queue<string> lines)
    {
        yield return lines.Dequeue();
        while (lines.TryPeek(out var line) && !OpensBlock(line))
        {
            yield return lines.Dequeue();
        }
    }

    private static bool OpensBlock(string line) =>
        line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("> ", StringComparison.Ordinal) || line == ">"
        || HeadingPattern.IsMatch(line) || ItemPattern.IsMatch(line);

    [GeneratedRegex(@"^(?<mark>#{1,3}|-#) (?<rest>.+)$")]
    private static partial Regex HeadingPattern { get; }

    [GeneratedRegex(@"^(?<indent> *)(?<mark>[-*]|\d{1,3}\.) (?<rest>.+)$")]
    private static partial Regex ItemPattern { get; }
}
