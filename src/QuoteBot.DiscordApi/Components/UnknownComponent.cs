using System.Text.Json;

namespace QuoteBot.DiscordApi.Components;

/// <summary>A component of a kind that this bot does not use, kept as it came.</summary>
/// <param name="Type">Its kind; 0 when it has none.</param>
/// <param name="Json">All of it.</param>
public sealed record UnknownComponent(ComponentType Type, JsonElement Json) : Component(Type);
