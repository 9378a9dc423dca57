using QuoteBot.Chat.Commands;
using QuoteBot.Quiz.Boards;
using QuoteBot.Quiz.Drawing;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Quiz;

/// <summary>
/// The game: <c>/quiz</c>, <c>/trivia</c>, <c>/leaderboard</c> and <c>/privacy</c>. A round is rows in the database: commands and clicks
/// write into them, and a clock does what they say is due. The rules themselves are in QuoteBot.Game.
/// </summary>
internal static class QuizFeature
{
    public static IServiceCollection AddQuiz(this IServiceCollection services) => services
        .AddSingleton<QuizShelf>().AddSingleton<RoundOpener>().AddSingleton<RoundControl>().AddSingleton<RoundArchive>()
        .AddSingleton<RoundMessages>().AddSingleton<RoundSteps>().AddSingleton<RoundDriver>().AddSingleton<RoundBell>()
        .AddSingleton<LeaderboardFinder>().AddSingleton<Footprints>()
        .AddSingleton<AnswerBox>().AddHostedService(provider => provider.GetRequiredService<AnswerBox>())
        .AddHostedService<RoundClock>().AddHostedService<AnswerCounter>().AddHostedService<RoundMeter>()
        .AddSingleton<RoundPurge>().AddHostedService(provider => provider.GetRequiredService<RoundPurge>())
        .AddSingleton<ICommands, QuizCommands>().AddSingleton<ICommands, RoundControlCommands>().AddSingleton<ICommands, RoundCommands>()
        .AddSingleton<ICommands, LeaderboardCommands>().AddSingleton<ICommands, PrivacyCommands>();
}
