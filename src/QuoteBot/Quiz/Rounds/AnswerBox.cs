using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
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
            var outcomes = await WriteAsync([.. slips.Select(slip => slip.Cast)]);
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

    /// <summary>Two processes that lock the same rounds in another order are parted by PostgreSQL; the one that gave way tries again.</summary>
    private async Task<AnswerOutcome[]> WriteAsync(List<Cast> casts)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = await database.CreateDbContextAsync();
                return await new AnswerBatch(db, clock.GetUtcNow()).WriteAsync(casts);
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

/// <summary>A click on an option.</summary>
/// <param name="Click">The interaction, whose id tells when it was.</param>
/// <param name="Message">The question's message, whose id tells when it appeared.</param>
/// <param name="Question">The question's row.</param>
/// <param name="Option">The position of the option.</param>
/// <param name="Player">Who clicked.</param>
internal sealed record Cast(InteractionId Click, MessageId Message, long Question, int Option, UserId Player)
{
    /// <summary>The time from the question's appearance to the click, by Discord's clock.</summary>
    public TimeSpan Taken
    {
        get
        {
            var taken = Click.CreatedAt - Message.CreatedAt;
            return taken < TimeSpan.Zero ? TimeSpan.Zero : taken;
        }
    }
}

/// <summary>What came of a click.</summary>
internal abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>It counts.</summary>
    public sealed record Locked(string Option) : AnswerOutcome;

    /// <summary>This player had answered.</summary>
    public sealed record Already(string Option) : AnswerOutcome;

    /// <summary>The time was up, or the answer shown.</summary>
    public sealed record TooLate : AnswerOutcome;

    /// <summary>There is no such question any more.</summary>
    public sealed record Gone : AnswerOutcome;
}
