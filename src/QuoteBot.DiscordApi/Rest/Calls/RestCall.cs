using QuoteBot.DiscordApi.Rest.Limits;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>What is known of one call while it is under way, over all its tries.</summary>
internal sealed class RestCall(Route route, DateTimeOffset deadline, TimeSpan budget)
{
    private static readonly HttpRequestOptionsKey<RestCall> Key = new("QuoteBot.RestCall");

    public Route Route => route;

    public DateTimeOffset Deadline => deadline;

    public TimeSpan Budget => budget;

    /// <summary>How many tries were sent whose answer did not come: Discord may have done what they asked.</summary>
    public int LostTries { get; set; }

    public static RestCall Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(Key, out var call) ? call : throw new InvalidOperationException("A request to Discord went past the client.");

    public void AttachTo(HttpRequestMessage request) => request.Options.Set(Key, this);
}
