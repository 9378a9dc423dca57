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
    /// <param name="stop">Gives up.</param>
    /// <returns>The interview that has the same words, in which case nothing was kept; else null.</returns>
    public static async Task<KnownInterview?> KeepAsync(QuoteBotContext db, InterviewRow row, string what, CancellationToken stop)
    {
        var copy = await CopyFinder.FindAsync(db, row, stop);
        if (copy is Copy.SameWords same)
        {
            return same.Of;
        }

        row.State = InterviewState.Draft;
        (row.CopyOf, row.CopyLikeness) = (copy?.Of.Id, copy is Copy.NearlySameWords near ? near.Likeness : 0);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
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
            return (await CopyFinder.SameAsync(db, row, stop) ?? throw new InvalidOperationException("The draft could not be stored.", fault)).Of;
        }

        db.Changes.Add(new ChangeRow { InterviewId = row.Id, At = row.AddedAt, By = row.AddedBy, What = what });
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }
}
