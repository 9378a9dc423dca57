using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>The application that the bot token belongs to (resources/application).</summary>
public sealed record CurrentApplication
{
    /// <summary>Which application it is.</summary>
    public required AppId Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>The public key with which its interactions are verified, in hex.</summary>
    public string? VerifyKey { get; init; }

    /// <summary>Where Discord posts its interactions; null when they come over the gateway.</summary>
    public string? InteractionsEndpointUrl { get; init; }
}
