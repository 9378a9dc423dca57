using System.Net;
using System.Text.Json;
using Polly.Timeout;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>What the caller of a failed call is told; null where a refusal means that a lost try had done it.</summary>
internal static class Failures
{
    public static ValueTask<Exception?> Of(HttpResponseMessage answer)
    {
        var request = answer.RequestMessage!;
        var call = RestCall.Of(request);
        request.Options.TryGetValue(AnswerHandler.ErrorKey, out var error);
        return ValueTask.FromResult<Exception?>(answer.IsSuccessStatusCode || WasDone(call, answer.StatusCode, error) ? null : Refused(call, answer, error));
    }

    /// <summary>Of a call that got no answer at all.</summary>
    public static DiscordRestException Of(RestCall call, Exception exception)
    {
        var what = exception is TimeoutRejectedException ? $"no answer within {call.Budget.TotalSeconds:0.#} s" : "Discord could not be reached";
        return new DiscordRestException(DiscordRestFailure.Unreachable, call.Route.Name, what, exception) { MayHaveBeenDone = call.LostTries > 0 };
    }

    public static ValueTask<Exception?> OfUnreadable(HttpResponseMessage answer, Exception exception) =>
        ValueTask.FromResult<Exception?>(new DiscordRestException(
            DiscordRestFailure.Unreadable,
            RestCall.Of(answer.RequestMessage!).Route.Name,
            exception is JsonException { Path: { } path } ? $"Discord's answer cannot be read at {path}" : "Discord's answer cannot be read",
            exception)
        {
            Status = answer.StatusCode,
            MayHaveBeenDone = true,
        });

    private static bool WasDone(RestCall call, HttpStatusCode status, DiscordError? error) => call.LostTries > 0 && (
        error?.Code == DiscordErrorCodes.AlreadyAnswered
        || (status == HttpStatusCode.NotFound && call.Route.Name.StartsWith("DELETE ", StringComparison.Ordinal)));

    private static DiscordRestException Refused(RestCall call, HttpResponseMessage answer, DiscordError? error)
    {
        var lost = RepeatRules.IsLost(answer.StatusCode);
        var code = error?.Code is { } number and not 0 ? $" ({number})" : "";
        return new DiscordRestException(
            lost ? DiscordRestFailure.Unreachable : DiscordRestFailure.Refused,
            call.Route.Name,
            $"{(int)answer.StatusCode} {error?.Message ?? answer.ReasonPhrase}{code}")
        {
            Status = answer.StatusCode,
            Code = error?.Code,
            Faults = error?.Faults() ?? [],
            MayHaveBeenDone = lost,
        };
    }
}
