using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>The encoding that a page or XML file says it is in.</summary>
internal static class DeclaredCharset
{
    private const int Head = 2048;

    /// <summary>The encoding that is declared near the beginning, or null.</summary>
    public static Encoding? In(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        foreach (var mark in new[] { "charset=", "encoding=" })
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var name = head.AsSpan(at + mark.Length).TrimStart("\"' ");
                var end = 0;
                while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || name[end] is '-' or '_'))
                {
                    end++;
                }

                return Named(name[..end].ToString());
            }
        }

        return null;
    }

    // What calls itself Latin-1 on the web is Windows-1252 (WHATWG Encoding Standard, section 4.2).
    private static Encoding? Named(string name) => name.ToLowerInvariant() switch
    {
        "" or "utf-8" or "utf8" => null,
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };
}
