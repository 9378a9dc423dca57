using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Writes answers down in one transaction. A question's round is locked before its answers go in, so that on any number of
/// processes an answer is either in before the question closes or refused.
/// </summary>
internal sealed class AnswerBatch(QuoteBotContext db, DateTimeOffset now)
{
    /// <summary>Writes them, and says what came of each, in their order.</summary>
    public async Task<AnswerOutcome[]> WriteAsync(IReadOnlyList<Cast> casts)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var questions = await FindAsync([.. casts.Select(cast => cast.Question).Distinct()]);
        var outcomes = new AnswerOutcome[casts.Count];
        Array.Fill(outcomes, new AnswerOutcome.Gone());
        foreach (var own in casts.Index().GroupBy(cast => cast.Item.Question).OrderBy(own => own.Key))
        {
            if (questions.TryGetValue(own.Key, out var question))
            {
                await WriteAsync(question, [.. own], outcomes);
            }
        }

        await transaction.CommitAsync();
        return outcomes;
    }

    private Task<Dictionary<long, Asked>> FindAsync(List<long> ids) =>
        (from question in db.RoundQuestions.AsNoTracking()
         join round in db.Rounds on question.RoundId equals round.Id
         where ids.Contains(question.Id)
         select new Asked(question.Id, round.Id, round.GuildId, question.Number, question.Allowed, question.Options))
        .ToDictionaryAsync(question => question.Id);

    private async Task WriteAsync(Asked question, List<(int Index, Cast Item)> casts, AnswerOutcome[] outcomes)
    {
        var isOpen = await LockAsync(question);
        foreach (var (index, cast) in casts.Where(cast => cast.Item.Option >= 0 && cast.Item.Option < question.Options.Count))
        {
            outcomes[index] = await WriteAsync(question, cast, isOpen);
        }

        if (isOpen && casts.Any(cast => outcomes[cast.Index] is AnswerOutcome.Locked))
        {
            await RevealEarlyAsync(question);
        }
    }

    private async Task<AnswerOutcome> WriteAsync(Asked question, Cast cast, bool isOpen)
    {
        var inTime = QuestionTime.InTime(cast.Taken, TimeSpan.FromMilliseconds(question.Allowed));
        if (isOpen && inTime && await AddAsync(question, cast))
        {
            return new AnswerOutcome.Locked(question.Options[cast.Option]);
        }

        var earlier = await db.RoundAnswers.Where(answer => answer.QuestionId == question.Id && answer.PlayerId == cast.Player)
            .Select(answer => (int?)answer.Option).SingleOrDefaultAsync();
        return earlier is { } option ? new AnswerOutcome.Already(question.Options[option]) : new AnswerOutcome.TooLate();
    }

    /// <summary>Holds the round until the transaction ends; false when it takes no answers to this question.</summary>
    private async Task<bool> LockAsync(Asked question) =>
        await db.Rounds
            .Where(round => round.Id == question.Round && round.Number == question.Number && (round.Phase == Phase.Asking || round.Phase == Phase.Open))
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.CountDue, row => row.CountDue ?? now)) == 1;

    private async Task<bool> AddAsync(Asked question, Cast cast)
    {
        var (player, taken) = ((long)cast.Player.Value, (int)cast.Taken.TotalMilliseconds);
        var added = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "RoundAnswers" ("QuestionId", "PlayerId", "RoundId", "Number", "Option", "Taken")
            VALUES ({question.Id}, {player}, {question.Round}, {question.Number}, {cast.Option}, {taken}) ON CONFLICT DO NOTHING
            """);
        if (added == 1)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "RoundPlayers" ("RoundId", "PlayerId", "GuildId", "Joined", "Counts", "Points", "Right", "Answered", "BestStreak", "Total")
                VALUES ({question.Round}, {player}, {(long?)question.Guild?.Value}, {question.Number}, {false}, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING
                """);
        }

        return added == 1;
    }

    private async Task RevealEarlyAsync(Asked question)
    {
        var row = await db.Rounds.AsNoTracking().SingleAsync(round => round.Id == question.Round);
        var waitingFor = await db.RoundPlayers.CountAsync(player => player.RoundId == question.Round && player.Joined < question.Number
            && !db.RoundAnswers.Any(answer => answer.QuestionId == question.Id && answer.PlayerId == player.PlayerId));
        var answered = await db.RoundAnswers.CountAsync(answer => answer.QuestionId == question.Id);
        var due = row.ToRound().Answered(waitingFor, answered, now).Due;
        if (due != row.Due)
        {
            await db.Rounds.Where(round => round.Id == question.Round && round.Step == row.Step)
                .ExecuteUpdateAsync(round => round.SetProperty(one => one.Due, due));
        }
    }

    private sealed record Asked(long Id, long Round, GuildId? Guild, int Number, int Allowed, List<string> Options);
}
