using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Responses;

/// <summary>Of a message that comes later only this is said now.</summary>
/// <param name="Flags">Ephemeral or nothing: Discord takes no other here.</param>
public sealed record DeferredFlags(MessageFlags Flags) : ResponseData;
