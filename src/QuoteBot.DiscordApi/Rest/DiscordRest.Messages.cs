using System.Security.Cryptography;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Rest;

/// <content>Messages in channels, by the bot's own token (resources/message).</content>
public sealed partial class DiscordRest
{
    private const int NonceBytes = 12;

    /// <summary>A message that is there.</summary>
    public Task<Message> GetMessageAsync(ChannelId channel, MessageId message, CancellationToken stop) => routes.GetMessage(channel, message, stop);

    /// <summary>
    /// Posts a message once, however often it has to be tried. A caller who may post the same after a restart gives the same
    /// <see cref="MessageBody.Nonce"/>, which Discord remembers for some minutes; else one is made up.
    /// </summary>
    public Task<Message> PostAsync(ChannelId channel, MessageBody body, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null)
    {
        var once = body with { Nonce = body.Nonce ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes)), EnforceNonce = true };
        return routes.PostMessage(channel, WireContent.Message(once, files), stop);
    }

    /// <summary>Changes a message of the bot. Calls for one message are made one after the other, else the older may win.</summary>
    public Task<Message> EditAsync(
        ChannelId channel, MessageId message, MessageBody body, CancellationToken stop, IReadOnlyList<OutgoingFile>? files = null) =>
        routes.PatchMessage(channel, message, WireContent.Message(body, files), stop);

    /// <summary>Takes a message away.</summary>
    public Task DeleteAsync(ChannelId channel, MessageId message, CancellationToken stop) => routes.DeleteMessage(channel, message, stop);
}
