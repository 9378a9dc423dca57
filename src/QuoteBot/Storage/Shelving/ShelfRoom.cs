using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>How much room a shelf has. What was removed takes none.</summary>
internal static class ShelfRoom
{
    /// <summary>
    /// Whether a shelf has as many interviews as it may have. In a transaction the answer holds until it ends: nobody else who asks in one
    /// gets an answer before.
    /// </summary>
    public static async Task<bool> IsFullAsync(QuoteBotContext db, ShelfId shelf, int most, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            await db.HoldAsync(shelf, stop);
        }

        return await db.Interviews.CountAsync(row => row.Shelf == shelf && row.State != InterviewState.Removed, stop) >= most;
    }
}
