namespace QuoteBot.DiscordApi.Components;

/// <summary>A field to write in. It stands in a <see cref="Components.Label"/> of a form.</summary>
public sealed record TextInput() : Component(ComponentType.TextInput)
{
    /// <summary>What comes back with the text, 1 to 100; unique in its form.</summary>
    public string CustomId { get => field ?? ""; init; }

    /// <summary>One line or several.</summary>
    public TextInputStyle Style { get; init; }

    /// <summary>The name of the field, at most 45; only in the older forms, which have no <see cref="Components.Label"/>.</summary>
    public string? Label { get; init; }

    /// <summary>The fewest characters, 0 to 4,000.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters, 1 to 4,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether it must be filled in; Discord takes true.</summary>
    public bool? Required { get; init; }

    /// <summary>What it holds from the start, at most 4,000.</summary>
    public string? Value { get; init; }

    /// <summary>What it shows while empty, at most 100.</summary>
    public string? Placeholder { get; init; }
}

/// <summary>How large a field is.</summary>
public enum TextInputStyle
{
    /// <summary>One line.</summary>
    Short = 1,

    /// <summary>Several lines.</summary>
    Paragraph = 2,
}
