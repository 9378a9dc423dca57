using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>
/// Discord's REST API as the bot uses it: every call keeps Discord's limits, waits its turn, is repeated where that is safe, and fails with
/// a <see cref="DiscordRestException"/> alone (or is cancelled by its token).
/// One of it serves the whole process.
/// </summary>
public sealed partial class DiscordRest
{
    private readonly IDiscordRoutes routes;
    private readonly AppId application;

    internal DiscordRest(IDiscordRoutes routes, IOptions<DiscordRestOptions> options) =>
        (this.routes, application) = (routes, options.Value.ApplicationId);

    /// <summary>The application that the bot token belongs to: the cheapest way to find out whether the token is right.</summary>
    public Task<CurrentApplication> GetApplicationAsync(CancellationToken stop) => routes.GetApplication(stop);

    /// <summary>How Discord wants the bot to connect to its gateway.</summary>
    public Task<GatewayBot> GetGatewayBotAsync(CancellationToken stop) => routes.GetGatewayBot(stop);
}
