using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Interviews.Removing;

/// <summary>What becomes of removed interviews: they are restored as they were, or gone for good after 30 days.</summary>
internal sealed class RemovedInterviews(IDbContextFactory<QuoteBotContext> database, IOptions<InterviewsOptions> options, TimeProvider clock)
{
    /// <summary>How long a removed interview can be restored.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Brings a removed interview back into what it was before.</summary>
    public Task<Restoring> RestoreAsync(long id, ShelfId shelf, UserId by, CancellationToken stop) =>
        Attempts.MakeAsync(() => TryAsync(id, shelf, by, stop));

    /// <summary>Deletes what was removed 30 days ago or earlier, with its source, history and reports.</summary>
    /// <returns>How many interviews are gone.</returns>
    public async Task<int> PurgeAsync(CancellationToken stop)
    {
        var limit = clock.GetUtcNow() - Kept;
        await using var db = await database.CreateDbContextAsync(stop);
        await db.Seen
            .Where(seen => db.Quotes.Any(quote => quote.Id == seen.QuoteId && quote.Interview.State == InterviewState.Removed && quote.Interview.RemovedAt <= limit))
            .ExecuteDeleteAsync(stop);
        return await db.Interviews.Where(row => row.State == InterviewState.Removed && row.RemovedAt <= limit).ExecuteDeleteAsync(stop);
    }

    private async Task<Restoring> TryAsync(long id, ShelfId shelf, UserId by, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var row = await ReviewRows.LoadAsync(db, id, shelf, stop);
        if (row is not { State: InterviewState.Removed } || clock.GetUtcNow() - row.RemovedAt >= Kept)
        {
            return new Restoring.Gone();
        }

        if (await ShelfRoom.IsFullAsync(db, shelf, options.Value.PerServer, stop))
        {
            return new Restoring.Full(options.Value.PerServer);
        }

        (row.State, row.RemovedAt, row.Version) = (row.RemovedFrom, null, row.Version + 1);
        db.Changes.Add(new ChangeRow { InterviewId = id, At = clock.GetUtcNow(), By = by, What = "restored it" });
        await db.SaveChangesAsync(stop);
        if (row.State == InterviewState.Published)
        {
            await Circulation.StartAsync(db, row, stop);
        }

        await transaction.CommitAsync(stop);
        return new Restoring.Done(await ReviewRows.ReviewAsync(db, row, stop));
    }
}

/// <summary>What came of restoring an interview.</summary>
internal abstract record Restoring
{
    private Restoring()
    {
    }

    /// <summary>It is back.</summary>
    public sealed record Done(Review Review) : Restoring;

    /// <summary>There is no removed interview of that number here, or its time is over.</summary>
    public sealed record Gone : Restoring;

    /// <summary>The server has as many interviews as it may have.</summary>
    public sealed record Full(int Limit) : Restoring;
}
