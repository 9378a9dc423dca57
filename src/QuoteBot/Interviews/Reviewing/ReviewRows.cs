using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>Loads what moderators look at.</summary>
internal static class ReviewRows
{
    /// <summary>The row of an interview of one shelf with all its parts but source and sketch; null when there is none.</summary>
    public static Task<InterviewRow?> LoadAsync(QuoteBotContext db, long id, ShelfId shelf, CancellationToken stop) =>
        db.Interviews
            .Include(row => row.Speakers)
            .Include(row => row.Films)
            .Include(row => row.Turns)
            .Include(row => row.Paragraphs)
            .Include(row => row.Quotes).ThenInclude(quote => quote.Topics)
            .AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Id == id && row.Shelf == shelf, stop);

    /// <summary>What moderators see of a row.</summary>
    public static async Task<Review> ReviewAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        var interview = InterviewReadings.Of(row);
        var lines = row.Quotes.Where(quote => !quote.Lapsed).OrderBy(quote => quote.Turn).ThenBy(quote => quote.Id);
        return new Review(
            row.Id,
            row.Version,
            row.State,
            interview,
            [.. lines.Zip(interview.Quotes, (line, quote) => new ReviewLine(line.Id, quote, line.Dropped, line.Spoiler))],
            await CopyAsync(db, row, stop));
    }

    private static async Task<KnownCopy?> CopyAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop) => row.CopyOf is not { } id ? null
        : await db.Interviews.AsNoTracking()
            .Where(known => known.Id == id && known.State != InterviewState.Removed)
            .Select(known => new KnownCopy(known.Id, known.Title, known.Shelf, row.CopyLikeness))
            .SingleOrDefaultAsync(stop);
}
