using System.Text;
using NSec.Cryptography;
using QuoteBot.DiscordApi.Signatures;

namespace QuoteBot.Tests.DiscordApi.Signatures;

public sealed class SignedRequests
{
    private const string Timestamp = "1793500000";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"type":1}""");

    /// <summary>The public key of test vector 3 of RFC 8032, section 7.1.</summary>
    private const string RfcPublicKey = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025";

    private static readonly Key Discord = Key.Create(SignatureAlgorithm.Ed25519);

    private static string PublicKeyHex => Convert.ToHexStringLower(Discord.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    [Fact]
    public void A_request_signed_by_Discord_passes() => Assert.True(InteractionSignature.Verify(PublicKeyHex, Sign(Timestamp, Body), Timestamp, Body));

    [Fact]
    public void Hex_may_be_in_capitals() =>
        Assert.True(InteractionSignature.Verify(PublicKeyHex.ToUpperInvariant(), Sign(Timestamp, Body).ToUpperInvariant(), Timestamp, Body));

    [Fact]
    public void A_known_signature_of_the_standard_passes()
    {
        // Test vector 2 of RFC 8032: the message is the one byte 0x72, the letter r, which stands in the timestamp.
        const string Key = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
        const string Signature =
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

        Assert.True(InteractionSignature.Verify(Key, Signature, "r", []));
        Assert.False(InteractionSignature.Verify(RfcPublicKey, Signature, "r", []));
    }

    [Fact]
    public void One_changed_bit_anywhere_fails()
    {
        var signature = Sign(Timestamp, Body);
        byte[] changedBody = [.. Body[..^1], (byte)(Body[^1] ^ 1)];

        Assert.False(InteractionSignature.Verify(PublicKeyHex, signature, Timestamp, changedBody));
        Assert.False(InteractionSignature.Verify(PublicKeyHex, signature, "1793500001", Body));
        Assert.All(Enumerable.Range(0, signature.Length), at =>
        {
            var changed = signature[..at] + (signature[at] == '0' ? '1' : '0') + signature[(at + 1)..];
            Assert.False(InteractionSignature.Verify(PublicKeyHex, changed, Timestamp, Body));
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("not hex at all")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_signature_fails(string? signature) => Assert.False(InteractionSignature.Verify(PublicKeyHex, signature, Timestamp, Body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_timestamp_it_fails(string? timestamp) =>
        Assert.False(InteractionSignature.Verify(PublicKeyHex, Sign("", Body), timestamp, Body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("gg4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")]
    public void What_is_no_key_verifies_nothing(string? key)
    {
        Assert.False(InteractionSignature.IsPublicKey(key));
        Assert.False(InteractionSignature.Verify(key, Sign(Timestamp, Body), Timestamp, Body));
    }

    [Fact]
    public void A_key_is_known_as_one() => Assert.True(InteractionSignature.IsPublicKey(PublicKeyHex));

    private static string Sign(string timestamp, byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(Discord, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));
}
