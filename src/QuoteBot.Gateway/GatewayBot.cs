using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using QuoteBot.Chat;
using QuoteBot.Gateway.Connection;
using QuoteBot.Gateway.Intake;
using QuoteBot.Health;
using QuoteBot.Hosting;

namespace QuoteBot.Gateway;

/// <summary>Puts together the bot that hears of interactions over Discord's gateway; everything but that way in is shared.</summary>
public static class GatewayBot
{
    // Handlers may hold a thread while they read from a file or from SQLite. The pool makes new threads one at a time, so without some to
    // spare a burst of them would keep the acknowledgements waiting for longer than Discord does.
    private const int ThreadsToSpare = 64;

    /// <summary>Builds the bot.</summary>
    /// <param name="settings">Settings in the host's form, such as <c>--Urls=http://127.0.0.1:9000</c>; they beat files and the environment.</param>
    /// <param name="configure">Changes made last, before the bot is built.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = Bot.CreateBuilder(settings);
        builder.Services.AddSingleton<IValidateOptions<DiscordOptions>, ShardSettings.Check>();
        builder.Services.AddSingleton<InteractionIntake>().AddSingleton<ShardBoard>().AddSingleton<ShardClients>();
        builder.Services.AddHostedService<Shards>();
        builder.Services.AddHealthChecks().AddCheck<GatewayHealth>("gateway", tags: ["ready"]);
        configure?.Invoke(builder);
        SpareThreads();
        var bot = builder.Build();
        bot.MapHealth();
        return bot;
    }

    private static void SpareThreads()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsToSpare), ports);
    }
}
