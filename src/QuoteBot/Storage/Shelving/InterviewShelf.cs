using Microsoft.EntityFrameworkCore;
using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Puts interviews on a shelf, into circulation and out of it again.</summary>
internal sealed class InterviewShelf(IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    /// <summary>Stores and publishes an interview at once, unless the shelf already holds one with the same words.</summary>
    public Task<ShelvingOutcome> PublishNewAsync(Interview interview, Document document, ShelfId shelf, CancellationToken stop) =>
        Attempts.MakeAsync(() => TryAsync(interview, document, shelf, stop));

    private async Task<ShelvingOutcome> TryAsync(Interview interview, Document document, ShelfId shelf, CancellationToken stop)
    {
        var row = InterviewRows.From(interview, shelf);
        (row.AddedAt, row.Source) = (clock.GetUtcNow(), InterviewRows.Source(document));
        await using var db = await database.CreateDbContextAsync(stop);
        if (await FindAsync(db, row, stop) is { } known)
        {
            return new ShelvingOutcome.Known(known);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Interviews.Add(row);
        await db.SaveChangesAsync(stop);
        await Circulation.StartAsync(db, row, stop);
        await transaction.CommitAsync(stop);
        return new ShelvingOutcome.Added(row.Id, row.Quotes.Count);
    }

    private static async Task<long?> FindAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop) =>
        await db.Interviews
            .Where(known => known.Shelf == row.Shelf && known.ContentHash == row.ContentHash)
            .Select(known => (long?)known.Id)
            .SingleOrDefaultAsync(stop);
}

/// <summary>What came of putting an interview on a shelf.</summary>
internal abstract record ShelvingOutcome
{
    private ShelvingOutcome()
    {
    }

    /// <summary>It is new there.</summary>
    public sealed record Added(long Id, int Quotes) : ShelvingOutcome;

    /// <summary>The shelf holds the same words already.</summary>
    public sealed record Known(long Id) : ShelvingOutcome;
}
