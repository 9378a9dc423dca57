using System.Collections.Concurrent;

namespace QuoteBot.Chat.Routing;

/// <summary>
/// The answers that are still being made. Shutdown waits for them, fifteen seconds at most; who would have had to wait longer is told, for which
/// there are five more.
/// </summary>
internal sealed partial class WorkInHand(ILogger<WorkInHand> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Task, bool> _tasks = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _over = new();

    /// <summary>Cancelled when there is no more time to finish.</summary>
    public CancellationToken Stopping => _stopping.Token;

    /// <summary>Cancelled when there is no more time to say anything.</summary>
    public CancellationToken Over => _over.Token;

    /// <summary>Keeps an eye on some work; what it throws is logged.</summary>
    public void Track(Task task)
    {
        _tasks.TryAdd(task, true);
        task.ContinueWith(Done, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await FinishAsync(Grace, cancellationToken);
        await _stopping.CancelAsync();
        await FinishAsync(Farewell, cancellationToken);
        await _over.CancelAsync();
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _over.Dispose();
    }

    private async Task FinishAsync(TimeSpan within, CancellationToken stop)
    {
        var over = Task.Delay(within, stop);

        // What is finished may leave more to do: a first answer, and the one that it put off.
        while (!_tasks.IsEmpty && !over.IsCompleted)
        {
            await Task.WhenAny(Task.WhenAll(_tasks.Keys.Select(Ended)), over);
        }
    }

    private Task Ended(Task task) => task.ContinueWith(ended => _tasks.TryRemove(ended, out _), TaskScheduler.Default);

    private void Done(Task task)
    {
        _tasks.TryRemove(task, out _);
        if (task.Exception is { } fault)
        {
            LogFault(fault.InnerException ?? fault);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "An answer could not be sent")]
    private partial void LogFault(Exception fault);
}
