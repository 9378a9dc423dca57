using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Writes answers down in one transaction. The rounds are locked before anything is looked at, so that on any number of processes an
/// answer is either in before its question closes or refused; that one player answers once is the key's doing.
/// </summary>
internal sealed class AnswerBatch(QuoteBotContext db, DateTimeOffset now)
{
    /// <summary>Writes them, and says what came of each, in their order.</summary>
    public async Task<AnswerOutcome[]> WriteAsync(IReadOnlyList<Cast> casts)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var asked = await AskedAsync([.. casts.Select(cast => cast.Question).Distinct()]);
        var own = casts.Where(cast => asked.TryGetValue(cast.Question, out var question) && question.IsOptionOf(cast)).ToHashSet<Cast>(ReferenceEqualityComparer.Instance);
        var counting = own.Where(cast => asked[cast.Question].Takes(cast)).DistinctBy(cast => (cast.Question, cast.Player)).ToList();
        var written = await AnswerRows.InsertAsync(db, [.. counting.Select(cast => (cast, asked[cast.Question]))]);
        await FindMessagesAsync([.. written.Where(cast => asked[cast.Question] is { Message: null, Guild: not null })]);
        var earlier = await EarlierAsync([.. own.Where(cast => !written.Contains(cast))]);
        await RevealEarlyAsync([.. written.Select(cast => asked[cast.Question]).Distinct()]);
        await transaction.CommitAsync();
        return [.. casts.Select(Outcome)];

        AnswerOutcome Outcome(Cast cast) =>
            !own.Contains(cast) ? new AnswerOutcome.Gone()
            : written.Contains(cast) ? new AnswerOutcome.Locked(asked[cast.Question].Options[cast.Option])
            : earlier.TryGetValue((cast.Question, cast.Player), out var option) ? new AnswerOutcome.Already(asked[cast.Question].Options[option])
            : new AnswerOutcome.TooLate();
    }

    /// <summary>Holds the rounds that take answers to these questions until the transaction ends, and reads where they stand.</summary>
    private async Task<Dictionary<long, AskedQuestion>> AskedAsync(List<long> questions)
    {
        await db.HoldAsync(await db.RoundQuestions.Where(question => questions.Contains(question.Id)).Select(question => question.RoundId).Distinct().ToListAsync());
        await db.Rounds
            .Where(round => (round.Phase == Phase.Asking || round.Phase == Phase.Open)
                && db.RoundQuestions.Any(question => questions.Contains(question.Id) && question.RoundId == round.Id && question.Number == round.Number))
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.CountDue, row => row.CountDue ?? now));
        return await (
            from question in db.RoundQuestions.AsNoTracking()
            join round in db.Rounds.AsNoTracking() on question.RoundId equals round.Id
            where questions.Contains(question.Id)
            select new AskedQuestion
            {
                Id = question.Id,
                Number = question.Number,
                Options = question.Options,
                Allowed = question.Allowed,
                Message = question.MessageId,
                RoundId = round.Id,
                Guild = round.GuildId,
                Channel = round.ChannelId,
                Round = new Round(round.Questions, round.Phase, round.Number, round.Due, round.Unanswered, round.Ending),
            }).ToDictionaryAsync(question => question.Id);
    }

    /// <summary>A click tells where its question stands, which the process that posted it may not live to write down.</summary>
    private async Task FindMessagesAsync(List<Cast> casts)
    {
        foreach (var cast in casts.DistinctBy(cast => cast.Question))
        {
            await db.RoundQuestions.Where(question => question.Id == cast.Question && question.MessageId == null)
                .ExecuteUpdateAsync(question => question.SetProperty(row => row.MessageId, cast.Message));
        }
    }

    /// <summary>What those had taken whose click did not count.</summary>
    private async Task<Dictionary<(long Question, UserId Player), int>> EarlierAsync(List<Cast> casts)
    {
        if (casts.Count == 0)
        {
            return [];
        }

        var (questions, players) = (casts.Select(cast => cast.Question).Distinct().ToList(), casts.Select(cast => cast.Player).Distinct().ToList());
        return await db.RoundAnswers.Where(answer => questions.Contains(answer.QuestionId) && players.Contains(answer.PlayerId))
            .ToDictionaryAsync(answer => (answer.QuestionId, answer.PlayerId), answer => answer.Option);
    }

    private async Task RevealEarlyAsync(List<AskedQuestion> questions)
    {
        var early = questions.Where(question => question.Round.MayRevealEarly).ToList();
        if (early.Count == 0)
        {
            return;
        }

        var answered = await AnsweredAsync([.. early.Select(question => question.Id)]);
        var waitingFor = await WaitingForAsync([.. early.Select(question => question.Id)]);
        foreach (var question in early)
        {
            var due = question.Round.Answered(waitingFor.GetValueOrDefault(question.Id), answered.GetValueOrDefault(question.Id), now).Due;
            if (due != question.Round.Due)
            {
                await db.Rounds.Where(round => round.Id == question.RoundId).ExecuteUpdateAsync(round => round.SetProperty(row => row.Due, due));
            }
        }
    }

    private Task<Dictionary<long, int>> AnsweredAsync(List<long> questions) =>
        db.RoundAnswers.Where(answer => questions.Contains(answer.QuestionId)).GroupBy(answer => answer.QuestionId)
            .Select(answers => new { answers.Key, Count = answers.Count() }).ToDictionaryAsync(answers => answers.Key, answers => answers.Count);

    /// <summary>How many who answered an earlier question of the round have not answered this one.</summary>
    private Task<Dictionary<long, int>> WaitingForAsync(List<long> questions) => (
        from question in db.RoundQuestions
        join player in db.RoundPlayers on question.RoundId equals player.RoundId
        where questions.Contains(question.Id) && player.Joined < question.Number
            && !db.RoundAnswers.Any(answer => answer.QuestionId == question.Id && answer.PlayerId == player.PlayerId)
        group player by question.Id into waiting
        select new { waiting.Key, Count = waiting.Count() }).ToDictionaryAsync(waiting => waiting.Key, waiting => waiting.Count);
}
