using System.Net;
using QuoteBot.DiscordApi.Rest.Calls;

namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>What a 429 means: who has to wait, and for how long (topics/rate-limits, "Exceeding A Rate Limit").</summary>
/// <param name="RetryAfter">How long; null when Discord did not say.</param>
/// <param name="Scope">Whose limit it was.</param>
internal sealed record Refusal(TimeSpan? RetryAfter, LimitScope Scope)
{
    public static Refusal? Read(HttpResponseMessage answer, DiscordError? error)
    {
        if (answer.StatusCode != HttpStatusCode.TooManyRequests)
            return null;
        var seconds = error?.RetryAfter ?? LimitHeaders.Number(answer, "Retry-After");
        return new Refusal(seconds is { } s ? TimeSpan.FromSeconds(s) : null, ScopeOf(answer, error));
    }

    // What is not Discord's JSON comes from the network before it, which has blocked this address.
    private static LimitScope ScopeOf(HttpResponseMessage answer, DiscordError? error) => LimitHeaders.Text(answer, "X-RateLimit-Scope") switch
    {
        "global" => LimitScope.Global,
        "shared" => LimitScope.Shared,
        "user" => LimitScope.User,
        _ when error is null => LimitScope.Address,
        _ => error.Global == true || LimitHeaders.Text(answer, "X-RateLimit-Global") == "true" ? LimitScope.Global : LimitScope.User,
    };
}

/// <summary>Whose limit was exceeded.</summary>
internal enum LimitScope
{
    /// <summary>This bot's on one bucket.</summary>
    User,

    /// <summary>This bot's over all requests.</summary>
    Global,

    /// <summary>A resource's, by all its users together; no fault of this bot.</summary>
    Shared,

    /// <summary>This address's, for everything.</summary>
    Address,
}
