using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Components;

/// <summary>A name and a hint around one field of a form.</summary>
/// <param name="Text">The name of the field, 1 to 45.</param>
/// <param name="Component">The field: a text input or a menu.</param>
/// <param name="Description">The hint below the name, at most 100.</param>
public sealed record Label([property: JsonPropertyName("label")] string Text, Component Component, string? Description = null)
    : Component(ComponentType.Label);
