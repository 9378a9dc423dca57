using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.Quiz.Boards;

namespace QuoteBot.Quiz;

/// <summary><c>/leaderboard</c> and its pages.</summary>
internal sealed class LeaderboardCommands(LeaderboardFinder boards) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("leaderboard", "Who knows their film-makers best in this server", ShowAsync)
        {
            InDirectMessages = false,
            Private = true,
            Options =
            [
                Option.OneOf("period", "The time it is about; this month when left out",
                    new Choice("This week", "week"), new Choice("This month", "month"), new Choice("All time", "all")),
            ],
        });
        book.Add(new Control(LeaderboardCard.Page, PageAsync) { Late = LateAnswer.SameMessage });
    }

    private Task<Reply> ShowAsync(Call call, CancellationToken stop) =>
        FindAsync(call, Enum.TryParse<Period>(call.Text("period"), ignoreCase: true, out var period) ? period : Period.Month, 0, update: false, stop);

    private Task<Reply> PageAsync(Call call, CancellationToken stop)
    {
        var period = (Period)(call.Number(1) ?? (int)Period.Month);
        return FindAsync(call, Enum.IsDefined(period) ? period : Period.Month, (int)(call.Number(0) ?? 0), update: true, stop);
    }

    private async Task<Reply> FindAsync(Call call, Period period, int page, bool update, CancellationToken stop) => call.Guild is { } guild
        ? LeaderboardCard.For(await boards.FindAsync(guild, period, page, call.User, stop), update)
        : LeaderboardCard.NotHere();
}
