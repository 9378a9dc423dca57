using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Components;

/// <summary>A button: one that sends a click (<see cref="CustomId"/>), or one that opens an address (<see cref="Url"/>).</summary>
public sealed record Button() : Component(ComponentType.Button)
{
    /// <summary>How it looks.</summary>
    public ButtonStyle Style { get; init; }

    /// <summary>What it says, at most 80.</summary>
    public string? Label { get; init; }

    /// <summary>The picture before the label.</summary>
    public Emoji? Emoji { get; init; }

    /// <summary>What comes back with the click, 1 to 100; unique in its message. Not for links.</summary>
    public string? CustomId { get; init; }

    /// <summary>The address a link button opens, at most 512.</summary>
    public string? Url { get; init; }

    /// <summary>True when it cannot be used.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Disabled { get; init; }

    /// <summary>A button that opens an address.</summary>
    public static Button Link(string label, string url) => new() { Style = ButtonStyle.Link, Label = label, Url = url };
}

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>Blurple: the one to press.</summary>
    Primary = 1,

    /// <summary>Grey.</summary>
    Secondary = 2,

    /// <summary>Green.</summary>
    Success = 3,

    /// <summary>Red: it takes something away.</summary>
    Danger = 4,

    /// <summary>Grey with an arrow: it opens an address.</summary>
    Link = 5,
}

/// <summary>A picture on a button or menu entry.</summary>
/// <param name="Name">The Unicode emoji itself, or the name of a custom one.</param>
/// <param name="Id">The id of a custom one.</param>
public sealed record Emoji(string Name, string? Id = null);
