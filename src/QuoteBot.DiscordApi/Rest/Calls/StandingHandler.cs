using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Rest.Limits;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>
/// Keeps the bot in good standing with Discord: signs requests with the bot's token where they need it and never where an
/// interaction's token is in the path, stops using what Discord has refused (topics/rate-limits, "Invalid Request Limit").
/// </summary>
internal sealed partial class StandingHandler(Standing standing, IOptions<DiscordRestOptions> options, ILogger<StandingHandler> log) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var route = RestCall.Of(request).Route;
        if (Withheld(route) is { } reason)
            throw reason;
        if (route.Access == Access.BotToken)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Value.BotToken);
        var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Judge(route, answer);
        return answer;
    }

    private DiscordRestException? Withheld(Route route)
    {
        if (standing.Invalid.AreTooMany)
            return new DiscordRestException(DiscordRestFailure.Withheld, route.Name, "not sent, since Discord has refused too many requests in ten minutes");
        return route.Access switch
        {
            Access.BotToken when string.IsNullOrEmpty(options.Value.BotToken) =>
                new DiscordRestException(DiscordRestFailure.Withheld, route.Name, "not sent, since no bot token is set"),
            Access.BotToken when standing.BotTokenIsRefused =>
                new DiscordRestException(DiscordRestFailure.Withheld, route.Name, "not sent, since Discord has refused the bot token")
                {
                    Status = HttpStatusCode.Unauthorized,
                },
            Access.InteractionToken when standing.DeadTokens.Contains(route.Major) =>
                new DiscordRestException(DiscordRestFailure.Gone, route.Name, "not sent, since the interaction is over"),
            _ => null,
        };
    }

    private void Judge(Route route, HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode)
            return;
        answer.RequestMessage!.Options.TryGetValue(AnswerHandler.ErrorKey, out var error);
        if (IsInvalid(answer, error) && standing.Invalid.Count())
            TooManyRefused(log, options.Value.InvalidRequests);
        if (answer.StatusCode == HttpStatusCode.Unauthorized && route.Access == Access.BotToken && standing.RefuseBotToken())
            BotTokenRefused(log, route.Name);
    }

    private static bool IsInvalid(HttpResponseMessage answer, DiscordError? error) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || Refusal.Read(answer, error) is { Scope: not LimitScope.Shared };

    [LoggerMessage(EventId = 1, Level = LogLevel.Critical, Message = "Discord refused the bot token at {Route}; nothing more is sent with it until the bot is started again. Check Discord:BotToken.")]
    private static partial void BotTokenRefused(ILogger log, string route);

    [LoggerMessage(EventId = 2, Level = LogLevel.Critical, Message = "Discord refused {Count} requests within ten minutes; nothing is sent until fewer are that recent, lest Discord ban this address.")]
    private static partial void TooManyRefused(ILogger log, int count);
}
