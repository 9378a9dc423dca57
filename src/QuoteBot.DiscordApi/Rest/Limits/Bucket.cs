namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>
/// How many requests Discord still takes of one kind for one channel, guild or token. Until an answer has told the size, one request
/// at a time finds it out; afterwards as many go at once as are left, and the others wait for the reset.
/// </summary>
internal sealed class Bucket(TimeProvider time, int? limit)
{
    public const int Unlimited = int.MaxValue;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private int? limit = limit;
    private int remaining = limit ?? 0;
    private int inFlight;
    private int refusedRunning;
    private DateTimeOffset? resetAt;
    private DateTimeOffset blockedUntil;
    private TaskCompletionSource changed = NewSignal();

    /// <summary>True when forgetting it loses nothing.</summary>
    public bool IsIdle
    {
        get
        {
            lock (gate)
            {
                var now = time.GetUtcNow();
                return inFlight == 0 && now >= blockedUntil && now >= (resetAt ?? now);
            }
        }
    }

    /// <summary>Waits for a turn; false, at once, when there is none before <paramref name="deadline"/>. A turn ends with <see cref="Leave"/>.</summary>
    public async Task<bool> EnterAsync(DateTimeOffset deadline, CancellationToken stop)
    {
        while (true)
        {
            Task wake;
            TimeSpan pause;
            lock (gate)
            {
                var now = time.GetUtcNow();
                if (TryTake(now))
                    return true;
                if (NextChance(now) > deadline)
                    return false;
                (wake, pause) = (changed.Task, NextChance(now) - now ?? Timeout.InfiniteTimeSpan);
            }

            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(wake, Task.Delay(pause, time, over.Token)).ConfigureAwait(false);
            await over.CancelAsync().ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Ends a turn, answered or not.</summary>
    public void Leave()
    {
        lock (gate)
        {
            inFlight--;
            Signal();
        }
    }

    /// <summary>Takes in what an answer said of the limit; the request it answers still counts as in flight.</summary>
    public void Learn(int size, int left, TimeSpan resetAfter)
    {
        lock (gate)
        {
            var reset = time.GetUtcNow() + resetAfter;
            var sameWindow = limit == size && resetAt is { } known && (reset - known).Duration() < TimeSpan.FromSeconds(0.5);
            // What is in flight was taken off already within a window; of a new one Discord may not have seen it yet.
            remaining = sameWindow ? Math.Min(remaining, left) : Math.Max(0, left - Math.Max(0, inFlight - 1));
            (limit, resetAt, refusedRunning) = (size, reset, 0);
            Signal();
        }
    }

    /// <summary>Takes in that an answer said nothing of a limit.</summary>
    public void LearnUnlimited()
    {
        lock (gate)
        {
            if (limit is not null)
                return;
            (limit, remaining) = (Unlimited, Unlimited);
            Signal();
        }
    }

    /// <summary>
    /// Takes in that Discord refused a request (429). Where it did not say for how long, the bucket backs off by <paramref name="first"/>, then
    /// twice and four times that, up to a minute.
    /// </summary>
    public TimeSpan Block(TimeSpan? retryAfter, TimeSpan first)
    {
        lock (gate)
        {
            var pause = retryAfter ?? first * Math.Pow(2, Math.Min(refusedRunning, 6));
            pause = retryAfter is null && pause > LongestPause ? LongestPause : pause;
            refusedRunning++;
            blockedUntil = Max(blockedUntil, time.GetUtcNow() + pause);
            Signal();
            return pause;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private bool TryTake(DateTimeOffset now)
    {
        if (now < blockedUntil)
            return false;
        if (remaining == 0)
            Refill(now);
        if (remaining == 0)
            return false;
        remaining = remaining == Unlimited ? Unlimited : remaining - 1;
        inFlight++;
        return true;
    }

    private void Refill(DateTimeOffset now)
    {
        if (limit is null)
            remaining = inFlight == 0 ? 1 : 0;
        else if (resetAt is { } reset ? now >= reset : inFlight == 0)
            (remaining, resetAt) = (Math.Max(0, limit.Value - inFlight), null);
    }

    // Null when only an answer to what is in flight can tell.
    private DateTimeOffset? NextChance(DateTimeOffset now) =>
        now < blockedUntil ? blockedUntil : resetAt > now ? resetAt : null;

    private void Signal()
    {
        var waiting = changed;
        changed = NewSignal();
        waiting.SetResult();
    }
}
