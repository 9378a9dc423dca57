using System.Diagnostics;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Rest.Limits;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>Opens and closes a call: what it is, how long it may take, and how it went, for the caller, metrics and traces.</summary>
internal sealed class CallHandler(TimeProvider time, Standing standing, DiscordRestMeter meter, IOptions<DiscordRestOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var route = Route.Of(request);
        var budget = BudgetOf(route.Access);
        var call = new RestCall(route, time.GetUtcNow() + budget, budget);
        call.AttachTo(request);
        using var activity = DiscordRestMeter.Traces.StartActivity(route.Name, ActivityKind.Client);
        var started = time.GetTimestamp();
        var status = 0;
        try
        {
            var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            status = (int)answer.StatusCode;
            Remember(route, request);
            return answer;
        }
        catch (Exception exception) when (exception is not DiscordRestException && !cancellationToken.IsCancellationRequested)
        {
            throw Failures.Of(call, exception);
        }
        finally
        {
            activity?.SetTag("http.response.status_code", status);
            meter.Called(route, status, time.GetElapsedTime(started));
        }
    }

    // After all tries: an early edit may be told "unknown webhook" of a token that is only just coming to life.
    private void Remember(Route route, HttpRequestMessage request)
    {
        request.Options.TryGetValue(AnswerHandler.ErrorKey, out var error);
        if (route.Access == Access.InteractionToken && error?.Code is (DiscordErrorCodes.UnknownWebhook or DiscordErrorCodes.BadWebhookToken))
            standing.DeadTokens.Add(route.Major);
    }

    private TimeSpan BudgetOf(Access access) => access switch
    {
        Access.FirstAnswer => options.Value.CallbackBudget,
        Access.InteractionToken => options.Value.InteractionBudget,
        _ => options.Value.Budget,
    };
}
