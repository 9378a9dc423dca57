using System.Collections.Frozen;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>The facts that a piece states in lines of its own above or below the talk: "Publication: The Gazette", "Interviewer: Jane Doe".</summary>
internal static class CreditLines
{
    private const int LongestKey = 24;
    private const int LongestValue = 120;

    // The last are known so that they end the value before them; what they say is not kept.
    private static readonly FrozenDictionary<string, string> Keys = new (string Fact, string Keys)[]
    {
        ("publication", "publication|magazine|outlet|published in|publicado en|publicado em|medium|publicación|revista|erschienen in|pubblicato su"),
        ("interviewer", "interviewer|interviewers|interviewed by|interview by|entrevistador|entrevistadora|entrevista por|intervieweur|intervieweuse|intervistatore|intervistatrice|interviewerin|host|hosts|moderator"),
        ("interviewee", "interviewee|interviewees|guest|guests|subject|entrevistado|entrevistada|invitado|invitada|convidado|convidada|invité|invitée|interviewé|interviewée|ospite|intervistato|intervistata|gast|interviewpartner|interviewpartnerin"),
        ("date", "date|published|publication date|fecha|datum|data|date of interview|interview date"),
        ("url", "url|original url|link|source|original|source url|fuente"),
        ("film", "film|movie|película"),
        ("", "translator|translation|translation url|photo|photos|photographer|text|location|place|duration|transcriber"),
    }.SelectMany(row => row.Keys.Split('|').Select(key => (Key: key, row.Fact))).ToFrozenDictionary(row => row.Key, row => row.Fact, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line states such a fact.</summary>
    public static bool IsOne(string line) => KeyAt(line) is not null;

    /// <summary>Every paragraph's text; that of a film's credits, lines of a name and a trade each, line by line, since a line's end ends a name.</summary>
    public static IEnumerable<string> Apart(IReadOnlyList<Block> blocks, IReadOnlyList<Paragraph> paragraphs)
    {
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(block => block.Text.Contains('\n', StringComparison.Ordinal)))
        {
            lines.TryAdd(Spaces.Fold(block.Text), block.Text.Split('\n'));
        }

        return lines.Count == 0 ? paragraphs.Select(paragraph => paragraph.Text) : Apart(paragraphs, lines);
    }

    private static IEnumerable<string> Apart(IReadOnlyList<Paragraph> paragraphs, Dictionary<string, string[]> lines)
    {
        foreach (var paragraph in paragraphs)
        {
            if (!lines.TryGetValue(paragraph.Text, out var apart) || !apart.All(line => line.Length < LongestValue))
            {
                yield return paragraph.Text;
                continue;
            }

            foreach (var line in apart)
            {
                yield return line;
            }
        }
    }

    /// <summary>What such lines among some blocks say.</summary>
    public static Credits In(IEnumerable<Block> blocks)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in blocks.Where(block => block.Text.Contains(':', StringComparison.Ordinal)).SelectMany(block => block.Text.Split('\n')))
        {
            Read(line.Trim(), entries);
        }

        return FrontMatterFacts.From(entries) with { AreStated = false };
    }

    // "Interviewer: Jane Doe Translator: John Roe": a value ends where the next key begins.
    private static void Read(string line, Dictionary<string, List<string>> entries)
    {
        while (KeyAt(line) is { } key)
        {
            var rest = line[(key.Length + 1)..].Trim();
            var next = NextKey(rest);
            var value = (next < 0 ? rest : rest[..next]).Trim(' ', '|', '·', '/');
            if (Keys[key.Trim()] is { Length: > 0 } fact && value.Length is > 1 and <= LongestValue && !Shapes.Asking.HasQuestion(value))
            {
                var known = entries.GetValueOrDefault(fact) ?? [];
                var said = fact is "interviewer" or "interviewee" ? InOrder(value) : value;
                if (!known.Exists(other => Shapes.Labelled.LabelAliases.IsSlipOf(Shapes.Labelled.LabelKey.Of(said), Shapes.Labelled.LabelKey.Of(other))))
                {
                    FrontMatter.Note(entries, fact, said);
                }
            }

            line = next < 0 ? "" : rest[next..];
        }
    }

    private static string? KeyAt(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, LongestKey)).IndexOf(':');
        return colon > 0 && Keys.ContainsKey(line[..colon].Trim()) ? line[..colon] : null;
    }

    private static int NextKey(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] == ' ') && char.IsUpper(text[at]) && KeyAt(text[at..]) is not null)
            {
                return at;
            }
        }

        return -1;
    }

    // "Doe, Jane" is Jane Doe.
    private static string InOrder(string name) =>
        name.Split(", ") is [var last, var first] && !last.Contains(' ', StringComparison.Ordinal) && !first.Contains(' ', StringComparison.Ordinal) && GivenNames.Has(first) ? $"{first} {last}" : name;
}
