using Microsoft.EntityFrameworkCore;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Takes the steps of a round that are due. A step is claimed first, so that of any number of processes one takes it; what it says to
/// Discord can be said twice without harm (a post has a nonce, an edit says the same again); and it is done when its write is, which
/// fails when somebody else has taken it in between. So a step survives its process being killed at any moment. A claim that was never
/// given back tells whoever comes after that the step may have been half done.
/// </summary>
internal sealed partial class RoundDriver(
    IDbContextFactory<QuoteBotContext> database, RoundSteps steps, TimeProvider clock, ILogger<RoundDriver> log)
{
    /// <summary>A process that has not done its step by then is taken for dead.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(5);

    /// <summary>What a claim is set to that was given back with its step done.</summary>
    private static readonly DateTimeOffset Free = DateTimeOffset.UnixEpoch;

    private const int MostTries = 8;

    /// <summary>Does what is due for a round, unless another process is at it.</summary>
    public async Task DriveAsync(long id, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var claim = clock.GetUtcNow() + Claim;
        if (await ClaimAsync(db, id, claim, stop) is not { } earlier)
        {
            return;
        }

        var left = Free;
        try
        {
            await WorkAsync(db, id, earlier > Free ? earlier : null, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody stopped or skipped, or another process took the step; whoever was first decided.
            LogOvertaken(id);
        }
        catch (Exception fault) when (PlaceIsLost.By(fault))
        {
            await LoseAsync(id, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogFault(fault, id);
            await PostponeAsync(id, stop);
        }
        catch (OperationCanceledException)
        {
            // The process stops, and what it was saying may have been heard or not.
            left = clock.GetUtcNow();
            throw;
        }
        finally
        {
            await ReleaseAsync(id, claim, left);
        }
    }

    private async Task WorkAsync(QuoteBotContext db, long id, DateTimeOffset? abandoned, CancellationToken stop)
    {
        var round = await db.Rounds.SingleAsync(row => row.Id == id, stop);
        while (round.Phase != Phase.Finished && round.Due <= clock.GetUtcNow())
        {
            await steps.TakeAsync(db, round, abandoned, stop);
            await db.SaveChangesAsync(stop);
            abandoned = null;
        }
    }

    /// <summary>Claims the round, and says when the claim before ended: no later than <see cref="Free"/> when its step was done. Null when somebody else has it.</summary>
    private async Task<DateTimeOffset?> ClaimAsync(QuoteBotContext db, long id, DateTimeOffset until, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var earlier = await db.Rounds.Where(round => round.Id == id && round.ClaimedUntil <= now && round.Due <= now)
            .Select(round => (DateTimeOffset?)round.ClaimedUntil).SingleOrDefaultAsync(stop);
        return earlier is not null && await db.Rounds.Where(round => round.Id == id && round.ClaimedUntil == earlier && round.Due <= now)
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.ClaimedUntil, until), stop) == 1 ? earlier : null;
    }

    private async Task ReleaseAsync(long id, DateTimeOffset until, DateTimeOffset left)
    {
        await using var db = await database.CreateDbContextAsync();
        await db.Rounds.Where(round => round.Id == id && round.ClaimedUntil == until)
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.ClaimedUntil, left));
    }

    /// <summary>The channel, the message or the right to post is gone: the round ends without a word, and the channel is free.</summary>
    private async Task LoseAsync(long id, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var round = await db.Rounds.SingleAsync(row => row.Id == id, stop);
        round.Take(round.ToRound().End(Ending.Lost, clock.GetUtcNow()).Finished());
        await RoundSteps.CloseBooksAsync(db, round, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        LogLost(id);
    }

    /// <summary>Something is out of order that may come right again; after eight tries, a good four minutes, the round ends.</summary>
    private async Task PostponeAsync(long id, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var round = await db.Rounds.SingleAsync(row => row.Id == id, stop);
        if (++round.Tries >= MostTries)
        {
            await LoseAsync(id, stop);
            return;
        }

        round.Due = clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, round.Tries)));
        await db.SaveChangesAsync(stop);
    }

    [LoggerMessage(1, LogLevel.Debug, "A step of round {Round} was taken by somebody else")]
    private partial void LogOvertaken(long round);

    [LoggerMessage(2, LogLevel.Information, "Round {Round} ended: its channel, its message or the right to post is gone")]
    private partial void LogLost(long round);

    [LoggerMessage(3, LogLevel.Warning, "A step of round {Round} failed and is tried again")]
    private partial void LogFault(Exception fault, long round);
}
