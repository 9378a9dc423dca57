using Microsoft.EntityFrameworkCore;
using QuoteBot.Chat.Commands;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Interviews.Reports;

/// <summary>Takes reports in, hands them to the moderators of the server where they were made, and closes them.</summary>
internal sealed class ReportBox(IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    /// <summary>How many open reports of one person a server takes.</summary>
    public const int MostOpen = 20;

    /// <summary>Takes a report in, once for each person and quote.</summary>
    public async Task<ReportReceipt> AddAsync(Complaint complaint, Call call, CancellationToken stop)
    {
        var shelf = ShelfId.Of(call.Guild);
        await using var db = await database.CreateDbContextAsync(stop);
        var shelves = call.Shelves;
        if (!await Shown.In(db, shelves).AnyAsync(row => row.Id == complaint.Quote, stop))
        {
            return ReportReceipt.NoSuchQuote;
        }

        var own = db.Reports.Where(row => row.Shelf == shelf && row.By == call.User && row.ClosedAt == null);
        if (await own.AnyAsync(row => row.QuoteId == complaint.Quote, stop))
        {
            return ReportReceipt.Known;
        }

        if (await own.CountAsync(stop) >= MostOpen)
        {
            return ReportReceipt.TooMany;
        }

        db.Reports.Add(new ReportRow
        {
            Shelf = shelf,
            QuoteId = complaint.Quote,
            Kind = complaint.Kind,
            Text = complaint.Text,
            Question = complaint.Question,
            By = call.User,
            At = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(stop);
        return ReportReceipt.Taken;
    }

    /// <summary>An open report of a server by its place in the queue, the oldest first; null when none is open.</summary>
    public async Task<OpenReport?> AtAsync(int place, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var open = Open(db, shelf);
        var total = await open.CountAsync(stop);
        var at = Math.Clamp(place, 0, Math.Max(0, total - 1));
        var report = await View(db, open.OrderBy(row => row.Id).Skip(at).Take(1)).SingleOrDefaultAsync(stop);
        return report is null ? null : new OpenReport(report, at, total);
    }

    /// <summary>An open report of a server; null when it is closed or not there.</summary>
    public async Task<Report?> FindAsync(long id, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await View(db, Open(db, shelf).Where(row => row.Id == id)).SingleOrDefaultAsync(stop);
    }

    /// <summary>Closes a report; one that is closed stays as it is.</summary>
    public async Task CloseAsync(long id, ShelfId shelf, UserId by, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var now = clock.GetUtcNow();
        await Open(db, shelf).Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClosedAt, now).SetProperty(row => row.ClosedBy, by), stop);
    }

    private static IQueryable<ReportRow> Open(QuoteBotContext db, ShelfId shelf) =>
        db.Reports.Where(row => row.Shelf == shelf && row.ClosedAt == null);

    private static IQueryable<Report> View(QuoteBotContext db, IQueryable<ReportRow> rows) =>
        from row in rows
        join quote in db.Quotes on row.QuoteId equals quote.Id
        select new Report(
            row.Id, row.Kind, row.Text, row.By, row.At, row.Question,
            quote.Id, quote.Text, quote.SaidFirstBy ?? quote.Speaker, quote.InterviewId, quote.Interview.Title, quote.Shelf, quote.Interview.State);
}

/// <summary>What somebody found wrong.</summary>
internal sealed record Complaint(long Quote, ReportKind Kind, string? Text, long? Question);

/// <summary>A report in the queue.</summary>
/// <param name="Report">The report.</param>
/// <param name="Place">Its place, from 0.</param>
/// <param name="Total">How many are open.</param>
internal sealed record OpenReport(Report Report, int Place, int Total);

/// <summary>What became of a report.</summary>
internal enum ReportReceipt
{
    /// <summary>It waits for the moderators.</summary>
    Taken,

    /// <summary>The same person has reported the same quote, and that report is still open.</summary>
    Known,

    /// <summary>The quote is not in circulation here.</summary>
    NoSuchQuote,

    /// <summary>The person has too many open reports.</summary>
    TooMany,
}

/// <summary>A report with the quote that it is about.</summary>
internal sealed record Report(
    long Id, ReportKind Kind, string? Text, UserId By, DateTimeOffset At, long? Question,
    long QuoteId, string Quote, string Speaker, long Interview, string Title, ShelfId QuoteShelf, InterviewState State);
