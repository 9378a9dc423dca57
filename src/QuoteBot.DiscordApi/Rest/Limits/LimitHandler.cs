using Microsoft.Extensions.Logging;
using QuoteBot.DiscordApi.Rest.Calls;

namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>Holds each try back until Discord's limits have room for it, and learns the limits from the answers.</summary>
internal sealed partial class LimitHandler(RateLimits limits, Pace pace, TimeProvider time, DiscordRestMeter meter, ILogger<LimitHandler> log) : DelegatingHandler
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    // A first answer has three seconds in all, and a second would be a third of them.
    private static readonly TimeSpan FirstAnswerPause = TimeSpan.FromSeconds(0.25);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = RestCall.Of(request);
        var bucket = limits.For(call.Route);
        var started = time.GetTimestamp();
        if (!await bucket.EnterAsync(call.Deadline, cancellationToken).ConfigureAwait(false))
            throw NoRoom(call);
        try
        {
            if (!await pace.EnterAsync(call.Route.Access, call.Deadline, cancellationToken).ConfigureAwait(false))
                throw NoRoom(call);
            meter.Waited(call.Route, time.GetElapsedTime(started));
            var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            Learn(call.Route, bucket, answer);
            return answer;
        }
        finally
        {
            bucket.Leave();
        }
    }

    private static DiscordRestException NoRoom(RestCall call) => new(
        DiscordRestFailure.Limited, call.Route.Name, $"Discord's limits leave no room within {call.Budget.TotalSeconds:0.#} s");

    private void Learn(Route route, Bucket bucket, HttpResponseMessage answer)
    {
        limits.Learn(route, bucket, answer);
        answer.RequestMessage!.Options.TryGetValue(AnswerHandler.ErrorKey, out var error);
        if (Refusal.Read(answer, error) is not { } refusal)
            return;
        var wait = limits.For(route).Block(refusal.RetryAfter, route.Access == Access.FirstAnswer ? FirstAnswerPause : FirstPause);
        pace.Block(refusal.Scope, wait);
        Refused(log, route.Name, refusal.Scope, wait.TotalSeconds);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Discord asked {Route} to slow down ({Scope}): the next request goes in {Seconds} s.")]
    private static partial void Refused(ILogger log, string route, LimitScope scope, double seconds);
}
