using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Quiz.Rounds;

/// <summary>What the bot needs to post a round, against what the interaction says it may do in the channel.</summary>
internal static class Posting
{
    /// <summary>The names of what is missing, as the server's settings call them; empty when a round can be posted.</summary>
    public static IReadOnlyList<string> Missing(Interaction interaction)
    {
        var may = interaction.AppPermissions ?? Permissions.None;
        var inThread = interaction.Channel?.Type is ChannelType.PublicThread or ChannelType.PrivateThread or ChannelType.AnnouncementThread;
        var (send, name) = inThread ? (Permissions.SendMessagesInThreads, "Send Messages in Threads") : (Permissions.SendMessages, "Send Messages");
        return may.HasFlag(Permissions.Administrator) ? [] :
        [
            .. new[] { (Permissions.ViewChannel, "View Channel"), (send, name), (Permissions.EmbedLinks, "Embed Links") }
                .Where(needed => !may.HasFlag(needed.Item1)).Select(needed => needed.Item2),
        ];
    }
}
