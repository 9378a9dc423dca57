namespace QuoteBot.DiscordApi.Messages;

/// <summary>A card in a message. All texts of all embeds of a message together: 6,000 (resources/message, "Embed Limits").</summary>
public sealed record Embed
{
    /// <summary>The headline, at most 256.</summary>
    public string? Title { get; init; }

    /// <summary>The body, Markdown, at most 4,096.</summary>
    public string? Description { get; init; }

    /// <summary>Where the headline leads.</summary>
    public string? Url { get; init; }

    /// <summary>The colour of the edge, 0xRRGGBB.</summary>
    public int? Color { get; init; }

    /// <summary>A moment shown beside the footer, in the reader's own time zone.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The small line at the foot.</summary>
    public EmbedFooter? Footer { get; init; }

    /// <summary>The small line at the top.</summary>
    public EmbedAuthor? Author { get; init; }

    /// <summary>The large picture.</summary>
    public EmbedMedia? Image { get; init; }

    /// <summary>The small picture.</summary>
    public EmbedMedia? Thumbnail { get; init; }

    /// <summary>Named paragraphs, at most 25.</summary>
    public IReadOnlyList<EmbedField>? Fields { get; init; }
}

/// <summary>The small line at the foot of an embed.</summary>
/// <param name="Text">Plain text, at most 2,048.</param>
public sealed record EmbedFooter(string Text);

/// <summary>The small line at the top of an embed.</summary>
/// <param name="Name">Plain text, at most 256.</param>
/// <param name="Url">Where it leads, if anywhere.</param>
public sealed record EmbedAuthor(string Name, string? Url = null);

/// <summary>A picture in an embed.</summary>
/// <param name="Url">Its address, or attachment://name for a file of the same message.</param>
public sealed record EmbedMedia(string Url);

/// <summary>A named paragraph in an embed.</summary>
/// <param name="Name">The heading, 1 to 256.</param>
/// <param name="Value">The text, 1 to 1,024.</param>
/// <param name="Inline">True to stand beside its neighbours.</param>
public sealed record EmbedField(string Name, string Value, bool Inline = false);
