using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>Who a message may ping. What is not named here is shown but pings nobody (resources/message, "Allowed Mentions").</summary>
public sealed record AllowedMentions
{
    /// <summary>Nobody, whatever the text says: what every message of this bot has unless it says otherwise.</summary>
    public static AllowedMentions None { get; } = new();

    /// <summary>Kinds of mention that are read from the text: none.</summary>
    public IReadOnlyList<string> Parse { get => field ?? []; init; }

    /// <summary>The people who may be pinged, at most 100.</summary>
    public IReadOnlyList<UserId>? Users { get; init; }
}
