using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>How many requests a bucket takes in a window.</summary>
internal sealed record Allowance(int Requests, TimeSpan Window);

/// <summary>
/// Limits of rate as Discord keeps them (topics/rate-limits): a bucket for each route and channel, server or webhook, told in the headers
/// of every answer, and 50 requests a second over all that carry the bot's token. The figures of the single routes are not published; the
/// ones here are those that bots commonly see.
/// </summary>
internal sealed class Buckets(StandInDiscord discord)
{
    private static readonly Allowance Usual = new(50, TimeSpan.FromSeconds(1));
    private static readonly Allowance Writing = new(5, TimeSpan.FromSeconds(5));
    private static readonly Allowance Deleting = new(5, TimeSpan.FromSeconds(1));

    private readonly Dictionary<string, Window> windows = [];
    private readonly Lock gate = new();

    /// <summary>Counts the request and writes the headers; true when it is one too many and has been answered so.</summary>
    public async Task<bool> RefuseAsync(HttpContext context)
    {
        if (!discord.Options.RateLimits || RouteOf(context) is not { } route)
        {
            return false;
        }

        var token = context.GetEndpoint()!.Metadata.GetMetadata<NoAuthorization>() is null;
        if (token && Take("global", Usual) is { Refused: true } global)
        {
            await RefuseAsync(context, global.ResetAfter, "global");
            return true;
        }

        var allowance = AllowanceFor(context.Request.Method, route);
        var taken = Take($"{context.Request.Method} {route} {Major(context)}", allowance);
        WriteHeaders(context, taken, allowance, $"{context.Request.Method} {route}");
        if (taken.Refused)
        {
            await RefuseAsync(context, taken.ResetAfter, "user");
        }

        return taken.Refused;
    }

    /// <summary>Answers 429 as Discord does.</summary>
    public static async Task RefuseAsync(HttpContext context, TimeSpan? retryAfter, string scope)
    {
        context.Response.Headers["X-RateLimit-Scope"] = scope;
        if (scope is "global")
        {
            context.Response.Headers["X-RateLimit-Global"] = "true";
        }

        var body = new JsonObject { ["message"] = "You are being rate limited.", ["global"] = scope is "global" };
        if (retryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            body["retry_after"] = Math.Round(wait.TotalSeconds, 3);
        }

        await Routes.WriteAsync(context, StatusCodes.Status429TooManyRequests, body);
    }

    private static string? RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    private static string Major(HttpContext context) => string.Join('/', ((string[])["channel", "guild", "application", "token"])
        .Select(name => (string?)context.Request.RouteValues[name]).OfType<string>());

    private static Allowance AllowanceFor(string method, string route) => (method, route) switch
    {
        (_, var path) when path.EndsWith("/callback", StringComparison.Ordinal) => new Allowance(1000, TimeSpan.FromSeconds(1)),
        ("POST" or "PATCH", var path) when path.Contains("/webhooks/", StringComparison.Ordinal) => Writing,
        ("POST" or "PATCH", var path) when path.Contains("/messages", StringComparison.Ordinal) => Writing,
        ("DELETE", _) => Deleting,
        _ => Usual,
    };

    private Taken Take(string key, Allowance allowance)
    {
        lock (gate)
        {
            var now = discord.Clock.GetUtcNow();
            var window = windows.GetValueOrDefault(key);
            if (window is null || window.Ends <= now)
            {
                windows[key] = window = new Window(now + allowance.Window);
            }

            window.Used++;
            return new Taken(window.Used > allowance.Requests, Math.Max(0, allowance.Requests - window.Used), window.Ends - now, window.Ends);
        }
    }

    private static void WriteHeaders(HttpContext context, Taken taken, Allowance allowance, string bucket)
    {
        var headers = context.Response.Headers;
        headers["X-RateLimit-Limit"] = allowance.Requests.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = taken.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (taken.Resets.ToUnixTimeMilliseconds() / 1000.0).ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = taken.ResetAfter.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(bucket)))[..32];
    }

    private sealed class Window(DateTimeOffset ends)
    {
        public DateTimeOffset Ends => ends;

        public int Used { get; set; }
    }

    private sealed record Taken(bool Refused, int Remaining, TimeSpan ResetAfter, DateTimeOffset Resets);
}
