using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage;

/// <summary>Counts what everybody's shelf holds.</summary>
internal sealed class LibraryCounter(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>The published interviews, their live quotes and their topics.</summary>
    public async Task<(int Interviews, int Quotes, int Topics)> CountAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var interviews = await db.Interviews.CountAsync(row => row.Shelf == ShelfId.Everybody && row.State == InterviewState.Published, stop);
        var everything = await Stack(db, stop);
        var topics = await db.Headings.CountAsync(row => row.Shelf == ShelfId.Everybody && row.Kind == HeadingKind.Topic && row.Whole, stop);
        return (interviews, everything, topics);
    }

    private static async Task<int> Stack(QuoteBotContext db, CancellationToken stop) =>
        (await Dealing.Stack.FindAsync(db, DeckKey.Everything, [ShelfId.Everybody], stop)).Size;
}
