using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Chat.Replies;

/// <summary>Cuts forms to Discord's limits (components/reference, "Label" and "Text Input").</summary>
internal static class FormFit
{
    // Discord refuses a form or a field without a name.
    private const string Nothing = "–";

    /// <summary>A title of 45 characters, five fields, each with its texts cut.</summary>
    public static Modal Fit(Modal form) => form with
    {
        Title = Line(form.Title, DiscordLimits.FormTitle) ?? Nothing,
        Components = [.. form.Components.Take(DiscordLimits.FormFields).Select(part => part is Label label ? Each(label) : part)],
    };

    private static Label Each(Label label) => label with
    {
        Text = Line(label.Text, DiscordLimits.FieldLabel) ?? Nothing,
        Description = Line(label.Description, DiscordLimits.FieldHint),
        Component = label.Component switch
        {
            TextInput input => Each(input),
            StringSelect menu => ComponentFit.Fit(menu) ?? menu,
            var other => other,
        },
    };

    private static TextInput Each(TextInput input) => input with
    {
        Placeholder = Line(input.Placeholder, DiscordLimits.FieldHint),
        Value = input.Value is { } value ? Clip.To(value, Math.Min(input.MaxLength ?? DiscordLimits.FieldValue, DiscordLimits.FieldValue)) : null,
    };

    private static string? Line(string? text, int limit) => OutsideText.Line(text, limit) is { Length: > 0 } line ? line : null;
}
