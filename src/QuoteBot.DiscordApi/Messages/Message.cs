using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>A message as Discord shows it to us: what a component hangs on, what a message command points at, what a post became.</summary>
public sealed record Message
{
    /// <summary>Which message it is.</summary>
    public required MessageId Id { get; init; }

    /// <summary>Where it stands.</summary>
    public ChannelId ChannelId { get; init; }

    /// <summary>Who wrote it.</summary>
    public User? Author { get; init; }

    /// <summary>Its text; outside text unless the author is this bot.</summary>
    public string Content { get => field ?? ""; init; }

    /// <summary>When it was posted.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>When it was last edited, if ever.</summary>
    public DateTimeOffset? EditedTimestamp { get; init; }

    /// <summary>The files that hang on it.</summary>
    public IReadOnlyList<Attachment> Attachments { get => field ?? []; init; }

    /// <summary>Its embeds.</summary>
    public IReadOnlyList<Embed> Embeds { get => field ?? []; init; }

    /// <summary>Its rows of components.</summary>
    public IReadOnlyList<Component> Components { get => field ?? []; init; }

    /// <summary>What is special about it.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>The messages that it passes on, as they were when it did (resources/message, "Message Snapshot Object").</summary>
    public IReadOnlyList<MessageSnapshot>? MessageSnapshots { get; init; }
}

/// <summary>A message that another one passes on.</summary>
/// <param name="Message">What is told of it; its author and its number are not.</param>
public sealed record MessageSnapshot(SnapshotContent? Message);

/// <summary>What a message held when it was passed on.</summary>
public sealed record SnapshotContent
{
    /// <summary>Its text; outside text.</summary>
    public string Content { get => field ?? ""; init; }

    /// <summary>The files that hung on it.</summary>
    public IReadOnlyList<Attachment> Attachments { get => field ?? []; init; }
}
