using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>What somebody may do; on the wire a decimal string (topics/permissions). Bits that have no name here are kept.</summary>
[Flags]
[JsonConverter(typeof(PermissionsConverter))]
public enum Permissions : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Everything, whatever the channel says.</summary>
    Administrator = 1UL << 3,

    /// <summary>Change the guild's settings: what this bot calls a moderator.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>See the channel.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Post in the channel.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete and pin other people's messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Have links and embeds shown.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Attach files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was posted before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Ping everyone.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>Use emoji of other guilds.</summary>
    UseExternalEmojis = 1UL << 18,

    /// <summary>Use commands.</summary>
    UseApplicationCommands = 1UL << 31,

    /// <summary>Post in threads.</summary>
    SendMessagesInThreads = 1UL << 38,
}
