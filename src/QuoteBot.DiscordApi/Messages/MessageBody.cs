using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>
/// What the bot says: the same record for first answers, follow-ups, edits and channel posts. In an edit, null leaves a part as
/// it is and an empty value takes it away. One of content, embeds, components and files must be there (else error 50006).
/// </summary>
public sealed record MessageBody : ResponseData
{
    /// <summary>The text, Markdown, at most 2,000.</summary>
    public string? Content { get; init; }

    /// <summary>The cards, at most 10.</summary>
    public IReadOnlyList<Embed>? Embeds { get; init; }

    /// <summary>The rows of buttons and menus, at most 5.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Ephemeral and the like; an edit cannot change whether a message is ephemeral.</summary>
    public MessageFlags? Flags { get; init; }

    /// <summary>Who it may ping; always sent, and nobody unless it says otherwise.</summary>
    public AllowedMentions AllowedMentions { get => field ?? AllowedMentions.None; init; }

    /// <summary>Names of the files sent with it, by number; in an edit also the ones to keep.</summary>
    public IReadOnlyList<AttachmentReference>? Attachments { get; init; }

    /// <summary>For channel posts: a word of at most 25 that tells a repeat from a new message.</summary>
    public string? Nonce { get; init; }

    /// <summary>For channel posts: true makes Discord answer a repeat of <see cref="Nonce"/> with the first message.</summary>
    public bool? EnforceNonce { get; init; }
}

/// <summary>Ties a file of a request, or one that is there already, to its message.</summary>
/// <param name="Id">n for the file sent as files[n], or the id of an attachment that stays.</param>
/// <param name="Filename">The name people see; left out for one that stays.</param>
/// <param name="Description">What it shows, for those who cannot see it, at most 1,024.</param>
public sealed record AttachmentReference(Ids.AttachmentId Id, string? Filename = null, string? Description = null);
