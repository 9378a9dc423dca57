using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>
/// Closes up stars that an editor left a space inside of, around a whole paragraph: "*Where was it? *", "** And then? **". Markdown's own rules read such stars
/// as plain letters.
/// </summary>
internal static class LooseEmphasis
{
    private const char Star = '*';
    private const int MostStars = 3;
    private const int ShortestWords = 2;

    /// <summary>The same Markdown without those spaces.</summary>
    public static string Closed(string markdown)
    {
        if (!markdown.Contains(" *", StringComparison.Ordinal) && !markdown.Contains("* ", StringComparison.Ordinal))
        {
            return markdown;
        }

        var text = new StringBuilder(markdown.Length);
        var lines = markdown.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var isAlone = (at == 0 || string.IsNullOrWhiteSpace(lines[at - 1])) && (at + 1 == lines.Length || string.IsNullOrWhiteSpace(lines[at + 1]));
            text.Append(at > 0 ? "\n" : "").Append(isAlone && ClosedLine(lines[at]) is { } closed ? closed : lines[at]);
        }

        return text.ToString();
    }

    // "* Words" is an item of a list.
    private static string? ClosedLine(string line)
    {
        var words = line.AsSpan().Trim();
        var stars = words.Length - words.TrimStart(Star).Length;
        if (stars is 0 or > MostStars || words.Length < (stars * 2) + ShortestWords || words.Length - words.TrimEnd(Star).Length != stars)
        {
            return null;
        }

        var inner = words[stars..^stars];
        var isItem = stars == 1 && char.IsWhiteSpace(inner[0]);
        return isItem || inner.Trim().Length == inner.Length || inner.Trim().Length < ShortestWords ? null : $"{words[..stars]}{inner.Trim()}{words[..stars]}";
    }
}
