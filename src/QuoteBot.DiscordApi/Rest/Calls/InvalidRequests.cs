namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>
/// Counts the requests that Discord refused in the last ten minutes. At 10,000 it bans the address (topics/rate-limits,
/// "Invalid Request Limit aka Cloudflare Bans"); the client falls silent long before.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time, int limit)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> refused = new();

    /// <summary>True when no more may be risked now.</summary>
    public bool AreTooMany
    {
        get
        {
            lock (gate)
            {
                Forget();
                return refused.Count >= limit;
            }
        }
    }

    /// <summary>Counts one; true for the one that fills the measure.</summary>
    public bool Count()
    {
        lock (gate)
        {
            Forget();
            refused.Enqueue(time.GetUtcNow());
            return refused.Count == limit;
        }
    }

    private void Forget()
    {
        var oldest = time.GetUtcNow() - Window;
        while (refused.TryPeek(out var at) && at <= oldest)
            refused.Dequeue();
    }
}
