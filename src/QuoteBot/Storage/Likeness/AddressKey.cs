namespace QuoteBot.Storage.Likeness;

/// <summary>Tells whether two addresses are of the same page: without scheme, "www.", query, fragment and a closing slash.</summary>
internal static class AddressKey
{
    /// <summary>The key of an address; null when there is none.</summary>
    public static string? Of(string? address) => Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Host.Length > 0
        ? (Host(uri.Host) + uri.AbsolutePath.TrimEnd('/') + Identifying(uri)).ToLowerInvariant()
        : null;

    private static string Host(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    // A site without paths tells its pages apart by the query alone.
    private static string Identifying(Uri uri) => uri.AbsolutePath is "/" or "/index.php" ? uri.Query : "";
}
