using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Chat.Replies;

/// <summary>Turns replies into what Discord is sent: everything inside Discord's limits, nobody pinged.</summary>
internal static class ReplyWriter
{
    /// <summary>A reply as the first answer to an interaction; one without files.</summary>
    public static InteractionResponse First(Reply reply) => reply switch
    {
        Reply.Message { Update: true } message => InteractionResponse.Update(Body(message)),
        Reply.Message message => InteractionResponse.Message(Body(message)),
        Reply.Form form => InteractionResponse.Form(FormFit.Fit(form.Modal)),
        Reply.Nothing => InteractionResponse.DeferUpdate,
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, null),
    };

    /// <summary>A message's body, the same for first answers, edits, follow-ups and posts.</summary>
    public static MessageBody Body(Reply.Message message)
    {
        var embeds = EmbedFit.Fit(message.Cards);
        var text = Clip.To(message.Text.Markdown ?? "", DiscordLimits.Content);
        return new MessageBody
        {
            // A message cannot be empty (error 50006); a dash stands for one that has nothing to say.
            Content = text.Length > 0 || embeds.Count > 0 || message.Files.Count > 0 ? text : "–",
            Embeds = embeds,
            Components = ComponentFit.Fit(message.Rows),
            Flags = message is { Ephemeral: true, Update: false } ? MessageFlags.Ephemeral : null,
        };
    }

    /// <summary>Suggestions for what is being typed.</summary>
    public static InteractionResponse Suggest(IReadOnlyList<Choice> choices) => InteractionResponse.Suggest(
    [
        .. choices
            .Where(choice => choice.Value.Text is not { } value || value.Length is > 0 and <= DiscordLimits.ChoiceText)
            .Select(choice => choice with { Name = OutsideText.Line(choice.Name, DiscordLimits.ChoiceText) })
            .Where(choice => choice.Name.Length > 0)
            .Take(DiscordLimits.Choices),
    ]);
}
