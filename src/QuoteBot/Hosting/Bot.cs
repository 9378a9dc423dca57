using Microsoft.Extensions.Options;
using QuoteBot.Chat;
using QuoteBot.Chat.Endpoint;
using QuoteBot.Chat.Routing;
using QuoteBot.Health;
using QuoteBot.Help;
using QuoteBot.Importing;
using QuoteBot.Interviews;
using QuoteBot.Quiz;
using QuoteBot.Quotes;
using QuoteBot.Storage;
using QuoteBot.Topics;

namespace QuoteBot.Hosting;

/// <summary>Puts the bot together.</summary>
public static class Bot
{
    /// <summary>Builds the bot that answers over Discord's HTTP interactions endpoint.</summary>
    /// <param name="settings">Settings in the host's form, such as <c>--Urls=http://127.0.0.1:9000</c>; they beat files and the environment.</param>
    /// <param name="configure">Changes made last, before the bot is built.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = CreateBuilder(settings);
        builder.Services.AddSingleton<PublicKeyIsNeeded>();
        configure?.Invoke(builder);
        var bot = builder.Build();
        bot.MapInteractions();
        bot.MapHealth();
        return bot;
    }

    /// <summary>Everything that every way of running the bot has in common.</summary>
    internal static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.AddQuietLog();
        builder.AddListening();
        builder.AddTelemetry();
        builder.Host.UseSystemd();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Random>(new SharedRandom(new Random()));
        builder.Services.AddStorage(builder.Configuration).AddLibrary(builder.Configuration);
        builder.Services.AddHostedService<StartUp>();
        builder.Services.AddChat(builder.Configuration);
        builder.Services.AddQuotes().AddTopics().AddInterviews(builder.Configuration).AddQuiz().AddHelp().AddHealth();

        // The last to start is the first to stop: to finish what is in hand, all the others are needed.
        builder.Services.AddHostedService(provider => provider.GetRequiredService<WorkInHand>());
        return builder;
    }

    private static void AddListening(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ListeningOptions>()
            .Configure(options => options.Urls = builder.Configuration[ListeningOptions.Key] ?? options.Urls)
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ListeningOptions>, ListeningOptions.Check>();
        if (!ListeningOptions.IsSaid(builder.Configuration))
        {
            builder.WebHost.UseUrls(ListeningOptions.Usual);
        }
    }
}
