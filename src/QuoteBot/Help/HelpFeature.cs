using QuoteBot.Chat.Commands;

namespace QuoteBot.Help;

/// <summary><c>/help</c>: what the bot can do.</summary>
internal static class HelpFeature
{
    public static IServiceCollection AddHelp(this IServiceCollection services) => services.AddSingleton<ICommands, HelpCommands>();
}
