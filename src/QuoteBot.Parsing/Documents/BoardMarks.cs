using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Turns the mark-up of message boards, "[b]Question[/b]" and "[color=red]", into the HTML that it stands for.</summary>
internal static class BoardMarks
{
    private const int LongestTag = 120;

    /// <summary>Whether a text uses that mark-up: a tag of type face or colour and, somewhere, its end.</summary>
    public static bool LooksLike(string text) =>
        text.Contains("[/", StringComparison.Ordinal) && (Has(text, "[b]", "[/b]") || Has(text, "[i]", "[/i]") || Has(text, "[u]", "[/u]") || Has(text, "[color=", "[/color]"));

    /// <summary>The text with its tags as HTML; those that say nothing of who speaks are left out, brackets that are none stay.</summary>
    public static string AsHtml(string text)
    {
        var html = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var length = text[at] == '[' ? text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf(']') : -1;
            if (length > 1 && Html(text.AsSpan(at + 1, length - 1)) is { } tag)
            {
                html.Append(tag);
                at += length;
            }
            else
            {
                html.Append(text[at]);
            }
        }

        return html.ToString();
    }

    private static bool Has(string text, string start, string end) =>
        text.Contains(start, StringComparison.OrdinalIgnoreCase) && text.Contains(end, StringComparison.OrdinalIgnoreCase);

    private static string? Html(ReadOnlySpan<char> tag)
    {
        var equals = tag.IndexOf('=');
        var name = equals < 0 ? tag : tag[..equals];
        return name.ToString().ToUpperInvariant() switch
        {
            "B" => "<b>",
            "/B" => "</b>",
            "I" => "<i>",
            "/I" => "</i>",
            "U" => "<u>",
            "/U" => "</u>",
            "COLOR" when Colour(tag[(equals + 1)..]) is { } colour => $"<span style=\"color:{colour}\">",
            "/COLOR" => "</span>",
            "SIZE" or "FONT" or "URL" when equals > 0 => "",
            "URL" or "/URL" or "/SIZE" or "/FONT" or "CENTER" or "/CENTER" => "",
            _ => null,
        };
    }

    // A word or "#a1b2c3"; anything else could be more than a colour once it stands in HTML.
    private static string? Colour(ReadOnlySpan<char> value)
    {
        var colour = value.Trim('"');
        foreach (var letter in colour)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '#')
            {
                return null;
            }
        }

        return colour.Length > 0 ? colour.ToString() : null;
    }
}
