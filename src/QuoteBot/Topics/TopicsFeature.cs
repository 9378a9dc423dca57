using QuoteBot.Chat.Commands;

namespace QuoteBot.Topics;

/// <summary><c>/topic</c> and <c>/topics</c>: what film-makers said about a theme, a person or a film.</summary>
internal static class TopicsFeature
{
    public static IServiceCollection AddTopics(this IServiceCollection services) =>
        services.AddSingleton<TopicFinder>().AddSingleton<ICommands, TopicCommands>();
}
