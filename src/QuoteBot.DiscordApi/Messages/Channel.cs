using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>A channel or thread, as far as an interaction tells.</summary>
public sealed record Channel
{
    /// <summary>Which channel it is.</summary>
    public required ChannelId Id { get; init; }

    /// <summary>What kind of channel; kinds that have no name here keep their number.</summary>
    public ChannelType Type { get; init; }

    /// <summary>Its name; absent in direct messages.</summary>
    public string? Name { get; init; }

    /// <summary>The guild it is in.</summary>
    public GuildId? GuildId { get; init; }

    /// <summary>For a thread the channel it hangs on, for a channel its category.</summary>
    public ChannelId? ParentId { get; init; }

    /// <summary>What whoever sent the interaction may do there; in resolved data.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>True when the channel is marked as for adults.</summary>
    public bool? Nsfw { get; init; }
}
