using System.Text;

namespace QuoteBot.Benchmarks.Rounds;

/// <summary>What came of a click.</summary>
/// <param name="Confirmed">Whether the player was told that the answer counts.</param>
/// <param name="Took">The time from the click's moment to the whole answer, the sender's own delay included.</param>
internal sealed record ClickOutcome(bool Confirmed, TimeSpan Took);

/// <summary>Sends clicks at their moments, over as many connections as it takes.</summary>
internal static class ClickSender
{
    public static async Task<IReadOnlyList<ClickOutcome>> SendAsync(Uri endpoint, IReadOnlyList<Click> clicks)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 });
        var sent = new List<Task<ClickOutcome>>();
        foreach (var click in clicks)
        {
            var wait = click.At - TimeProvider.System.GetUtcNow();
            if (wait > TimeSpan.FromMilliseconds(1))
                await Task.Delay(wait);
            sent.Add(Task.Run(() => SendAsync(client, endpoint, click)));
        }

        return await Task.WhenAll(sent);
    }

    private static async Task<ClickOutcome> SendAsync(HttpClient client, Uri endpoint, Click click)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(click.Body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", click.Signature);
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", click.TimeStamp);
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return new ClickOutcome(answer.Contains("Locked in", StringComparison.Ordinal), TimeProvider.System.GetUtcNow() - click.At);
    }
}
