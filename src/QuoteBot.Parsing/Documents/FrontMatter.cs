using System.Buffers;
using System.Net;
using YamlDotNet.Core;

namespace QuoteBot.Parsing.Documents;

/// <summary>The facts in YAML or TOML between two fences, in a JSON object, or in a remark, at the head of a text.</summary>
internal static class FrontMatter
{
    private const int Longest = 16 * 1024;
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>Parts the front matter from the text; a text without any comes back whole.</summary>
    public static (Credits Credits, string Text) Split(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        var fence = start.StartsWith("---", StringComparison.Ordinal) ? "---" : start.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (start.StartsWith("/*", StringComparison.Ordinal) || start.StartsWith("<!--", StringComparison.Ordinal))
        {
            return InRemark(text, start);
        }

        if (fence is null || !IsFence(start[..LineEnd(start)], fence))
        {
            return JsonFrontMatter.Split(text, Longest) is { } json ? (FrontMatterFacts.From(json.Entries), json.Remainder) : WithoutFence(text, start);
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

    // "/* Title: … */" and "<!-- Title: … -->": heads that a page would not show.
    private static (Credits Credits, string Text) InRemark(string text, ReadOnlySpan<char> start)
    {
        var (open, end) = start[0] == '/' ? (2, "*/") : (4, "-->");
        var close = start[..Math.Min(start.Length, Longest)].IndexOf(end, StringComparison.Ordinal);
        return close > open && Lines(start[open..close].ToString(), ':') is { } entries && entries.ContainsKey("title")
            ? (FrontMatterFacts.From(entries), start[(close + end.Length)..].ToString())
            : (Credits.None, text);
    }

    // "date: …" and "title: …" in small letters, closed by a rule that nothing opened.
    private static (Credits Credits, string Text) WithoutFence(string text, ReadOnlySpan<char> start)
    {
        var close = start.Length > 0 && char.IsAsciiLetterLower(start[0]) ? FindRule(start) : -1;
        if (close < 0 || Lines(start[..close].ToString(), ':') is not { } entries || !entries.ContainsKey("title"))
        {
            return (Credits.None, text);
        }

        var rest = start[(close + 1)..];
        return (FrontMatterFacts.From(entries), rest[LineEnd(rest)..].ToString());
    }

    // Where a rule of dashes ends a head of which each line is a key with a value.
    private static int FindRule(ReadOnlySpan<char> head)
    {
        for (var at = 0; at < Math.Min(head.Length, Longest);)
        {
            var line = head[at..(at + LineEnd(head[at..]))];
            if (line.TrimEnd().Length >= 3 && line.TrimEnd().Trim('-').IsEmpty)
            {
                return at - 1;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAnyExcept(KeyLetters))
            {
                return -1;
            }

            at += line.Length + 1;
        }

        return -1;
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

    private static Dictionary<string, List<string>>? Yaml(string yaml)
    {
        try
        {
            var entries = YamlEntries.Of(new Parser(new StringReader(yaml)));
            return entries.Count > 0 ? entries : null;
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // The scanner says "invalid operation" where a scalar opens on "{%".
            // Two rules with prose between them are not front matter, and broken YAML still has readable lines.
            return Lines(yaml, ':');
        }
    }

    /// <summary>Adds a value to those that a key has.</summary>
    internal static void Note(Dictionary<string, List<string>> entries, string key, string value)
    {
        if (!entries.TryGetValue(key, out var values))
        {
            entries[key] = values = [];
        }

        values.Add(Spaces.Fold(WebUtility.HtmlDecode(value)));
    }

    // Broken TOML still has readable lines.
    private static Dictionary<string, List<string>>? Toml(string toml) => TomlEntries.Of(toml) ?? Lines(toml, '=');

    private static Dictionary<string, List<string>>? Lines(string text, char separator)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n'))
        {
            var at = line.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && line.AsSpan(0, at).Trim().IndexOfAny(" \t") < 0)
            {
                var values = line[(at + 1)..].Trim().Trim('[', ']').Split("\", \"");
                foreach (var value in values.Select(value => value.Trim()))
                {
                    Note(entries, line[..at].Trim(), (values.Length > 1 || IsQuoted(value) ? value.Trim('"', '\'') : value).Replace("\\\"", "\"", StringComparison.Ordinal));
                }
            }
        }

        return entries.Count > 0 ? entries : null;
    }

    // "A Talk About: 'The Room'" closes on a mark of its own.
    private static bool IsQuoted(string value) => value is ['"' or '\'', .., var last] && last == value[0];
}
