using QuoteBot.DiscordApi.Components;

namespace QuoteBot.DiscordApi.Text;

/// <summary>Makes buttons, menus and fields as small as Discord wants them. What comes back from them (custom ids, values) is never changed.</summary>
internal static class FitComponent
{
    // Discord refuses parts without a label.
    private const string Nothing = "…";

    public static IReadOnlyList<Component> Rows(IReadOnlyList<Component> rows) => [.. rows.Take(DiscordLimits.Rows).Select(One)];

    public static IReadOnlyList<Component> FormFields(IReadOnlyList<Component> fields) => [.. fields.Take(DiscordLimits.FormFields).Select(One)];

    private static Component One(Component component) => component switch
    {
        ActionRow row => row with { Components = [.. row.Components.Take(DiscordLimits.ButtonsInRow).Select(One)] },
        Button button => button with { Label = ButtonLabel(button) },
        StringSelect menu => menu with
        {
            Placeholder = Optional(menu.Placeholder, DiscordLimits.SelectPlaceholder),
            Options = [.. menu.Options.Take(DiscordLimits.SelectOptions).Select(Entry)],
        },
        Label label => label with
        {
            Text = Optional(label.Text, DiscordLimits.FieldLabel) ?? Nothing,
            Description = Optional(label.Description, DiscordLimits.FieldHint),
            Component = One(label.Component),
        },
        TextInput input => input with
        {
            Label = Optional(input.Label, DiscordLimits.FieldLabel),
            Placeholder = Optional(input.Placeholder, DiscordLimits.FieldHint),
            Value = input.Value is { } value ? Clip.To(value, input.MaxLength ?? DiscordLimits.FieldValue) : null,
        },
        _ => component,
    };

    private static string? ButtonLabel(Button button) =>
        Optional(button.Label, DiscordLimits.ButtonLabel) ?? (button.Emoji is null ? Nothing : null);

    private static SelectOption Entry(SelectOption entry) => entry with
    {
        Label = Optional(entry.Label, DiscordLimits.SelectOptionText) ?? Nothing,
        Description = Optional(entry.Description, DiscordLimits.SelectOptionText),
    };

    private static string? Optional(string? text, int limit) => string.IsNullOrWhiteSpace(text) ? null : Clip.To(text, limit);
}
