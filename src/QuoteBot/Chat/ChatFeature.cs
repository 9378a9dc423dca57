using Microsoft.Extensions.Options;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Registration;
using QuoteBot.Chat.Routing;
using QuoteBot.DiscordApi.Rest;
using QuoteBot.Settings;

namespace QuoteBot.Chat;

/// <summary>Everything between Discord and the features: what can be asked, who answers, how an answer is written and sent.</summary>
internal static class ChatFeature
{
    public static IServiceCollection AddChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<DiscordOptions, DiscordOptions.Check>(configuration, DiscordOptions.Section);
        services.AddDiscordRest(_ => { });
        services.AddOptions<DiscordRestOptions>().Configure<IOptions<DiscordOptions>>(Point);
        services.AddSingleton<CommandBook>().AddSingleton<InteractionRouter>().AddSingleton<InteractionDesk>().AddSingleton<LateAnswers>();
        services.AddSingleton<CommandSettings>().AddSingleton<ModeratorGate>();
        services.AddSingleton<ChatMeter>();
        services.AddSingleton(host => new Patience(TimeSpan.FromSeconds(2), host.GetRequiredService<TimeProvider>()));
        services.AddSingleton<WorkInHand>();
        services.AddSingleton<CommandRegistration>().AddHostedService(provider => provider.GetRequiredService<CommandRegistration>());
        return services;
    }

    private static void Point(DiscordRestOptions rest, IOptions<DiscordOptions> discord)
    {
        (rest.BaseUrl, rest.ApplicationId, rest.BotToken) = (new Uri(discord.Value.ApiBaseUrl), discord.Value.Application, discord.Value.BotToken);
        rest.RequestsPerSecond = Math.Max(1, rest.RequestsPerSecond / discord.Value.Sharing);
        rest.InvalidRequests = Math.Max(1, rest.InvalidRequests / discord.Value.Sharing);
    }
}
