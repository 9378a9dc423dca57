using QuoteBot.Interviews.Adding;

namespace QuoteBot.Interviews.Removing;

/// <summary>Once an hour, deletes for good what was removed 30 days ago, and what was said for forms that nobody sent.</summary>
internal sealed partial class Purge(RemovedInterviews removed, SaidBefore said, TimeProvider clock, ILogger<Purge> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await TryAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(CancellationToken stop)
    {
        try
        {
            var gone = await removed.PurgeAsync(stop);
            await said.ForgetAsync(stop);
            if (gone > 0)
            {
                LogPurged(gone);
            }
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotYet(fault);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Gone} interviews that were removed 30 days ago are deleted")]
    private partial void LogPurged(int gone);

    [LoggerMessage(2, LogLevel.Warning, "What was removed could not be deleted yet; I try again in an hour")]
    private partial void LogNotYet(Exception fault);
}
