using QuoteBot.Chat.Commands;
using QuoteBot.Interviews.Adding;
using QuoteBot.Interviews.Copies;
using QuoteBot.Interviews.Details;
using QuoteBot.Interviews.Exporting;
using QuoteBot.Interviews.History;
using QuoteBot.Interviews.HouseRules;
using QuoteBot.Interviews.Lines;
using QuoteBot.Interviews.Listing;
using QuoteBot.Interviews.People;
using QuoteBot.Interviews.Removing;
using QuoteBot.Interviews.Reports;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Interviews.Turns;
using QuoteBot.Settings;

namespace QuoteBot.Interviews;

/// <summary>
/// <c>/interviews</c>, what the library holds; and <c>/interview</c>, with which moderators hand in interviews, put right what the reader got
/// wrong, publish them and take them out again.
/// </summary>
internal static class InterviewsFeature
{
    public static IServiceCollection AddInterviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<InterviewsOptions, InterviewsOptions.Check>(configuration, InterviewsOptions.Section);
        services.AddHttpClient(AttachmentFetcher.Client)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton<InterviewFinder>().AddSingleton<ICommands, InterviewListCommands>();
        services.AddSingleton<AttachmentFetcher>().AddSingleton<SaidBefore>().AddSingleton<NewInterviews>().AddSingleton<ICommands, AddCommands>();
        services.AddSingleton<ReviewShelf>().AddSingleton<ReviewFinder>().AddSingleton<ICommands, ReviewCommands>();
        return services.AddSingleton<ICommands, TurnCommands>().AddSingleton<ICommands, PeopleCommands>()
            .AddSingleton<ICommands, DetailsCommands>().AddSingleton<ICommands, LineCommands>()
            .AddSingleton<InterviewCopies>().AddSingleton<ICommands, CopyCommands>()
            .AddSingleton<RemovedInterviews>().AddSingleton<ICommands, RemoveCommands>().AddHostedService<Purge>()
            .AddSingleton<ICommands, ExportCommands>()
            .AddSingleton<HistoryFinder>().AddSingleton<ICommands, HistoryCommands>()
            .AddSingleton<HouseRuleBook>().AddSingleton<ICommands, HouseRuleCommands>()
            .AddSingleton<ReportBox>().AddSingleton<ICommands, ReportCommands>().AddSingleton<ICommands, ReportQueueCommands>();
    }
}
