using System.Buffers;
using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Mends text that was UTF-8, was read as Windows-1252 or Latin-1, and was saved so ("donâ€™t").</summary>
internal static class Mojibake
{
    private const int MostTimes = 2;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback) ?? Encoding.Latin1;

    // As Windows-1252 and as Latin-1, which has controls where that has typographic marks.
    private static readonly Dictionary<char, byte> HighBytes = Enumerable.Range(128, 128)
        .SelectMany(value => ((char, byte)[])[(Western.GetString([(byte)value])[0], (byte)value), ((char)value, (byte)value)])
        .DistinctBy(pair => pair.Item1)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly SearchValues<string> Signs = SearchValues.Create(["â€", "â\u0080", "Ã©", "Ã¡", "Ã³", "Ã¨", "Ã¼", "Ã¶", "Ã±", "Â¿"], StringComparison.Ordinal);

    /// <summary>The same text with every damaged character whole again, also where the damage was done twice.</summary>
    public static string Mend(string text)
    {
        for (var time = 0; time < MostTimes && text.AsSpan().IndexOfAny('â', 'Ã', 'Â') is >= 0 and var first && text.AsSpan(first).ContainsAny(Signs); time++)
        {
            text = Once(text);
        }

        return text;
    }

    private static string Once(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var length = LengthOfSequence(text, at);
            if (length == 0 && text.AsSpan(at).StartsWith("â€"))
            {
                // The third byte of a closing quotation mark is nothing in Windows-1252, and was lost.
                mended.Append('”');
                at++;
            }
            else if (length == 0)
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
