using Microsoft.EntityFrameworkCore;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Takes the steps of a round that are due. A step is claimed first, so that of any number of processes one takes it; what it says to
/// Discord can be said twice without harm (a post has a nonce, an edit says the same again); and it is done when its write is, which
/// fails when somebody else has taken it in between. So a step survives its process being killed at any moment.
/// </summary>
internal sealed partial class RoundDriver(
    IDbContextFactory<QuoteBotContext> database, RoundSteps steps, TimeProvider clock, ILogger<RoundDriver> log)
{
    /// <summary>A process that has not done its step by then is taken for dead.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(5);

    private const int MostTries = 8;

    /// <summary>Does what is due for a round, unless another process is at it.</summary>
    public async Task DriveAsync(long id, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var claim = clock.GetUtcNow() + Claim;
        if (!await ClaimAsync(db, id, claim, stop))
        {
            return;
        }

        try
        {
            await WorkAsync(db, id, stop);
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
        finally
        {
            await ReleaseAsync(id, claim);
        }
    }

    private async Task WorkAsync(QuoteBotContext db, long id, CancellationToken stop)
    {
        var round = await db.Rounds.SingleAsync(row => row.Id == id, stop);
        while (round.Phase != Phase.Finished && round.Due <= clock.GetUtcNow())
        {
            await steps.TakeAsync(db, round, stop);
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task<bool> ClaimAsync(QuoteBotContext db, long id, DateTimeOffset until, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db.Rounds.Where(round => round.Id == id && round.ClaimedUntil <= now && round.Due <= now)
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.ClaimedUntil, until), stop) == 1;
    }

    private async Task ReleaseAsync(long id, DateTimeOffset until)
    {
        await using var db = await database.CreateDbContextAsync();
        await db.Rounds.Where(round => round.Id == id && round.ClaimedUntil == until)
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.ClaimedUntil, DateTimeOffset.UnixEpoch));
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

    [LoggerMessage(LogLevel.Debug, "A step of round {Round} was taken by somebody else")]
    private partial void LogOvertaken(long round);

    [LoggerMessage(LogLevel.Information, "Round {Round} ended: its channel, its message or the right to post is gone")]
    private partial void LogLost(long round);

    [LoggerMessage(LogLevel.Warning, "A step of round {Round} failed and is tried again")]
    private partial void LogFault(Exception fault, long round);
}
