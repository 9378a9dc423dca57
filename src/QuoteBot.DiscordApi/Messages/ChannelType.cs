namespace QuoteBot.DiscordApi.Messages;

/// <summary>The kinds of channel (resources/channel).</summary>
public enum ChannelType
{
    /// <summary>A text channel of a guild.</summary>
    GuildText = 0,

    /// <summary>A direct message between two.</summary>
    DirectMessage = 1,

    /// <summary>A voice channel, which has a chat of its own.</summary>
    GuildVoice = 2,

    /// <summary>A direct message among several.</summary>
    GroupDirectMessage = 3,

    /// <summary>A category that groups channels.</summary>
    GuildCategory = 4,

    /// <summary>A channel whose posts can be followed from other guilds.</summary>
    GuildAnnouncement = 5,

    /// <summary>A thread in an announcement channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A thread that everybody who sees the channel can see.</summary>
    PublicThread = 11,

    /// <summary>A thread for those who were invited.</summary>
    PrivateThread = 12,

    /// <summary>A stage.</summary>
    GuildStageVoice = 13,

    /// <summary>A forum, which holds threads only.</summary>
    GuildForum = 15,

    /// <summary>A forum of media.</summary>
    GuildMedia = 16,
}
