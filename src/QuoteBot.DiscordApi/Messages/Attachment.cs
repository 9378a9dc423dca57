using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>A file that somebody attached; only described here, to be fetched from its address.</summary>
public sealed record Attachment
{
    /// <summary>Which attachment it is.</summary>
    public required AttachmentId Id { get; init; }

    /// <summary>The name the file had; outside text.</summary>
    public string Filename { get => field ?? ""; init; }

    /// <summary>What the uploader's program said it holds, such as text/plain; not to be trusted.</summary>
    public string? ContentType { get; init; }

    /// <summary>The description that goes with it, if any.</summary>
    public string? Description { get; init; }

    /// <summary>How big it is, in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Where it can be fetched; the address expires.</summary>
    public string Url { get => field ?? ""; init; }

    /// <summary>The same by way of Discord's media proxy.</summary>
    public string? ProxyUrl { get; init; }
}
