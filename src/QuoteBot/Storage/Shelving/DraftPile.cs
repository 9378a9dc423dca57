using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Keeps interviews that wait to be reviewed.</summary>
internal static class DraftPile
{
    /// <summary>Keeps an interview as a draft, with a note of the one that it may be another copy of.</summary>
    /// <param name="db">The database; nothing else is saved with it.</param>
    /// <param name="row">The interview, with its time and who added it.</param>
    /// <param name="what">What stands first in its history, as the end of a sentence.</param>
    /// <param name="most">How many interviews its shelf may hold; null for any number.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<Keeping> KeepAsync(QuoteBotContext db, InterviewRow row, string what, int? most, CancellationToken stop)
    {
        var copy = await CopyFinder.FindAsync(db, row, stop);
        if (copy is Copy.SameWords same)
        {
            return new Keeping.Known(same.Of);
        }

        row.State = InterviewState.Draft;
        (row.CopyOf, row.CopyLikeness) = (copy?.Of.Id, copy is Copy.NearlySameWords near ? near.Likeness : 0);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (most is { } limit && await ShelfRoom.IsFullAsync(db, row.Shelf, limit, stop))
        {
            return new Keeping.Full();
        }

        db.Interviews.Add(row);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (!fault.IsLocked())
        {
            // Somebody handed in the same words at the same moment; theirs is the draft.
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return new Keeping.Known((await CopyFinder.SameAsync(db, row, stop) ?? throw new InvalidOperationException("The draft could not be stored.", fault)).Of);
        }

        db.Changes.Add(new ChangeRow { InterviewId = row.Id, At = row.AddedAt, By = row.AddedBy, What = what });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new Keeping.Kept();
    }
}

/// <summary>What came of keeping an interview as a draft.</summary>
internal abstract record Keeping
{
    private Keeping()
    {
    }

    /// <summary>It is a draft now.</summary>
    public sealed record Kept : Keeping;

    /// <summary>The shelf has the same words already; nothing was kept.</summary>
    public sealed record Known(KnownInterview Of) : Keeping;

    /// <summary>The shelf has as many as it may have; nothing was kept.</summary>
    public sealed record Full : Keeping;
}
