using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QuoteBot.Parsing.Documents;

/// <summary>The facts in YAML or TOML between two fences, or in a JSON object, at the head of a text.</summary>
internal static class FrontMatter
{
    private const int Longest = 16 * 1024;

    /// <summary>Parts the front matter from the text; a text without any comes back whole.</summary>
    public static (Credits Credits, string Text) Split(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        var fence = start.StartsWith("---", StringComparison.Ordinal) ? "---" : start.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null || !IsFence(start[..LineEnd(start)], fence))
        {
            return JsonFrontMatter.Split(text, Longest) is { } json ? (FrontMatterFacts.From(json.Entries), json.Remainder) : (Credits.None, text);
        }

        var body = start[LineEnd(start)..];
        var close = FindFence(body, fence);
        if (close < 0)
        {
            return (Credits.None, text);
        }

        var entries = fence == "---" ? Yaml(body[..close].ToString()) : Toml(body[..close].ToString());
        return entries is null ? (Credits.None, text) : (FrontMatterFacts.From(entries), body[(close + 1 + LineEnd(body[(close + 1)..]))..].ToString());
    }

    private static int FindFence(ReadOnlySpan<char> body, string fence)
    {
        for (var at = 0; at < Math.Min(body.Length, Longest);)
        {
            var next = body[at..].IndexOf('\n');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            var line = body[(at + 1)..];
            if (IsFence(line[..LineEnd(line)], fence))
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private static int LineEnd(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? end : text.Length;

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    // Read as a stream of events: no depth of nesting and no alias can make this slow or large.
    private static Dictionary<string, List<string>>? Yaml(string yaml)
    {
        try
        {
            var entries = Entries(new Parser(new StringReader(yaml)));
            return entries.Count > 0 ? entries : null;
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // The scanner says "invalid operation" where a scalar opens on "{%".
            // Two rules with prose between them are not front matter, and broken YAML still has readable lines.
            return Lines(yaml, ':');
        }
    }

    private static Dictionary<string, List<string>> Entries(Parser parser)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var (depth, key) = (0, (string?)null);
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            switch (parser.Current)
            {
                case MappingStart or SequenceStart or MappingEnd or SequenceEnd:
                    key = Deeper(parser.Current, depth) ? key : null;
                    break;
                case Scalar scalar when key is null && depth == 3:
                    key = scalar.Value;
                    break;
                case Scalar scalar when key is not null:
                    Note(entries, key, scalar.Value);
                    key = depth == 3 ? null : key;
                    break;
            }
        }

        return entries;
    }

    private static bool Deeper(ParsingEvent happened, int depth) => happened is MappingStart or SequenceStart || depth > 3;

    /// <summary>Adds a value to those that a key has.</summary>
    internal static void Note(Dictionary<string, List<string>> entries, string key, string value)
    {
        if (!entries.TryGetValue(key, out var values))
        {
            entries[key] = values = [];
        }

        values.Add(Spaces.Fold(value));
    }

    private static Dictionary<string, List<string>>? Toml(string toml) => Lines(toml, '=');

    private static Dictionary<string, List<string>>? Lines(string text, char separator)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n'))
        {
            var at = line.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && line.AsSpan(0, at).Trim().IndexOfAny(" \t") < 0)
            {
                foreach (var value in line[(at + 1)..].Trim().Trim('[', ']').Split("\", \""))
                {
                    Note(entries, line[..at].Trim(), value.Trim().Trim('"', '\'').Replace("\\\"", "\"", StringComparison.Ordinal));
                }
            }
        }

        return entries.Count > 0 ? entries : null;
    }
}
