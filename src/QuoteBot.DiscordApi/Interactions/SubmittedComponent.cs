using QuoteBot.DiscordApi.Components;

namespace QuoteBot.DiscordApi.Interactions;

/// <summary>A part of a form that was sent: a field, or a row or label around fields. What users write is outside text.</summary>
public sealed record SubmittedComponent
{
    /// <summary>Its kind.</summary>
    public ComponentType Type { get; init; }

    /// <summary>Fields: what the bot called it.</summary>
    public string? CustomId { get; init; }

    /// <summary>Text inputs: what was written.</summary>
    public string? Value { get; init; }

    /// <summary>Menus: the values chosen.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Labels: the field inside.</summary>
    public SubmittedComponent? Component { get; init; }

    /// <summary>Rows: the fields inside.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }

    internal IEnumerable<SubmittedComponent> Fields()
    {
        if (CustomId is not null)
            return [this];
        return (Components ?? []).Append(Component).OfType<SubmittedComponent>().SelectMany(inner => inner.Fields());
    }
}
