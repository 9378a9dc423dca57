namespace QuoteBot.Parsing.Documents;

/// <summary>What begins several lines of a text up to a colon or in brackets: "Q:", "Ruth Alder:", "[ruth]". Such a line begins a turn, though no empty line stands above it.</summary>
internal sealed class LabelledLines
{
    private const int Longest = 30;
    private const int Fewest = 3;

    private readonly HashSet<string> heads;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private LabelledLines(IEnumerable<string> heads)
    {
        this.heads = heads.ToHashSet(StringComparer.Ordinal);
        bySpan = this.heads.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Those of a text: they come again, and hardly ever in the middle of a sentence.</summary>
    public static LabelledLines In(List<string> lines)
    {
        var counts = new Dictionary<string, (int All, int Opening)>(StringComparer.Ordinal);
        var bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (Head(lines[at]) is { IsEmpty: false } head)
            {
                var (all, opening) = bySpan.TryGetValue(head, out var count) ? count : default;
                bySpan[head] = (all + 1, opening + (at == 0 || lines[at - 1].Length == 0 || Wrapping.EndsSentence(lines[at - 1]) ? 1 : 0));
            }
        }

        return new LabelledLines(counts.Where(pair => pair.Value.All >= Fewest && pair.Value.Opening * 4 >= pair.Value.All * 3).Select(pair => pair.Key));
    }

    /// <summary>Whether a line begins a turn below another.</summary>
    public bool Begins(ReadOnlySpan<char> line) =>
        heads.Count > 0 && Head(line) is { IsEmpty: false } head && bySpan.Contains(head);

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] is '[' or '<')
        {
            return line[..Math.Min(Longest, line.Length)].IndexOf(line[0] == '[' ? "] " : "> ") is > 1 and var close ? line[..close] : default;
        }

        var colon = line[..Math.Min(Longest, line.Length)].IndexOf(':');
        var head = colon > 0 && char.IsUpper(line[0]) && (colon + 1 == line.Length || line[colon + 1] == ' ') ? line[..colon].TrimEnd() : default;
        return head.IndexOfAny(',', ';', '"') < 0 ? head : default;
    }
}
