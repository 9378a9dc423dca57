namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>The limit over all requests with the bot's token: so many in any second, and none while Discord has said to stop.</summary>
internal sealed class Pace(TimeProvider time, int perSecond)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> sent = new(perSecond);
    private DateTimeOffset blockedUntil;

    /// <summary>Waits for a turn; false, at once, when there is none before <paramref name="deadline"/>.</summary>
    public async Task<bool> EnterAsync(DateTimeOffset deadline, CancellationToken stop)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var next = TakeOrNextChance(now);
            if (next is null)
                return true;
            if (next > deadline)
                return false;
            await Task.Delay(next.Value - now, time, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Nothing goes for this long.</summary>
    public void Block(TimeSpan pause)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + pause;
            blockedUntil = until > blockedUntil ? until : blockedUntil;
        }
    }

    private DateTimeOffset? TakeOrNextChance(DateTimeOffset now)
    {
        lock (gate)
        {
            if (now < blockedUntil)
                return blockedUntil;
            if (sent.Count == perSecond && now < sent.Peek() + Window)
                return sent.Peek() + Window;
            if (sent.Count == perSecond)
                sent.Dequeue();
            sent.Enqueue(now);
            return null;
        }
    }
}
