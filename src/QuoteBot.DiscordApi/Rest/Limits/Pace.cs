namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>
/// What holds for all requests together: so many in any second with the bot's token, none of these while Discord has said so, and
/// none at all while the network before Discord has blocked this address.
/// </summary>
internal sealed class Pace(TimeProvider time, int perSecond)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> sent = new(perSecond);
    private DateTimeOffset botBlockedUntil;
    private DateTimeOffset addressBlockedUntil;

    /// <summary>Waits for a turn; false, at once, when there is none before <paramref name="deadline"/>.</summary>
    public async Task<bool> EnterAsync(Access access, DateTimeOffset deadline, CancellationToken stop)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var next = TakeOrNextChance(access, now);
            if (next is null)
                return true;
            if (next > deadline)
                return false;
            await Task.Delay(next.Value - now, time, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Takes in that a request was refused for more than its own bucket.</summary>
    public void Block(LimitScope scope, TimeSpan pause)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + pause;
            if (scope == LimitScope.Global)
                botBlockedUntil = Max(botBlockedUntil, until);
            else if (scope == LimitScope.Address)
                addressBlockedUntil = Max(addressBlockedUntil, until);
        }
    }

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    // Interactions are outside the limit over all requests (interactions/receiving-and-responding).
    private DateTimeOffset? TakeOrNextChance(Access access, DateTimeOffset now)
    {
        lock (gate)
        {
            var blockedUntil = access == Access.BotToken ? Max(botBlockedUntil, addressBlockedUntil) : addressBlockedUntil;
            if (now < blockedUntil)
                return blockedUntil;
            return access == Access.BotToken ? CountOrNextChance(now) : null;
        }
    }

    private DateTimeOffset? CountOrNextChance(DateTimeOffset now)
    {
        if (sent.Count == perSecond && now < sent.Peek() + Window)
            return sent.Peek() + Window;
        if (sent.Count == perSecond)
            sent.Dequeue();
        sent.Enqueue(now);
        return null;
    }
}
