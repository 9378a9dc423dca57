using Microsoft.Extensions.Options;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Registration;
using QuoteBot.Chat.Routing;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Chat;

/// <summary>Everything between Discord and the features: what can be asked, who answers, how an answer is written and sent.</summary>
internal static class ChatFeature
{
    public static IServiceCollection AddChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DiscordOptions>().Bind(configuration.GetSection(DiscordOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptions.Check>();
        services.AddDiscordRest(_ => { });
        services.AddOptions<DiscordRestOptions>().Configure<IOptions<DiscordOptions>>(Point);
        services.AddSingleton<CommandBook>().AddSingleton<InteractionRouter>().AddSingleton<InteractionDesk>().AddSingleton<LateAnswers>();
        services.AddSingleton<CommandSettings>().AddSingleton<ModeratorGate>();
        services.AddSingleton<ChatMeter>();
        services.AddSingleton(host => new Patience(TimeSpan.FromSeconds(2), host.GetRequiredService<TimeProvider>()));
        services.AddSingleton<WorkInHand>().AddHostedService(provider => provider.GetRequiredService<WorkInHand>());
        services.AddSingleton<CommandRegistration>().AddHostedService(provider => provider.GetRequiredService<CommandRegistration>());
        return services;
    }

    private static void Point(DiscordRestOptions rest, IOptions<DiscordOptions> discord) =>
        (rest.BaseUrl, rest.ApplicationId, rest.BotToken) = (new Uri(discord.Value.ApiBaseUrl), discord.Value.Application, discord.Value.BotToken);
}
