using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Once an hour, forgets the details of rounds that ended 30 days ago: their questions, answers and votes, and who started them.
/// What each player achieved stays for the leaderboards where it counts; a round of which nothing is left goes altogether.
/// </summary>
internal sealed partial class RoundPurge(IDbContextFactory<QuoteBotContext> database, TimeProvider clock, ILogger<RoundPurge> log) : BackgroundService
{
    /// <summary>So long the details are kept: long enough to report a question, or to look up an interview.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int AtOnce = 200;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    /// <summary>Forgets what is old enough now, some rounds in one transaction, so that nobody's answer waits long behind it.</summary>
    /// <returns>Of how many rounds.</returns>
    public async Task<int> ForgetAsync(CancellationToken stop)
    {
        var (all, some) = (0, AtOnce);
        while (some == AtOnce)
        {
            all += some = await ForgetSomeAsync(stop);
        }

        return all;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken stop)
    {
        try
        {
            if (await ForgetAsync(stop) is > 0 and var rounds)
            {
                LogForgotten(rounds);
            }
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotYet(fault);
        }
    }

    private async Task<int> ForgetSomeAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var limit = clock.GetUtcNow() - Kept;
        var old = await (
            from question in db.RoundQuestions
            join round in db.Rounds on question.RoundId equals round.Id
            where round.FinishedAt < limit
            select round.Id).Distinct().OrderBy(id => id).Take(AtOnce).ToListAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SkipVotes.Where(row => old.Contains(row.RoundId)).ExecuteDeleteAsync(stop);
        await db.RoundAnswers.Where(row => old.Contains(row.RoundId)).ExecuteDeleteAsync(stop);
        await db.RoundQuestions.Where(row => old.Contains(row.RoundId)).ExecuteDeleteAsync(stop);
        await db.RoundPlayers.Where(row => old.Contains(row.RoundId) && !row.Counts).ExecuteDeleteAsync(stop);
        await db.Rounds.Where(row => old.Contains(row.Id) && !db.RoundPlayers.Any(player => player.RoundId == row.Id)).ExecuteDeleteAsync(stop);
        await db.Rounds.Where(row => old.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(one => one.StartedBy, (UserId?)null), stop);
        await transaction.CommitAsync(stop);
        return old.Count;
    }

    [LoggerMessage(1, LogLevel.Information, "The questions and answers of {Rounds} rounds that ended 30 days ago are forgotten")]
    private partial void LogForgotten(int rounds);

    [LoggerMessage(2, LogLevel.Warning, "Old rounds could not be forgotten yet; I try again in an hour")]
    private partial void LogNotYet(Exception fault);
}
