using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Interactions;

/// <summary>The things that an interaction names by their ids, described.</summary>
public sealed record ResolvedData
{
    /// <summary>People and bots.</summary>
    public IReadOnlyDictionary<UserId, User>? Users { get; init; }

    /// <summary>The same people as members, without their user.</summary>
    public IReadOnlyDictionary<UserId, Member>? Members { get; init; }

    /// <summary>Roles.</summary>
    public IReadOnlyDictionary<RoleId, Role>? Roles { get; init; }

    /// <summary>Channels.</summary>
    public IReadOnlyDictionary<ChannelId, Channel>? Channels { get; init; }

    /// <summary>Messages.</summary>
    public IReadOnlyDictionary<MessageId, Message>? Messages { get; init; }

    /// <summary>Files given as options.</summary>
    public IReadOnlyDictionary<AttachmentId, Attachment>? Attachments { get; init; }
}

/// <summary>A role of a guild.</summary>
public sealed record Role
{
    /// <summary>Which role it is.</summary>
    public required RoleId Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>What it allows everywhere in the guild.</summary>
    public Permissions Permissions { get; init; }
}
