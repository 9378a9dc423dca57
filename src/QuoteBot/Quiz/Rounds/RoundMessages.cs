using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Quiz.Rounds;

/// <summary>Posts and edits the messages of rounds with the bot's own token, since an interaction's lasts fifteen minutes only.</summary>
internal sealed class RoundMessages(DiscordRest discord)
{
    /// <summary>Posts a message; a repeat with the same word returns the message that was posted first.</summary>
    public async Task<MessageId> PostAsync(ChannelId channel, Reply.Message message, string nonce, CancellationToken stop)
    {
        var body = ReplyWriter.Body(message) with { Nonce = nonce };
        return (await discord.PostAsync(channel, body, stop)).Id;
    }

    /// <summary>Puts something else in a message's place.</summary>
    public async Task EditAsync(ChannelId channel, MessageId id, Reply.Message message, CancellationToken stop) =>
        await discord.EditAsync(channel, id, ReplyWriter.Body(message), stop);
}
