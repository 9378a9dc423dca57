using Microsoft.EntityFrameworkCore;
using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Puts interviews on a shelf, into circulation and out of it again.</summary>
internal sealed class InterviewShelf(IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    /// <summary>Stores and publishes an interview at once, unless the shelf already holds one with the same words.</summary>
    public async Task<ShelvingOutcome> PublishNewAsync(Interview interview, Document document, ShelfId shelf, CancellationToken stop)
    {
        var row = InterviewRows.From(interview, shelf);
        row.AddedAt = clock.GetUtcNow();
        row.Source = InterviewRows.Source(document);
        await using var db = await database.CreateDbContextAsync(stop);
        if (await FindAsync(db, row, stop) is { } known)
        {
            return new ShelvingOutcome.Known(known);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Interviews.Add(row);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // Another process stored the same words between the look and the write; what it stored is the answer.
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return await FindAsync(db, row, stop) is { } theirs ? new ShelvingOutcome.Known(theirs) : throw new InvalidOperationException(
                "The interview could not be stored, and no other with the same words is on the shelf.");
        }

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
