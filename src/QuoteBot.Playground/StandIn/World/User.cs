using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn;

/// <summary>An account: a person, or the bot itself.</summary>
public sealed record User(ulong Id, string Name, bool IsBot = false)
{
    /// <summary>The language that the person reads Discord in; it comes with each interaction.</summary>
    public string Locale { get; init; } = "en-GB";

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id.ToString(CultureInfo.InvariantCulture),
        ["username"] = Name.ToLowerInvariant().Replace(' ', '_'),
        ["global_name"] = IsBot ? null : Name,
        ["discriminator"] = IsBot ? "0001" : "0",
        ["avatar"] = null,
        ["bot"] = IsBot,
        ["public_flags"] = 0,
    };
}
