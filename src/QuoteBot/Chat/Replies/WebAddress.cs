namespace QuoteBot.Chat.Replies;

/// <summary>Addresses that a document or a person gave, as far as they may be shown as links.</summary>
internal static class WebAddress
{
    /// <summary>The address when it is one of the web with at most <paramref name="limit"/> characters; else null.</summary>
    public static string? Of(string? address, int limit = DiscordApi.Text.DiscordLimits.EmbedUrl) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.UserInfo.Length == 0
        && uri.AbsoluteUri.Length <= limit
            ? uri.AbsoluteUri
            : null;
}
