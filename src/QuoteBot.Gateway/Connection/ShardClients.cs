using Discord;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuoteBot.Chat;
using QuoteBot.DiscordApi.Rest;
using QuoteBot.Gateway.Intake;

namespace QuoteBot.Gateway.Connection;

/// <summary>Makes Discord.Net's client for the shards of this process: the connection alone, nothing kept, nothing fetched.</summary>
internal sealed partial class ShardClients(
    DiscordRest rest, IOptions<DiscordOptions> options, InteractionIntake intake, TimeProvider clock, ILogger<ShardClients> log)
{
    private const int IdentifyMilliseconds = 5_000;
    private const int ReadyMilliseconds = 30_000;

    /// <summary>
    /// A client that is logged in and not yet connected. Waits where Discord says that as many sessions were started as it allows in a day:
    /// past that it would reset the bot's token (events/gateway, "Session Start Limit").
    /// </summary>
    /// <exception cref="DiscordRestException">Discord could not be asked, or says no.</exception>
    public async Task<DiscordShardedClient> LogInAsync(CancellationToken stop)
    {
        var settings = ShardSettings.Of(options.Value);
        var gateway = await rest.GetGatewayBotAsync(stop);
        var total = settings.Total ?? gateway.Shards;
        int[] ids = settings.Ids is { } chosen ? [.. chosen] : [.. Enumerable.Range(0, total)];
        if (gateway.SessionStartLimit is { } limit && limit.Remaining < ids.Length)
        {
            var wait = TimeSpan.FromMilliseconds(limit.ResetAfter);
            LogWait(wait);
            await Task.Delay(wait, clock, stop);
        }

        var client = new DiscordShardedClient(ids, Settings(settings, gateway, total, ids.Length));
        await client.LoginAsync(TokenType.Bot, options.Value.BotToken, validateToken: false);
        return client;
    }

    private DiscordSocketConfig Settings(ShardSettings settings, DiscordApi.Rest.GatewayBot gateway, int total, int here)
    {
        var address = settings.Gateway ?? new Uri(gateway.Url);
        var concurrency = Math.Max(1, gateway.SessionStartLimit.MaxConcurrency);
        return new DiscordSocketConfig
        {
            GatewayIntents = GatewayIntents.Guilds,
            GatewayHost = settings.Gateway is { } set ? set.AbsoluteUri + "?v=10&encoding=json" : null,
            RestClientProvider = _ => DefaultRestClientProvider.Create()(options.Value.ApiBaseUrl),
            WebSocketProvider = () => new TappedSocket(DefaultWebSocketProvider.Instance(), address, intake.Take),
            TotalShards = total,
            IdentifyMaxConcurrency = concurrency,

            // Discord.Net counts the wait for a shard's turn to identify as connecting.
            ConnectionTimeout = ReadyMilliseconds + (IdentifyMilliseconds * ((here / concurrency) + 1)),
            MaxWaitBetweenGuildAvailablesBeforeReady = 0,
            MessageCacheSize = 0,
            AuditLogCacheSize = 0,
            AlwaysDownloadUsers = false,
            AlwaysDownloadDefaultStickers = false,
            AlwaysResolveStickers = false,
            DefaultRetryMode = RetryMode.AlwaysFail,
            LogLevel = LogSeverity.Info,
            LogGatewayIntentWarnings = false,
            SuppressUnknownDispatchWarnings = true,
            IncludeRawPayloadOnGatewayErrors = false,
        };
    }

    [LoggerMessage(1, LogLevel.Warning, "This bot has started as many sessions as Discord allows in a day; it connects in {Wait}.")]
    private partial void LogWait(TimeSpan wait);
}
