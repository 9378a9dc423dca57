using System.Globalization;
using System.Net;
using Humanizer;
using Microsoft.Extensions.Options;
using QuoteBot.Chat;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Parsing;

namespace QuoteBot.Interviews.Adding;

/// <summary>
/// Fetches attachments: from the hosts of <c>Discord:AttachmentHosts</c> alone, over https (http on loopback), following no redirect, within a size
/// that is counted while the bytes come in, and within a time.
/// </summary>
internal sealed class AttachmentFetcher(
    IHttpClientFactory clients, IOptions<DiscordOptions> discord, IOptions<InterviewsOptions> options, TimeProvider clock)
{
    /// <summary>The name of the client, which follows no redirects and sends no cookies.</summary>
    public const string Client = "attachments";

    /// <summary>Fetches a file.</summary>
    public async Task<Fetched> FetchAsync(Attachment file, CancellationToken stop)
    {
        if (!IsAllowed(file.Url))
        {
            return new Fetched.Refused("That file does not lie with Discord, so I don't fetch it. Attach it to the command instead.");
        }

        if (file.Size > options.Value.LargestFile)
        {
            return TooLarge;
        }

        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.FetchSeconds), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        try
        {
            return await ReceiveAsync(file, both.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && time.IsCancellationRequested))
        {
            return new Fetched.Refused("I could not fetch that file from Discord. Attach it again in a minute, or paste its text with `/interview add`.");
        }
    }

    private Fetched TooLarge => new Fetched.Refused(
        $"That file is larger than {options.Value.LargestFile.Bytes().Humanize("0.#", CultureInfo.InvariantCulture)}. Hand in the text of the interview alone.");

    private async Task<Fetched> ReceiveAsync(Attachment file, CancellationToken stop)
    {
        using var client = clients.CreateClient(Client);
        using var response = await client.GetAsync(new Uri(file.Url), HttpCompletionOption.ResponseHeadersRead, stop);
        if (!response.IsSuccessStatusCode)
        {
            return response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden
                ? new Fetched.Refused("The link to that file is dead by now. Attach the file again.")
                : new Fetched.Refused("Discord did not hand me that file. Attach it again in a minute, or paste its text with `/interview add`.");
        }

        return await ReadAsync(response.Content, stop) is { } content ? new Fetched.Done(new Document(content, file.Filename)) : TooLarge;
    }

    private async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken stop)
    {
        var limit = options.Value.LargestFile;
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(stop);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > limit)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private bool IsAllowed(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && discord.Value.Hosts.Any(host => IsHost(address, host));

    // A host without a port stands for the usual port of https.
    private static bool IsHost(Uri address, string host) =>
        string.Equals(host, address.Authority, StringComparison.OrdinalIgnoreCase)
        || string.Equals(host, $"{address.Host}:{address.Port}", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What came of fetching a file.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>It is here.</summary>
    public sealed record Done(Document Document) : Fetched;

    /// <summary>It is not.</summary>
    /// <param name="Reason">One sentence that says why, one that says what to do.</param>
    public sealed record Refused(string Reason) : Fetched;
}
