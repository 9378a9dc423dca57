using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Chat.Replies;

/// <summary>Cuts forms to Discord's limits (components/reference, "Label" and "Text Input").</summary>
internal static class FormFit
{
    /// <summary>A title of 45 characters, five fields, each with its texts cut.</summary>
    public static Modal Fit(Modal form) => form with
    {
        Title = OutsideText.Line(form.Title, DiscordLimits.FormTitle),
        Components = [.. form.Components.Take(DiscordLimits.FormFields).Select(part => part is Label label ? Each(label) : part)],
    };

    private static Label Each(Label label) => label with
    {
        Text = Clip.To(label.Text, DiscordLimits.FieldLabel),
        Description = label.Description is { } hint ? Clip.To(hint, DiscordLimits.FieldHint) : null,
        Component = label.Component switch
        {
            TextInput input => Each(input),
            StringSelect menu => ComponentFit.Fit(menu) ?? menu,
            var other => other,
        },
    };

    private static TextInput Each(TextInput input) => input with
    {
        Placeholder = input.Placeholder is { } placeholder ? Clip.To(placeholder, DiscordLimits.FieldHint) : null,
        Value = input.Value is { } value ? Clip.To(value, Math.Min(input.MaxLength ?? DiscordLimits.FieldValue, DiscordLimits.FieldValue)) : null,
    };
}
