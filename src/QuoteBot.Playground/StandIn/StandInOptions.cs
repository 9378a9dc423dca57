namespace QuoteBot.Playground.StandIn;

/// <summary>How a stand-in is set up. What is not said is as it is with Discord.</summary>
public sealed record StandInOptions
{
    /// <summary>The clock that ids, deadlines and limits go by; the same as the bot's in a test with a clock of its own.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where the chance of <see cref="StandInDiscord.Faults"/> comes from.</summary>
    public Random Random { get; init; } = new(1);

    /// <summary>Whether requests beyond Discord's limits of rate are answered 429, and sessions opened too soon after another declared invalid.</summary>
    public bool RateLimits { get; init; } = true;

    /// <summary>How long an interaction may wait for its first answer.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How often the gateway wants to hear a heartbeat.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41250);

    /// <summary>How many shards <c>GET /gateway/bot</c> recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>How many shards may identify in the same five seconds; 16 with the largest bots.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }
}

/// <summary>A request that the bot made, and how it was answered.</summary>
public sealed record RestCall(string Method, string Path, int Status)
{
    /// <summary>
    /// Whether it counts against the bot: 401, 403, and 429 but for shared limits. Discord shuts out an address that makes 10,000 of them
    /// in ten minutes (topics/rate-limits, "Invalid Request Limit").
    /// </summary>
    public bool IsInvalid { get; init; }

    /// <summary>What was made to go wrong with it; null when nothing was.</summary>
    public Fault? Fault { get; init; }
}

/// <summary>Something the bot sent that Discord would not take, and what it would have said.</summary>
public sealed record RefusedRequest(string Method, string Path, int Status, string Answer, string? Body);
