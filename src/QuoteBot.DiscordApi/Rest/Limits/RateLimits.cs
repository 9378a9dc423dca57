using System.Collections.Concurrent;

namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>All buckets that the client knows of, by what Discord has said in its answers (topics/rate-limits). Nothing is hard-coded.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    // Interaction tokens make new buckets all the time; old ones are forgotten when so many have gathered.
    private const int ManyBuckets = 2_000;
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Kind> kinds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Kind, string Major), Bucket> buckets = new();
    private long lookedAt = time.GetTimestamp();

    /// <summary>How many buckets are remembered.</summary>
    public int Count => buckets.Count;

    /// <summary>The bucket that a request of this route draws on.</summary>
    public Bucket For(Route route)
    {
        ForgetIdle();
        var kind = kinds.GetValueOrDefault(route.Name) ?? new Kind(route.Name, null);
        return buckets.GetOrAdd((kind.Hash, route.Major), _ => new Bucket(time, kind.Limit));
    }

    /// <summary>Takes in the headers of an answer, whatever its status.</summary>
    public void Learn(Route route, Bucket drawnOn, HttpResponseMessage answer)
    {
        if (LimitHeaders.Read(answer) is not { } told)
        {
            if (!answer.IsSuccessStatusCode)
                return;
            kinds.TryAdd(route.Name, new Kind(route.Name, Bucket.Unlimited));
            drawnOn.LearnUnlimited();
            return;
        }

        var kind = new Kind(told.Bucket ?? route.Name, told.Limit);
        kinds[route.Name] = kind;
        // Routes that turn out to share a bucket share it from now on.
        var shared = buckets.GetOrAdd((kind.Hash, route.Major), drawnOn);
        shared.Learn(told.Limit, told.Remaining, told.ResetAfter);
        if (shared != drawnOn)
            drawnOn.Learn(told.Limit, told.Remaining, told.ResetAfter);
    }

    private void ForgetIdle()
    {
        var now = time.GetTimestamp();
        if (buckets.Count <= ManyBuckets || time.GetElapsedTime(Interlocked.Read(ref lookedAt), now) < LookAgain)
            return;
        Interlocked.Exchange(ref lookedAt, now);
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsIdle)
                buckets.TryRemove(key, out _);
        }
    }

    private sealed record Kind(string Hash, int? Limit);
}
