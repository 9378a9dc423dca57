using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.DiscordApi.Rest;

/// <content>Answers to interactions (interactions/receiving-and-responding). They need the interaction's token, not the bot's.</content>
public sealed partial class DiscordRest
{
    /// <summary>
    /// Gives the first answer, within 3 seconds of the interaction. Fails with <see cref="DiscordErrorCodes.UnknownInteraction"/> when that is
    /// over, with <see cref="DiscordErrorCodes.AlreadyAnswered"/> when there was one before.
    /// </summary>
    public Task RespondAsync(
        Interaction interaction, InteractionResponse answer, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null) =>
        routes.PostCallback(interaction.Id, interaction.Token, WireContent.Answer(answer, files), stop);

    /// <summary>The same, and tells which message the answer became; only for answers that are messages.</summary>
    public async Task<Message> RespondWithMessageAsync(
        Interaction interaction, MessageBody body, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null)
    {
        var content = WireContent.Answer(InteractionResponse.Message(body), files);
        var result = await routes.PostCallbackAndTell(interaction.Id, interaction.Token, content, stop).ConfigureAwait(false);
        // A lost first try that had arrived leaves us with the message but without its description.
        return result.Resource?.Message ?? await GetOriginalAsync(interaction.Token, stop).ConfigureAwait(false);
    }

    /// <summary>The message that the first answer became.</summary>
    public Task<Message> GetOriginalAsync(string token, CancellationToken stop) => routes.GetOriginal(application, token, stop);

    /// <summary>
    /// Changes the first answer, or gives the one that was deferred: the way of answering that can be repeated without harm, so it
    /// is tried for as long as the token lasts.
    /// </summary>
    public Task<Message> EditOriginalAsync(string token, MessageBody body, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null) =>
        routes.PatchOriginal(application, token, WireContent.Message(body, files), stop);

    /// <summary>Takes the first answer away.</summary>
    public Task DeleteOriginalAsync(string token, CancellationToken stop) => routes.DeleteOriginal(application, token, stop);

    /// <summary>
    /// Says something more. If the answer to it is lost it is not sent a second time, and fails with
    /// <see cref="DiscordRestException.MayHaveBeenDone"/>.
    /// </summary>
    public Task<Message> FollowUpAsync(string token, MessageBody body, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null) =>
        routes.PostFollowUp(application, token, WireContent.Message(body, files), stop);

    /// <summary>Changes what was said more.</summary>
    public Task<Message> EditFollowUpAsync(
        string token, MessageId message, MessageBody body, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null) =>
        routes.PatchFollowUp(application, token, message, WireContent.Message(body, files), stop);

    /// <summary>Takes away what was said more.</summary>
    public Task DeleteFollowUpAsync(string token, MessageId message, CancellationToken stop) =>
        routes.DeleteFollowUp(application, token, message, stop);
}
