namespace QuoteBot.DiscordApi.Messages;

/// <summary>What is special about a message (resources/message).</summary>
[Flags]
public enum MessageFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Links show no preview.</summary>
    SuppressEmbeds = 1 << 2,

    /// <summary>Only the person who caused it sees it.</summary>
    Ephemeral = 1 << 6,

    /// <summary>Discord shows "is thinking" until the answer comes.</summary>
    Loading = 1 << 7,

    /// <summary>It arrives without a sound.</summary>
    SuppressNotifications = 1 << 12,

    /// <summary>It is made of layout components alone.</summary>
    IsComponentsV2 = 1 << 15,
}
