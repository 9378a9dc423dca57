namespace QuoteBot.Playground.StandIn;

/// <summary>Something that changes, and those who wait for it to have changed in a certain way. Nobody sleeps and looks again.</summary>
internal sealed class Pulse
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TaskCompletionSource next = New();

    public void Beat() => Interlocked.Exchange(ref next, New()).TrySetResult();

    /// <summary>Waits in real time, also where the clock of the test stands still.</summary>
    public async Task UntilAsync(Func<bool> holds, TimeSpan? within, Func<string> describe)
    {
        using var limit = new CancellationTokenSource(within ?? Patience);
        while (true)
        {
            // Taken before the look, so that a change between the look and the wait is not missed.
            var change = Volatile.Read(ref next).Task;
            if (holds())
            {
                return;
            }

            try
            {
                await change.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(describe());
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
