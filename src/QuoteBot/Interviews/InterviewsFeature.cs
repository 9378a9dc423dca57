using QuoteBot.Chat.Commands;
using QuoteBot.Interviews.Listing;

namespace QuoteBot.Interviews;

/// <summary><c>/interviews</c>: what the library holds.</summary>
internal static class InterviewsFeature
{
    public static IServiceCollection AddInterviews(this IServiceCollection services) =>
        services.AddSingleton<InterviewFinder>().AddSingleton<ICommands, InterviewListCommands>();
}
