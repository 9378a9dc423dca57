using QuoteBot.Chat.Commands;

namespace QuoteBot.Quotes;

/// <summary><c>/quote</c>: a line from the library dropped into the conversation, with the question that prompted it one click away.</summary>
internal static class QuotesFeature
{
    public static IServiceCollection AddQuotes(this IServiceCollection services) =>
        services.AddSingleton<QuoteFinder>().AddSingleton<QuoteContextFinder>().AddSingleton<ICommands, QuoteCommands>();
}
