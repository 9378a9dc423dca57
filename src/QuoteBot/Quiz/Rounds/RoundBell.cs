namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Wakes the clock of this process before its time, so that it looks at once. Only a courtesy: what is due stands in the database,
/// and a clock that heard nothing looks every second.
/// </summary>
internal sealed class RoundBell(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    /// <summary>Something may be due.</summary>
    public void Ring()
    {
        lock (_rung)
        {
            if (_rung.CurrentCount == 0)
            {
                _rung.Release();
            }
        }
    }

    /// <summary>Waits for a ring, at most so long.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var ring = _rung.WaitAsync(enough.Token);
        await Task.WhenAny(ring, Task.Delay(longest, clock, enough.Token));
        await enough.CancelAsync();
        await ring.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public void Dispose() => _rung.Dispose();
}
