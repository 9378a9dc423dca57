using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;
using QuoteBot.Game.Rounds;
using QuoteBot.Quiz.Drawing;
using QuoteBot.Storage;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Rounds;

/// <summary>Makes the questions of a round and writes it down; from then on the clock runs it.</summary>
internal sealed class RoundOpener(
    IDbContextFactory<QuoteBotContext> database, QuizShelf shelf, RoundBell bell, TimeProvider clock, Random chance)
{
    /// <summary>So long after the start comes the first question: time to read who started what.</summary>
    private static readonly TimeSpan LeadIn = TimeSpan.FromSeconds(2);

    /// <summary>A private question stays open so long.</summary>
    private static readonly TimeSpan Privately = TimeSpan.FromDays(1);

    private const int LinesForOneQuestion = 8;

    /// <summary>Starts a round in a server's channel.</summary>
    public async Task<RoundStart> StartAsync(RoundWish wish, RoundPlace place, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (await db.Rounds.AnyAsync(round => round.OpenIn == place.Channel, stop))
        {
            return new RoundStart.Busy();
        }

        var (draw, questions) = await PlanAsync(wish, place, stop);
        if (questions.Count < wish.Questions)
        {
            return new RoundStart.TooSmall(wish, questions.Count);
        }

        var round = Row(wish, place, questions.Count);
        round.OpenIn = place.Channel;
        round.Take(Round.Start(questions.Count, clock.GetUtcNow() + LeadIn));
        return await WriteAsync(db, round, draw, questions, stop) ? new RoundStart.Started(round.Id, wish) : new RoundStart.Busy();
    }

    /// <summary>Asks one question in a direct message; null when the library holds none.</summary>
    public async Task<RoundQuestionRow?> AskPrivatelyAsync(Mode mode, RoundPlace place, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var wish = new RoundWish(mode, 1, null);
        var (draw, questions) = await PlanAsync(wish, place, stop);
        if (questions.Count == 0)
        {
            return null;
        }

        var round = Row(wish, place, 1);
        round.Take(Round.Start(1, clock.GetUtcNow()).Asked(clock.GetUtcNow(), Privately));
        await WriteAsync(db, round, draw, questions, stop);
        return await db.RoundQuestions.AsNoTracking().SingleAsync(question => question.RoundId == round.Id, stop);
    }

    private async Task<(Draw Draw, IReadOnlyList<Question> Questions)> PlanAsync(RoundWish wish, RoundPlace place, CancellationToken stop)
    {
        var filter = new QuoteFilter(wish.Topic, Film: wish.Film);
        var draw = await shelf.DrawAsync(filter, ShelfId.ReadBy(place.Guild), place.Channel, wish.Questions * LinesForOneQuestion, stop);
        return (draw, RoundPlan.Make(draw.Library, wish.Mode, wish.Questions, chance));
    }

    private RoundRow Row(RoundWish wish, RoundPlace place, int questions) => new()
    {
        GuildId = place.Guild,
        ChannelId = place.Channel,
        StartedBy = place.Starter,
        StartedAt = clock.GetUtcNow(),
        Mode = wish.Mode,
        Wished = wish.Questions,
        Seconds = wish.Seconds,
        Topic = wish.Topic,
        Film = wish.Film,
        Questions = questions,
    };

    private async Task<bool> WriteAsync(
        QuoteBotContext db, RoundRow round, Draw draw, IReadOnlyList<Question> questions, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Rounds.Add(round);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (round.OpenIn is not null && !stop.IsCancellationRequested)
        {
            // Somebody else started one in the same moment; the channel's unique key decided.
            await transaction.RollbackAsync(stop);
            return await IsBusyAsync(round.OpenIn.Value, stop) ? false : throw new InvalidOperationException("The round could not be stored.");
        }

        db.RoundQuestions.AddRange(questions.Select((question, index) => Row(question, index + 1, round)));
        await db.SaveChangesAsync(stop);
        await QuizShelf.UsedAsync(db, draw, ShelfId.ReadBy(round.GuildId), round.ChannelId, [.. questions.Select(question => question.Line)], stop);
        await transaction.CommitAsync(stop);
        bell.Ring();
        return true;
    }

    private async Task<bool> IsBusyAsync(ChannelId channel, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Rounds.AnyAsync(round => round.OpenIn == channel, stop);
    }

    private static RoundQuestionRow Row(Question question, int number, RoundRow round) => new()
    {
        RoundId = round.Id,
        Number = number,
        QuoteId = question.Line,
        Mode = question.Mode,
        Words = question.Words,
        Speaker = question.Speaker,
        Options = [.. question.Options],
        Right = question.Right,
        Allowed = (int)Allowed(question, round).TotalMilliseconds,
    };

    private static TimeSpan Allowed(Question question, RoundRow round) => round switch
    {
        { GuildId: null } => Privately,
        { Seconds: { } seconds } => TimeSpan.FromSeconds(seconds),
        _ => QuestionTime.For([question.Words, .. question.Options]),
    };
}
