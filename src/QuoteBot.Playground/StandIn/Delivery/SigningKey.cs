using System.Text;
using NSec.Cryptography;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>The key pair with which Discord signs what it posts to a bot; the bot knows the public half.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly Key key = Key.Create(SignatureAlgorithm.Ed25519);

    /// <summary>The public half in hexadecimal, as the developer portal shows it.</summary>
    public string PublicKey => Convert.ToHexStringLower(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>The signature over time stamp and body in hexadecimal.</summary>
    public string Sign(string timeStamp, string body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, Encoding.UTF8.GetBytes(timeStamp + body)));

    public void Dispose() => key.Dispose();
}
