using System.Collections.Concurrent;

namespace QuoteBot.Playground.StandIn;

/// <summary>Ways in which a request to Discord goes wrong.</summary>
public abstract record Fault
{
    /// <summary>429; with no <paramref name="RetryAfter"/> neither header nor body says when to come back. Scopes: user, global, shared.</summary>
    public sealed record TooManyRequests(TimeSpan? RetryAfter, string Scope = "user") : Fault;

    /// <summary>A 5xx answer, before anything was done.</summary>
    public sealed record ServerError(int Status = 502) : Fault;

    /// <summary>The connection breaks: before anything was done or, worse, when it was done but the answer is lost.</summary>
    public sealed record Reset(bool AfterDoingIt) : Fault;

    /// <summary>Nothing comes back for this long, then the connection breaks.</summary>
    public sealed record Silence(TimeSpan Length, bool AfterDoingIt) : Fault;
}

/// <summary>
/// What goes wrong with requests to the stand-in, and how often. Shares are between 0 and 1; all are 0 to begin with. Chance comes from the
/// <see cref="Random"/> of the options, so that a run can be had again.
/// </summary>
public sealed class Faults(Random random)
{
    private readonly ConcurrentQueue<(Func<string, string, bool> Hits, Fault Fault)> scripted = new();
    private readonly Lock gate = new();

    /// <summary>The share of requests that are answered 429; half of them with a time to wait.</summary>
    public double TooManyRequests { get; set; }

    /// <summary>The share that is answered 500, 502, 503 or 504.</summary>
    public double ServerErrors { get; set; }

    /// <summary>The share whose connection breaks, half of them after the request was carried out.</summary>
    public double Resets { get; set; }

    /// <summary>How many of those that were called for by <see cref="Next"/> have not struck yet.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return scripted.Count;
            }
        }
    }

    /// <summary>Lets the next request to a matching path go wrong, once: <c>Next("POST", "/messages", new Fault.ServerError())</c>.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">What the end of the path must be.</param>
    /// <param name="fault">What happens to it.</param>
    public void Next(string method, string path, Fault fault) =>
        scripted.Enqueue(((m, p) => m == method && p.EndsWith(path, StringComparison.Ordinal), fault));

    internal Fault? Draw(string method, string path)
    {
        lock (gate)
        {
            return TakeScripted(method, path) ?? ByChance();
        }
    }

    private Fault? TakeScripted(string method, string path)
    {
        for (var left = scripted.Count; left > 0 && scripted.TryDequeue(out var one); left--)
        {
            if (one.Hits(method, path))
            {
                return one.Fault;
            }

            scripted.Enqueue(one);
        }

        return null;
    }

    private Fault? ByChance()
    {
        var draw = random.NextDouble();
        var half = random.Next(2) == 0;
        return draw switch
        {
            _ when draw < TooManyRequests => new Fault.TooManyRequests(half ? TimeSpan.FromMilliseconds(random.Next(50, 300)) : null, half ? "user" : "shared"),
            _ when draw < TooManyRequests + ServerErrors => new Fault.ServerError(random.GetItems([500, 502, 503, 504], 1)[0]),
            _ when draw < TooManyRequests + ServerErrors + Resets => new Fault.Reset(half),
            _ => null,
        };
    }
}
