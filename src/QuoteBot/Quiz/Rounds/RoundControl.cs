using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Rounds;

/// <summary>Stops rounds and skips questions, by right or by vote.</summary>
internal sealed class RoundControl(IDbContextFactory<QuoteBotContext> database, RoundBell bell, TimeProvider clock)
{
    private const int Tries = 5;

    /// <summary>Ends the channel's round, when this person may.</summary>
    public Task<ControlOutcome> StopAsync(ChannelId channel, UserId by, bool moderator, CancellationToken stop) =>
        ChangeAsync(channel, async (db, round) =>
        {
            await Task.CompletedTask;
            if (!moderator && round.StartedBy != by)
            {
                return new ControlOutcome.NotYours();
            }

            round.Take(round.ToRound().End(Ending.Stopped, clock.GetUtcNow()));
            return new ControlOutcome.Done();
        }, stop);

    /// <summary>Skips the question at hand, when this person may, or enough players wish it.</summary>
    public Task<ControlOutcome> SkipAsync(ChannelId channel, UserId by, bool moderator, CancellationToken stop) =>
        ChangeAsync(channel, async (db, round) =>
        {
            if (round.Phase != Phase.Open)
            {
                return new ControlOutcome.NothingOpen();
            }

            var question = await db.RoundQuestions.SingleAsync(row => row.RoundId == round.Id && row.Number == round.Number, stop);
            var verdict = moderator || round.StartedBy == by ? new ControlOutcome.Done() : await VoteAsync(db, question, by, stop);
            if (verdict is ControlOutcome.Done)
            {
                question.Fate = Fate.Skipped;
                round.Take(round.ToRound().Skip(clock.GetUtcNow()));
            }

            return verdict;
        }, stop);

    private static async Task<ControlOutcome> VoteAsync(QuoteBotContext db, RoundQuestionRow question, UserId by, CancellationToken stop)
    {
        if (!await db.RoundPlayers.AnyAsync(player => player.RoundId == question.RoundId && player.PlayerId == by, stop))
        {
            return new ControlOutcome.NotPlaying();
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "SkipVotes" ("QuestionId", "PlayerId", "RoundId")
            VALUES ({question.Id}, {(long)by.Value}, {question.RoundId}) ON CONFLICT DO NOTHING
            """,
            stop);
        var votes = await db.SkipVotes.CountAsync(vote => vote.QuestionId == question.Id, stop);
        var players = await db.RoundPlayers.CountAsync(player => player.RoundId == question.RoundId, stop);
        return SkipVote.Passes(votes, players) ? new ControlOutcome.Done() : new ControlOutcome.Voted(votes, SkipVote.Needed(players));
    }

    /// <summary>Changes the channel's round; when the clock took a step in between, looks again.</summary>
    private async Task<ControlOutcome> ChangeAsync(
        ChannelId channel, Func<QuoteBotContext, RoundRow, Task<ControlOutcome>> change, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await database.CreateDbContextAsync(stop);
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var round = await db.Rounds.SingleOrDefaultAsync(row => row.OpenIn == channel && row.Phase < Phase.Ending, stop);
            if (round is null)
            {
                return new ControlOutcome.NoRound();
            }

            try
            {
                var outcome = await change(db, round);
                await db.SaveChangesAsync(stop);
                await transaction.CommitAsync(stop);
                bell.Ring();
                return outcome;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // The clock was quicker; what it made of the round is looked at anew.
            }
        }
    }
}

/// <summary>What came of a wish to stop or skip.</summary>
internal abstract record ControlOutcome
{
    private ControlOutcome()
    {
    }

    /// <summary>It is done.</summary>
    public sealed record Done : ControlOutcome;

    /// <summary>No round goes on in this channel.</summary>
    public sealed record NoRound : ControlOutcome;

    /// <summary>No question is open at the moment.</summary>
    public sealed record NothingOpen : ControlOutcome;

    /// <summary>It belongs to who started the round, and to moderators.</summary>
    public sealed record NotYours : ControlOutcome;

    /// <summary>Only players vote.</summary>
    public sealed record NotPlaying : ControlOutcome;

    /// <summary>The vote is counted, and more are needed.</summary>
    public sealed record Voted(int Votes, int Needed) : ControlOutcome;
}
