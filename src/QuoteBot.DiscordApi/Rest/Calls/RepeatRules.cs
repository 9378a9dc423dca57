using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using QuoteBot.DiscordApi.Rest.Limits;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>
/// When a call is tried again. A try that Discord cannot have acted on (429, no connection) always is. A try whose answer was lost
/// (time-out, reset, 5xx) is when a second one does no more than the first:
/// <list type="bullet">
/// <item>GET, PUT, PATCH and DELETE set or remove the same thing twice;</item>
/// <item>a channel post carries a nonce that Discord enforces, so a repeat returns the first message;</item>
/// <item>a first answer is taken once: error 40060 to a repeat says that the lost try arrived.</item>
/// </list>
/// A follow-up has no such guard. It is not repeated once it may have arrived; who needs certainty defers and edits the original.
/// </summary>
internal static class RepeatRules
{
    private const string ChannelPost = "POST /channels/{channel}/messages";

    // Discord can answer an edit with "unknown webhook" while the first answer is still on its way through it.
    private const int TriesOfUnknownToken = 4;

    public static RetryStrategyOptions<HttpResponseMessage> Options(DiscordRestMeter meter) => new()
    {
        MaxRetryAttempts = int.MaxValue,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(200),
        MaxDelay = TimeSpan.FromSeconds(10),
        UseJitter = true,
        ShouldHandle = args => ValueTask.FromResult(ShouldRepeat(args)),
        DelayGenerator = args => ValueTask.FromResult(DelayBefore(args)),
        OnRetry = args =>
        {
            meter.Repeated(RestCall.Of(args.Context.GetRequestMessage()!).Route, NameOf(args.Outcome));
            return ValueTask.CompletedTask;
        },
    };

    public static bool IsLost(Exception exception) => exception switch
    {
        TimeoutRejectedException => true,
        HttpRequestException { HttpRequestError: var error } => error is not (
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError),
        IOException => true,
        _ => false,
    };

    public static bool IsLost(HttpStatusCode status) => status is >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout;

    private static bool ShouldRepeat(RetryPredicateArguments<HttpResponseMessage> args)
    {
        var call = RestCall.Of(args.Context.GetRequestMessage()!);
        if (args.Context.CancellationToken.IsCancellationRequested)
            return false;
        if (args.Outcome.Exception is { } exception)
            return IsLost(exception) ? ShouldRepeatLost(call) : exception is HttpRequestException;
        var status = args.Outcome.Result!.StatusCode;
        return status == HttpStatusCode.TooManyRequests
            || (IsLost(status) && ShouldRepeatLost(call))
            || (status == HttpStatusCode.NotFound && IsEarly(call.Route, args));
    }

    private static bool ShouldRepeatLost(RestCall call)
    {
        call.LostTries++;
        return call.Route is { IsIdempotent: true } or { Access: Access.FirstAnswer } or { Name: ChannelPost };
    }

    private static bool IsEarly(Route route, RetryPredicateArguments<HttpResponseMessage> args) =>
        route.Access == Access.InteractionToken
        && args.AttemptNumber < TriesOfUnknownToken
        && args.Outcome.Result!.RequestMessage!.Options.TryGetValue(AnswerHandler.ErrorKey, out var error)
        && error?.Code == DiscordErrorCodes.UnknownWebhook;

    private static string NameOf(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } answer ? ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture) : outcome.Exception!.GetType().Name;

    // After a 429 the limits know when the next try may go; null is the exponential delay of the options.
    private static TimeSpan? DelayBefore(RetryDelayGeneratorArguments<HttpResponseMessage> args) =>
        args.Outcome.Result?.StatusCode == HttpStatusCode.TooManyRequests ? TimeSpan.Zero : null;
}
