using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Takes answers. Those that come in while others are being written go into the next transaction together, so that a hundred
/// clicks cost about as much as one; each is acknowledged after its transaction is committed.
/// </summary>
internal sealed class AnswerBox(IDbContextFactory<QuoteBotContext> database, RoundBell bell, TimeProvider clock) : BackgroundService
{
    private const int MostAtOnce = 500;
    private const int Tries = 3;

    private readonly Channel<Slip> _slips = Channel.CreateUnbounded<Slip>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Casts an answer, and says what came of it once that is on record.</summary>
    public async Task<AnswerOutcome> CastAsync(Cast cast, CancellationToken stop)
    {
        var slip = new Slip(cast);
        await _slips.Writer.WriteAsync(slip, stop);
        return await slip.Outcome.Task.WaitAsync(stop);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _slips.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    // Answers that are in the box when the process is asked to stop are still written down.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _slips.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var slips = new List<Slip>();
            while (slips.Count < MostAtOnce && _slips.Reader.TryRead(out var slip))
            {
                slips.Add(slip);
            }

            await WriteAsync(slips);
        }
    }

    private async Task WriteAsync(List<Slip> slips)
    {
        try
        {
            var outcomes = await WriteAsync(database, clock.GetUtcNow(), [.. slips.Select(slip => slip.Cast)]);
            bell.Ring();
            foreach (var (slip, outcome) in slips.Zip(outcomes))
            {
                slip.Outcome.TrySetResult(outcome);
            }
        }
        catch (Exception fault)
        {
            // Each of those who wait is told, and the first one's apology has it in the log.
            slips.ForEach(slip => slip.Outcome.TrySetException(fault));
        }
    }

    /// <summary>Writes answers, and says what came of each, in their order.</summary>
    /// <remarks>Two processes that lock the same rounds in another order are parted by PostgreSQL; the one that gave way tries again.</remarks>
    public static async Task<AnswerOutcome[]> WriteAsync(
        IDbContextFactory<QuoteBotContext> database, DateTimeOffset now, IReadOnlyList<Cast> casts)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = await database.CreateDbContextAsync();
                return await new AnswerBatch(db, now).WriteAsync(casts);
            }
            catch (Exception fault) when (attempt < Tries && (fault as DbException ?? fault.InnerException as DbException) is { IsTransient: true })
            {
                // Nothing of the transaction stands; it is written anew.
            }
        }
    }

    private sealed record Slip(Cast Cast)
    {
        public TaskCompletionSource<AnswerOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
