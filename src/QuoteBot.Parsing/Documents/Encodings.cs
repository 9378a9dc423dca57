using System.Text;
using UtfUnknown;

namespace QuoteBot.Parsing.Documents;

/// <summary>Bytes into text, whatever encoding they are in.</summary>
internal static class Encodings
{
    private const int Sample = 64 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    /// <summary>The text, or null when the bytes are no text in any encoding.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Unicode(bytes) ?? Legacy(bytes);
        return text is null || LooksBinary(text) ? null : text;
    }

    private static string? Unicode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => Utf16(bytes) ?? (System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null),
    };

    // Without a byte order mark, Latin text in UTF-16 has a zero in every other byte.
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 512)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < sample.Length; at++)
        {
            if (sample[at] == 0)
            {
                _ = at % 2 == 0 ? even++ : odd++;
            }
        }

        var many = sample.Length * 3 / 10;
        return sample.Length < 8 ? null
            : odd > many && even == 0 ? Encoding.Unicode.GetString(bytes)
            : even > many && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    private static string? Legacy(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, Sample)].Contains((byte)0))
        {
            return null;
        }

        return (DeclaredCharset.In(bytes) ?? (IsMacintosh(bytes) ? Macintosh : null) ?? (HasOnlyPunctuation(bytes) ? Western : Detected(bytes)) ?? Western).GetString(bytes);
    }

    // Inside a word, an accented letter of Mac OS Roman is where Windows-1252 has quotation marks and controls, and its apostrophe where that has "Õ".
    private static bool IsMacintosh(ReadOnlySpan<byte> bytes)
    {
        var (mac, windows, accents, small) = (0, 0, 0, 0);
        for (var at = 1; at + 1 < Math.Min(bytes.Length, Sample); at++)
        {
            if (bytes[at] > 127 && char.IsAsciiLetterLower((char)bytes[at - 1]) && char.IsAsciiLetterLower((char)bytes[at + 1]))
            {
                mac += bytes[at] is (>= 0x87 and <= 0x91) or (>= 0x93 and <= 0x9B) or (>= 0x9D and <= 0x9F) or 0xD5 ? 1 : 0;
                windows += bytes[at] is 0x92 or 0x9C or >= 0xE0 ? 1 : 0;
                accents += bytes[at] is >= 0x87 and <= 0x90 ? 1 : 0;
                small += bytes[at] >= 0xE0 ? 1 : 0;
            }
        }

        // Spanish has "í" and "ú" where Windows-1252 has an apostrophe and "œ": what that has for small letters with accents decides.
        return (mac > 1 && mac > windows * 3) || (accents > 1 && accents > small * 3);
    }

    private static Encoding? Macintosh => CodePages.GetEncoding(10000);

    // Typographic quotes and dashes of Windows-1252 say nothing to a detector, which then guesses some other alphabet.
    private static bool HasOnlyPunctuation(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyInRange((byte)0xA0, (byte)0xFF);

    // A guess below one half is worse than the commonest legacy encoding.
    private static Encoding? Detected(ReadOnlySpan<byte> bytes) =>
        CharsetDetector.DetectFromBytes(SampleOf(bytes)).Detected is { Confidence: >= 0.5f } detected && detected.Encoding is not { CodePage: 28591 or 20127 }
            ? detected.Encoding ?? CodePages.GetEncoding(detected.EncodingName)
            : null;

    private static Encoding Western => CodePages.GetEncoding(1252) ?? Encoding.Latin1;

    // The first bytes over 127 say more about the encoding than a long English beginning.
    private static byte[] SampleOf(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
        var start = Math.Max(0, Math.Min(first - 1024, bytes.Length - Sample));
        return bytes.Slice(start, Math.Min(Sample, bytes.Length - start)).ToArray();
    }

    private static bool LooksBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var strange = 0;
        foreach (var letter in sample)
        {
            if (letter is '\0' or '\uFFFD' || (char.IsControl(letter) && !char.IsWhiteSpace(letter) && letter is < '\u0080'))
            {
                strange++;
            }
        }

        return strange * 50 > sample.Length;
    }
}
