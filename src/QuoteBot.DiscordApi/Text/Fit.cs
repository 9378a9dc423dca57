using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.DiscordApi.Text;

/// <summary>
/// The last step before anything is sent: whatever was put together fits what Discord takes, so that an unforeseen name or text
/// makes an answer shorter, never makes Discord refuse it. Texts are clipped, lists cut, empty parts left out or marked.
/// </summary>
public static class Fit
{
    /// <summary>The message within every limit on texts and counts.</summary>
    public static MessageBody ToLimits(this MessageBody body) => body with
    {
        Content = body.Content is { } content ? Clip.To(content, DiscordLimits.Content) : null,
        Embeds = body.Embeds is { } embeds ? FitEmbed.Together(embeds) : null,
        Components = body.Components is { } rows ? FitComponent.Rows(rows) : null,
    };

    /// <summary>The form within every limit on texts and counts.</summary>
    public static Modal ToLimits(this Modal form) => form with
    {
        Title = string.IsNullOrWhiteSpace(form.Title) ? "…" : Clip.To(form.Title, DiscordLimits.FormTitle),
        Components = FitComponent.FormFields(form.Components),
    };

    /// <summary>
    /// The suggestions within every limit. One whose text value is too long is left out, since a shortened value would be another.
    /// </summary>
    public static AutocompleteChoices ToLimits(this AutocompleteChoices suggestions) => new(
        [.. suggestions.Choices
            .Where(choice => choice.Name.Length > 0 && (choice.Value.Text?.Length ?? 0) <= DiscordLimits.ChoiceText)
            .Take(DiscordLimits.Choices)
            .Select(choice => choice with { Name = Clip.To(choice.Name, DiscordLimits.ChoiceText) })]);

    /// <summary>The answer within every limit.</summary>
    public static InteractionResponse ToLimits(this InteractionResponse answer) => answer with
    {
        Data = answer.Data switch
        {
            MessageBody body => body.ToLimits(),
            Modal form => form.ToLimits(),
            AutocompleteChoices suggestions => suggestions.ToLimits(),
            _ => answer.Data,
        },
    };
}
