using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Quiz.Cards;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Shows in open questions how many have answered: at most every two seconds in each, and at most twenty in a second in all, so that
/// of the fifty requests which Discord takes in a second most are left for questions and reveals. The longest unchanged goes first.
/// </summary>
internal sealed partial class AnswerCounter(
    IDbContextFactory<QuoteBotContext> database, RoundMessages messages, TimeProvider clock, ILogger<AnswerCounter> log) : BackgroundService
{
    private const int AtOnce = 10;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    /// <summary>A question's number is shown at most so often.</summary>
    private static readonly TimeSpan CountEvery = TimeSpan.FromSeconds(2);

    /// <summary>No step of the round is taken meanwhile, lest an edit arrive after the reveal and undo it.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(5);

    /// <summary>An edit that takes longer is given up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly Outage _outage = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(LookEvery, clock, stoppingToken);
            try
            {
                await ShowAsync(stoppingToken);
                if (_outage.Ends(out var failed))
                {
                    LogRecovered(failed);
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                if (_outage.Begins())
                {
                    LogFault(fault);
                }
            }
        }
    }

    private async Task ShowAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (await DueAsync(db, stop) is not { Count: > 0 } due)
        {
            return;
        }

        var until = clock.GetUtcNow() + Claim;
        var claimed = new List<long>();
        foreach (var round in due)
        {
            if (await ClaimAsync(db, round, until, stop))
            {
                claimed.Add(round);
            }
        }

        try
        {
            await Task.WhenAll((await QuestionsAsync(db, claimed, stop)).Select(question => EditAsync(question, stop)));
        }
        finally
        {
            await db.Rounds.Where(round => claimed.Contains(round.Id) && round.ClaimedUntil == until)
                .ExecuteUpdateAsync(round => round.SetProperty(row => row.ClaimedUntil, DateTimeOffset.UnixEpoch), CancellationToken.None);
        }
    }

    private async Task<List<long>> DueAsync(QuoteBotContext db, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (counted, near) = (now - CountEvery, now + Longest);
        return await db.Rounds
            .Where(round => round.CountDue <= now && round.CountedAt <= counted && round.Phase == Phase.Open && round.Due > near && round.ClaimedUntil <= now)
            .OrderBy(round => round.CountedAt).Take(AtOnce).Select(round => round.Id).ToListAsync(stop);
    }

    /// <summary>Taken back before the look, so that an answer that comes in between is shown next time.</summary>
    private async Task<bool> ClaimAsync(QuoteBotContext db, long id, DateTimeOffset until, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db.Rounds.Where(round => round.Id == id && round.CountDue <= now && round.ClaimedUntil <= now && round.Phase == Phase.Open)
            .ExecuteUpdateAsync(
                round => round.SetProperty(row => row.ClaimedUntil, until).SetProperty(row => row.CountDue, (DateTimeOffset?)null)
                    .SetProperty(row => row.CountedAt, now),
                stop) == 1;
    }

    private static async Task<List<Counted>> QuestionsAsync(QuoteBotContext db, List<long> rounds, CancellationToken stop) => await (
        from round in db.Rounds.AsNoTracking()
        join question in db.RoundQuestions.AsNoTracking() on new { RoundId = round.Id, round.Number } equals new { question.RoundId, question.Number }
        where rounds.Contains(round.Id) && question.MessageId != null
        select new Counted(round.ChannelId, round.Questions, question, db.RoundAnswers.Count(answer => answer.QuestionId == question.Id))).ToListAsync(stop);

    /// <summary>The next answer tries again what fails here; what is lost for good is found out by the next step.</summary>
    private async Task EditAsync(Counted counted, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var over = clock.CreateTimer(_ => limit.Cancel(), null, Longest, Timeout.InfiniteTimeSpan);
        try
        {
            var message = counted.Question.MessageId!.Value;
            var deadline = message.CreatedAt + TimeSpan.FromMilliseconds(counted.Question.Allowed);
            await messages.EditAsync(counted.Channel, message, QuestionCard.For(counted.Question, counted.Of, deadline, counted.Answers), limit.Token);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotShown(fault, counted.Question.RoundId);
        }
    }

    private sealed record Counted(ChannelId Channel, int Of, RoundQuestionRow Question, int Answers);

    [LoggerMessage(1, LogLevel.Debug, "How many have answered in round {Round} could not be shown")]
    private partial void LogNotShown(Exception fault, long round);

    [LoggerMessage(2, LogLevel.Error, "How many have answered could not be looked up; it is looked up again every half second")]
    private partial void LogFault(Exception fault);

    [LoggerMessage(3, LogLevel.Information, "How many have answered is looked up again, after {Tries} tries that failed")]
    private partial void LogRecovered(int tries);
}
