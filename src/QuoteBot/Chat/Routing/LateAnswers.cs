using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Chat.Routing;

/// <summary>Sends the answers that were deferred.</summary>
internal sealed class LateAnswers(DiscordRest rest, WorkInHand work)
{
    private static readonly Reply Interrupted =
        Reply.Whisper($"I am being restarted and could not finish that. Try again in a minute.") with { IsApology = true };

    /// <summary>Waits for the answer and for Discord to have the first one, then sends it.</summary>
    /// <returns>Whether it is an answer or an apology.</returns>
    public async Task<Outcome> SendAsync(Interaction interaction, LateAnswer late, Task<Reply> answer, Task received)
    {
        await received;
        var reply = InTime(await EndAsync(answer));
        await SendAsync(interaction, late, reply, work.Over);
        return reply is Reply.Message { IsApology: true } ? Outcome.Failed : Outcome.Answered;
    }

    private async Task SendAsync(Interaction interaction, LateAnswer late, Reply reply, CancellationToken stop)
    {
        switch (reply)
        {
            case Reply.Message { Update: false } message when message.Ephemeral && late != LateAnswer.PrivateMessage:
                await WhisperAsync(interaction, late, message, stop);
                break;
            case Reply.Message { Update: false } message when late == LateAnswer.SameMessage:
                await rest.FollowUpAsync(interaction.Token, ReplyWriter.Body(message), stop, Files(message));
                break;
            case Reply.Message message:
                await rest.EditOriginalAsync(interaction.Token, ReplyWriter.Body(message) with { Flags = null }, stop, Files(message));
                break;
            case Reply.Nothing when late != LateAnswer.SameMessage:
                await rest.DeleteOriginalAsync(interaction.Token, stop);
                break;
        }
    }

    private async Task<Reply> EndAsync(Task<Reply> answer)
    {
        try
        {
            return await answer;
        }
        catch (OperationCanceledException) when (work.Stopping.IsCancellationRequested)
        {
            return Interrupted;
        }
    }

    // A form can only be a first answer (interactions/receiving-and-responding).
    private static Reply InTime(Reply reply) =>
        reply is Reply.Form ? Reply.Whisper($"That took me too long to open. Try it once more.") : reply;

    /// <summary>What was announced to everybody turns out to be for the caller alone: the announcement goes, the answer follows.</summary>
    private async Task WhisperAsync(Interaction interaction, LateAnswer late, Reply.Message message, CancellationToken stop)
    {
        if (late == LateAnswer.PublicMessage)
        {
            await rest.DeleteOriginalAsync(interaction.Token, stop);
        }

        await rest.FollowUpAsync(interaction.Token, ReplyWriter.Body(message), stop, Files(message));
    }

    private static List<OutgoingFile> Files(Reply.Message message) =>
        [.. message.Files.Select(file => new OutgoingFile(file.Name, file.Content))];
}
