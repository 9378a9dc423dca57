using System.Buffers;
using System.Text;
using NSec.Cryptography;

namespace QuoteBot.DiscordApi.Signatures;

/// <summary>
/// Tells whether a request to the interactions endpoint comes from Discord: Ed25519 over the timestamp header followed by the raw
/// body (interactions/overview, "Validating Security Request Headers"). Discord sends wrong signatures on purpose and drops an
/// endpoint that lets one pass.
/// </summary>
public static class InteractionSignature
{
    /// <summary>The header with the signature in hex.</summary>
    public const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>The header with the time of sending, which is signed with the body.</summary>
    public const string TimestampHeader = "X-Signature-Timestamp";

    private static readonly SignatureAlgorithm Algorithm = SignatureAlgorithm.Ed25519;

    /// <summary>True when the text is a public key as the developer portal shows it: 64 hex digits of a point on the curve.</summary>
    public static bool IsPublicKey(string? publicKeyHex) => ReadKey(publicKeyHex) is not null;

    /// <summary>True only when the signature is right. Missing, malformed and wrong are all false; it never throws.</summary>
    /// <param name="publicKeyHex">The application's public key, in hex.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>, if there was one.</param>
    /// <param name="timestamp">The value of <see cref="TimestampHeader"/>, if there was one.</param>
    /// <param name="rawBody">The body exactly as it came.</param>
    public static bool Verify(string? publicKeyHex, string? signature, string? timestamp, ReadOnlySpan<byte> rawBody)
    {
        if (string.IsNullOrEmpty(timestamp) || ReadKey(publicKeyHex) is not { } key)
            return false;
        return ReadHex(signature, Algorithm.SignatureSize) is { } bytes
            && Algorithm.Verify(key, [.. Encoding.UTF8.GetBytes(timestamp), .. rawBody], bytes);
    }

    private static PublicKey? ReadKey(string? hex) =>
        ReadHex(hex, Algorithm.PublicKeySize) is { } bytes && PublicKey.TryImport(Algorithm, bytes, KeyBlobFormat.RawPublicKey, out var key) ? key : null;

    private static byte[]? ReadHex(string? hex, int size)
    {
        var bytes = new byte[size];
        return hex?.Length == 2 * size && Convert.FromHexString(hex, bytes, out _, out _) == OperationStatus.Done ? bytes : null;
    }
}
