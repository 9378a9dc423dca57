using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Writes answers down in one transaction. The rounds are locked before anything is looked at, so that on any number of processes an
/// answer is either in before its question closes or refused; that one player answers once is the key's doing besides.
/// </summary>
internal sealed class AnswerBatch(QuoteBotContext db, DateTimeOffset now)
{
    /// <summary>Writes them, and says what came of each, in their order.</summary>
    public async Task<AnswerOutcome[]> WriteAsync(IReadOnlyList<Cast> casts)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var ids = casts.Select(cast => cast.Question).Distinct().ToList();
        await LockAsync(ids);
        var tables = await TablesAsync(ids);
        var outcomes = casts.Select(cast => tables.TryGetValue(cast.Question, out var table) ? Write(table, cast) : new AnswerOutcome.Gone()).ToArray();
        await db.SaveChangesAsync();
        foreach (var table in tables.Values.Where(table => table.IsOpen))
        {
            await RevealEarlyAsync(table);
        }

        await transaction.CommitAsync();
        return outcomes;
    }

    /// <summary>Holds the rounds that take answers to these questions until the transaction ends.</summary>
    private Task<int> LockAsync(List<long> questions) =>
        db.Rounds
            .Where(round => (round.Phase == Phase.Asking || round.Phase == Phase.Open)
                && db.RoundQuestions.Any(question => questions.Contains(question.Id) && question.RoundId == round.Id && question.Number == round.Number))
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.CountDue, row => row.CountDue ?? now));

    private async Task<Dictionary<long, Table>> TablesAsync(List<long> ids)
    {
        var asked = await (
            from question in db.RoundQuestions.AsNoTracking()
            join round in db.Rounds.AsNoTracking() on question.RoundId equals round.Id
            where ids.Contains(question.Id)
            select new { question, round }).ToListAsync();
        var rounds = asked.Select(one => one.round.Id).Distinct().ToList();
        var answers = (await db.RoundAnswers.Where(answer => ids.Contains(answer.QuestionId))
            .Select(answer => new { answer.QuestionId, answer.PlayerId, answer.Option }).ToListAsync()).ToLookup(answer => answer.QuestionId);
        var players = (await db.RoundPlayers.Where(player => rounds.Contains(player.RoundId))
            .Select(player => new { player.RoundId, player.PlayerId, player.Joined }).ToListAsync()).ToLookup(player => player.RoundId);
        return asked.ToDictionary(one => one.question.Id, one => new Table(
            one.round,
            one.question,
            answers[one.question.Id].ToDictionary(answer => answer.PlayerId, answer => answer.Option),
            players[one.round.Id].ToDictionary(player => player.PlayerId, player => player.Joined)));
    }

    private AnswerOutcome Write(Table table, Cast cast)
    {
        var options = table.Question.Options;
        if (cast.Option < 0 || cast.Option >= options.Count)
        {
            return new AnswerOutcome.Gone();
        }

        if (table.Answers.TryGetValue(cast.Player, out var earlier))
        {
            return new AnswerOutcome.Already(options[earlier]);
        }

        if (!table.IsOpen || !QuestionTime.InTime(cast.Taken, TimeSpan.FromMilliseconds(table.Question.Allowed)))
        {
            return new AnswerOutcome.TooLate();
        }

        Add(table, cast);
        return new AnswerOutcome.Locked(options[cast.Option]);
    }

    private void Add(Table table, Cast cast)
    {
        var (round, number) = (table.Round.Id, table.Question.Number);
        table.Answers.Add(cast.Player, cast.Option);
        db.RoundAnswers.Add(new RoundAnswerRow
        {
            QuestionId = table.Question.Id,
            PlayerId = cast.Player,
            RoundId = round,
            Number = number,
            Option = cast.Option,
            Taken = (int)cast.Taken.TotalMilliseconds,
        });
        if (table.Players.TryAdd(cast.Player, number))
        {
            db.RoundPlayers.Add(new RoundPlayerRow { RoundId = round, PlayerId = cast.Player, GuildId = table.Round.GuildId, Joined = number });
        }
    }

    private async Task RevealEarlyAsync(Table table)
    {
        var waitingFor = table.Players.Count(player => player.Value < table.Question.Number && !table.Answers.ContainsKey(player.Key));
        var due = table.Round.ToRound().Answered(waitingFor, table.Answers.Count, now).Due;
        if (due != table.Round.Due)
        {
            await db.Rounds.Where(round => round.Id == table.Round.Id && round.Step == table.Round.Step)
                .ExecuteUpdateAsync(round => round.SetProperty(row => row.Due, due));
        }
    }

    /// <summary>A question with who has answered it, and the players of its round with the question at which each joined.</summary>
    private sealed record Table(RoundRow Round, RoundQuestionRow Question, Dictionary<UserId, int> Answers, Dictionary<UserId, int> Players)
    {
        public bool IsOpen => Round.ToRound().TakesAnswersTo(Question.Number);
    }
}
