using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>What every request goes through before its route: faults, who is asking, limits of rate; and refusals on the way back.</summary>
internal sealed class Pipeline(StandInDiscord discord, Buckets buckets)
{
    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/api/v10", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var fault = discord.Faults.Draw(context.Request.Method, context.Request.Path);
        if (await StrikeAsync(context, fault))
        {
            return;
        }

        await AnswerAsync(context, next, fault);
        Note(context, fault);
    }

    private async Task AnswerAsync(HttpContext context, RequestDelegate next, Fault? fault)
    {
        try
        {
            Admit(context);
            if (await buckets.RefuseAsync(context))
            {
                return;
            }

            if (fault is Fault.Reset or Fault.Silence)
            {
                await LoseAnswerAsync(context, next, fault);
                return;
            }

            await next(context);
        }
        catch (Refusal refusal)
        {
            var json = refusal.ToJson();
            var body = context.Items.TryGetValue(typeof(RequestBody), out var raw) ? raw as string : null;
            discord.Note(new RefusedRequest(context.Request.Method, context.Request.Path, refusal.Status, json.ToJsonString(), body));
            await Routes.WriteAsync(context, refusal.Status, json);
        }
    }

    private void Note(HttpContext context, Fault? fault)
    {
        var (status, shared) = (context.Response.StatusCode, context.Response.Headers["X-RateLimit-Scope"] == "shared");
        discord.Note(new RestCall(context.Request.Method, context.Request.Path, status)
        {
            Fault = fault,
            IsInvalid = status is 401 or 403 || (status is 429 && !shared),
        });
    }

    private void Admit(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            throw Refusal.NotFound;
        }

        if (endpoint.Metadata.GetMetadata<NoAuthorization>() is null && context.Request.Headers.Authorization != $"Bot {discord.BotToken}")
        {
            throw Refusal.Unauthorized;
        }

        if (!context.Request.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            throw new Refusal(403, 40333, "internal network error");
        }
    }

    // True when the request ends here, before anything was done.
    private async Task<bool> StrikeAsync(HttpContext context, Fault? fault)
    {
        switch (fault)
        {
            case Fault.TooManyRequests limit:
                await Buckets.RefuseAsync(context, limit.RetryAfter, limit.Scope);
                break;
            case Fault.ServerError error:
                await Routes.WriteAsync(context, error.Status, new JsonObject { ["message"] = $"{error.Status}: Server Error", ["code"] = 0 });
                break;
            case Fault.Reset { AfterDoingIt: false }:
                context.Abort();
                break;
            case Fault.Silence { AfterDoingIt: false } silence:
                await HangAsync(context, silence.Length);
                break;
            default:
                return false;
        }

        Note(context, fault);
        return true;
    }

    private async Task LoseAnswerAsync(HttpContext context, RequestDelegate next, Fault fault)
    {
        var body = context.Response.Body;
        context.Response.Body = Stream.Null;
        await next(context);
        context.Response.Body = body;
        if (fault is Fault.Silence silence)
        {
            await HangAsync(context, silence.Length);
        }
        else
        {
            context.Abort();
        }
    }

    private async Task HangAsync(HttpContext context, TimeSpan length)
    {
        try
        {
            await Task.Delay(length, discord.Clock, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has given up waiting, which is what silence is for.
        }

        context.Abort();
    }
}
