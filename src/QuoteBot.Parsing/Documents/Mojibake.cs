using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Mends text that was UTF-8, was read as Windows-1252, and was saved so ("donâ€™t").</summary>
internal static class Mojibake
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback) ?? Encoding.Latin1;

    private static readonly Dictionary<char, byte> HighBytes = Enumerable.Range(128, 128)
        .Select(value => (Byte: (byte)value, Letter: Western.GetString([(byte)value])[0]))
        .DistinctBy(pair => pair.Letter)
        .ToDictionary(pair => pair.Letter, pair => pair.Byte);

    /// <summary>The same text with every damaged character whole again.</summary>
    public static string Mend(string text)
    {
        if (!text.Contains("â€", StringComparison.Ordinal) && !text.Contains("Ã©", StringComparison.Ordinal)
            && !text.Contains("Ã¡", StringComparison.Ordinal) && !text.Contains("Ã³", StringComparison.Ordinal)
            && !text.Contains("Â¿", StringComparison.Ordinal))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var length = LengthOfSequence(text, at);
            if (length == 0)
            {
                mended.Append(text[at]);
            }
            else
            {
                mended.Append(Encoding.UTF8.GetString([.. text.AsSpan(at, length).ToArray().Select(letter => HighBytes[letter])]));
                at += length - 1;
            }
        }

        return mended.ToString();
    }

    private static int LengthOfSequence(string text, int at)
    {
        if (!HighBytes.TryGetValue(text[at], out var lead))
        {
            return 0;
        }

        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > text.Length)
        {
            return 0;
        }

        for (var next = at + 1; next < at + length; next++)
        {
            if (!HighBytes.TryGetValue(text[next], out var trail) || trail > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
