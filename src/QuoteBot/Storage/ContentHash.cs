using System.Security.Cryptography;
using System.Text;
using QuoteBot.Parsing;

namespace QuoteBot.Storage;

/// <summary>Tells whether two documents say the same: SHA-256 over their words alone, so that layout, case and quotation marks do not matter.</summary>
internal static class ContentHash
{
    public static string Of(Interview interview)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var paragraph in interview.Paragraphs)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(NameKey.Fold(paragraph.Text)));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
