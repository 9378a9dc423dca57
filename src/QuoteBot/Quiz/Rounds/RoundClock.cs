using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Wakes when a round has something due and hands it to the driver. Everything that it goes by stands in the database, so it
/// takes up what another process left behind.
/// </summary>
internal sealed partial class RoundClock(
    IDbContextFactory<QuoteBotContext> database, RoundDriver driver, RoundBell bell, TimeProvider clock, ILogger<RoundClock> log) : BackgroundService
{
    private const int MostAtOnce = 64;

    /// <summary>What other processes left behind is looked for so often.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<long, Task> _driving = new();
    private readonly Outage _outage = new();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(_driving.Values.Select(task => task.ContinueWith(_ => { }, TaskScheduler.Default))).WaitAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await LookAsync(stoppingToken);
            await bell.WaitAsync(wait, stoppingToken);
        }
    }

    /// <summary>Takes up what is due, and says how long nothing will be.</summary>
    private async Task<TimeSpan> LookAsync(CancellationToken stop)
    {
        try
        {
            await using var db = await database.CreateDbContextAsync(stop);
            foreach (var round in await DueAsync(db, stop))
            {
                if (_driving.Count < MostAtOnce && !_driving.ContainsKey(round))
                {
                    Drive(round, stop);
                }
            }

            var next = await UntilNextAsync(db, stop);
            if (_outage.Ends(out var failed))
            {
                LogRecovered(failed);
            }

            return next;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            if (_outage.Begins())
            {
                LogFault(fault);
            }

            return Longest;
        }
        catch (OperationCanceledException)
        {
            return TimeSpan.Zero;
        }
    }

    private void Drive(long round, CancellationToken stop)
    {
        var task = Task.Run(() => driver.DriveAsync(round, stop), CancellationToken.None);
        _driving[round] = task;
        task.ContinueWith(done => Done(round, done), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private void Done(long round, Task task)
    {
        _driving.TryRemove(round, out _);
        if (task.Exception is { } fault)
        {
            LogLeft(fault.InnerException ?? fault, round);
        }

        bell.Ring();
    }

    private async Task<List<long>> DueAsync(QuoteBotContext db, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db.Rounds.Where(round => round.Phase < Phase.Finished && round.Due <= now && round.ClaimedUntil <= now)
            .OrderBy(round => round.Due).Take(2 * MostAtOnce).Select(round => round.Id).ToListAsync(stop);
    }

    private async Task<TimeSpan> UntilNextAsync(QuoteBotContext db, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var due = await db.Rounds.Where(round => round.Phase < Phase.Finished && round.Due > now).MinAsync(round => (DateTimeOffset?)round.Due, stop);
        var next = due - now ?? Longest;
        return next < Shortest ? Shortest : next < Longest ? next : Longest;
    }

    [LoggerMessage(1, LogLevel.Error, "Round {Round} could not be driven; it is taken up again when its claim is over")]
    private partial void LogLeft(Exception fault, long round);

    [LoggerMessage(2, LogLevel.Error, "The clock of the rounds could not read what is due; it looks again every second")]
    private partial void LogFault(Exception fault);

    [LoggerMessage(3, LogLevel.Information, "The clock of the rounds reads again what is due, after {Tries} tries that failed")]
    private partial void LogRecovered(int tries);
}
