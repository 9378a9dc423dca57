using System.Collections.Frozen;

namespace QuoteBot.Parsing.Documents;

/// <summary>The head of an e-mail: who writes to whom, when, and about what. Whoever answers an interview by mail leaves the questions quoted above the answers.</summary>
internal static class MailHead
{
    private const int FewestFields = 3;
    private const int MostFields = 20;
    private const int LongestName = 60;

    private static readonly FrozenSet<string> Senders = Set("from de von da van fra");
    private static readonly FrozenSet<string> Receivers = Set("to para à a an pour aan til");
    private static readonly FrozenSet<string> Subjects = Set("subject asunto objet betreff oggetto assunto onderwerp emne");
    private static readonly FrozenSet<string> Dates = Set("date sent fecha enviado envoyé gesendet datum data inviato dato verzonden");
    private static readonly FrozenSet<string> Others = Set("cc bcc cco reply-to message-id in-reply-to references mime-version content-type user-agent importance");
    private static readonly FrozenSet<string> Answers = Set("re fwd fw aw wg rv tr r sv res enc");

    /// <summary>The facts in the head and the text below it; a text without a head comes back whole.</summary>
    public static (Credits Credits, string Text) Split(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = text.Length - text.AsSpan().TrimStart("\uFEFF \t\r\n").Length;
        for (var lines = 0; at < text.Length && lines < MostFields; lines++)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(at, end - at).Trim();
            if (line.IsEmpty || Field(line) is not (var kind, var value))
            {
                break;
            }

            fields.TryAdd(kind, value);
            at = Math.Min(text.Length, end + 1);
        }

        return fields.Count >= FewestFields && fields.TryGetValue("from", out var sender) && fields.TryGetValue("subject", out var subject)
            ? (Facts(fields, sender, subject, text.AsSpan(at)), text[at..])
            : (Credits.None, text);
    }

    private static (string Kind, string Value)? Field(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        var key = colon is > 0 and < 16 ? line[..colon].Trim(" *").ToString() : "";
        var kind = Senders.Contains(key) ? "from" : Receivers.Contains(key) ? "to" : Subjects.Contains(key) ? "subject" : Dates.Contains(key) ? "date" : Others.Contains(key) ? key : null;
        return kind is null ? null : (kind, line[(colon + 1)..].Trim(" *").ToString());
    }

    private static Credits Facts(Dictionary<string, string> fields, string sender, string subject, ReadOnlySpan<char> letter)
    {
        var answers = letter.Contains("\n>", StringComparison.Ordinal);
        return new Credits
        {
            Title = About(subject) is { Length: > 2 } title ? title : null,
            AreStated = true,
            Published = fields.GetValueOrDefault("date"),
            Interviewees = answers && Name(sender) is { } guest ? [guest] : [],
            Interviewers = answers && Name(fields.GetValueOrDefault("to", "")) is { } asker ? [asker] : [],
        };
    }

    // "Re: Fwd: Interview"
    private static string About(string subject)
    {
        var rest = subject;
        while (rest.IndexOf(':') is > 0 and var colon && Answers.Contains(rest[..colon].Trim()))
        {
            rest = rest[(colon + 1)..].Trim();
        }

        return rest;
    }

    // "Ada Lund <ada@example.org>", "\"Lund, Ada\" <…>"; an address alone names nobody.
    private static string? Name(string field)
    {
        var name = field[..(field.IndexOfAny(['<', '[', '(', ';']) is >= 0 and var end ? end : field.Length)].Trim(' ', '"', '\'', ',');
        name = name.Split(", ") is [var last, var first] && !last.Contains(' ', StringComparison.Ordinal) ? $"{first} {last}" : name;
        return name.Length is > 1 and <= LongestName && !name.Contains('@', StringComparison.Ordinal) && char.IsUpper(name[0]) ? name : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
