using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Components;

/// <summary>A part of a message or form that people use or that holds such parts (components/reference).</summary>
[JsonConverter(typeof(ComponentConverter))]
public abstract record Component
{
    private protected Component(ComponentType type) => Type = type;

    /// <summary>Which kind it is.</summary>
    [JsonPropertyOrder(-1)]
    public ComponentType Type { get; }
}
