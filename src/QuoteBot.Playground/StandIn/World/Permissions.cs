namespace QuoteBot.Playground.StandIn;

/// <summary>The permissions that matter to a bot that posts messages (topics/permissions has all of them).</summary>
[Flags]
public enum Permissions : ulong
{
    None = 0,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    UseApplicationCommands = 1UL << 31,
    SendMessagesInThreads = 1UL << 38,

    /// <summary>What everybody may do in a new server.</summary>
    Member = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseApplicationCommands | SendMessagesInThreads,

    /// <summary>All of the above and everything else.</summary>
    All = ulong.MaxValue >> 13,
}
