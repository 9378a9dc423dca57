using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Interactions;

/// <summary>
/// Somebody used a command, clicked, chose, typed or sent a form (interactions/receiving-and-responding). It must be answered
/// within 3 seconds; its token then lasts 15 minutes.
/// </summary>
public sealed record Interaction
{
    /// <summary>Which interaction it is; its <c>CreatedAt</c> is the moment of the click.</summary>
    public required InteractionId Id { get; init; }

    /// <summary>The bot it is for.</summary>
    public AppId ApplicationId { get; init; }

    /// <summary>What happened.</summary>
    public InteractionType Type { get; init; }

    /// <summary>The particulars; absent for a ping.</summary>
    public InteractionData? Data { get; init; }

    /// <summary>The guild it happened in; absent in direct messages.</summary>
    public GuildId? GuildId { get; init; }

    /// <summary>The channel it happened in.</summary>
    public ChannelId? ChannelId { get; init; }

    /// <summary>The channel described.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Who did it, in a guild, with the permissions they have in this channel.</summary>
    public Member? Member { get; init; }

    /// <summary>Who did it, in a direct message; see <see cref="Author"/>.</summary>
    public User? User { get; init; }

    /// <summary>What allows the answer: a secret for 15 minutes.</summary>
    public string Token { get => field ?? ""; init; }

    /// <summary>Always 1.</summary>
    public int Version { get; init; }

    /// <summary>The message whose component was used, or from which the form was opened.</summary>
    public Message? Message { get; init; }

    /// <summary>What the bot may do in this channel.</summary>
    public Permissions? AppPermissions { get; init; }

    /// <summary>The person's language, such as en-GB.</summary>
    public string? Locale { get; init; }

    /// <summary>The guild's preferred language.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>The kind of place it was used in.</summary>
    public InteractionContext? Context { get; init; }

    /// <summary>By whose installation the command was there: "0" names the guild, "1" the person.</summary>
    public IReadOnlyDictionary<string, string>? AuthorizingIntegrationOwners { get; init; }

    /// <summary>The largest file that may be attached to the answer, in bytes.</summary>
    public long? AttachmentSizeLimit { get; init; }

    /// <summary>Who did it, wherever it happened; null for a ping.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public User? Author => Member?.User ?? User;

    /// <summary>Says what it is without its token, which must not reach a log.</summary>
    public override string ToString() => $"{Type} {Id}";
}
