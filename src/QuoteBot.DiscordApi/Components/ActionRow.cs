using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Components;

/// <summary>A row: up to five buttons, or one menu; in the older forms one text input.</summary>
/// <param name="Components">What stands in the row.</param>
[method: JsonConstructor]
public sealed record ActionRow(IReadOnlyList<Component> Components) : Component(ComponentType.ActionRow)
{
    /// <summary>A row of these parts.</summary>
    public ActionRow(params Component[] components)
        : this((IReadOnlyList<Component>)components)
    {
    }
}
