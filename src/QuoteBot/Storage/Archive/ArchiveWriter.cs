using System.Data;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>
/// Writes out what is stored, a line at a time, so that memory does not grow with the library. All of it is read as it stood at one moment,
/// also while the bot goes on writing.
/// </summary>
internal sealed class ArchiveWriter(IDbContextFactory<QuoteBotContext> database)
{
    private const int Page = 20;

    /// <summary>Everything, or all that belongs to one server.</summary>
    public async IAsyncEnumerable<string> LinesAsync(GuildId? guild, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var moment = await HoldStillAsync(db, stop);
        await foreach (var line in InterviewsAsync(db, guild, stop))
        {
            yield return line;
        }

        await foreach (var line in guild is { } only ? RowsAsync(db, only, stop) : RowsAsync(db, stop))
        {
            yield return line;
        }
    }

    /// <summary>One interview of a shelf; null when there is none of that number.</summary>
    public async Task<ArchiveLine?> InterviewAsync(long id, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Whole(db).SingleOrDefaultAsync(row => row.Id == id && row.Shelf == shelf, stop) is { } interview ? await LineAsync(db, interview, stop) : null;
    }

    // A transaction that only reads: it neither waits for writers nor keeps them waiting.
    private static async Task<IAsyncDisposable> HoldStillAsync(QuoteBotContext db, CancellationToken stop)
    {
        if (!db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        }

        await db.Database.OpenConnectionAsync(stop);
        return (await db.Database.UseTransactionAsync(((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true), stop))!;
    }

    private static async IAsyncEnumerable<string> InterviewsAsync(QuoteBotContext db, GuildId? guild, [EnumeratorCancellation] CancellationToken stop)
    {
        var rows = guild is { } only ? Whole(db).Where(row => row.Shelf == ShelfId.Of(only)) : Whole(db);
        for (long last = 0; ;)
        {
            var page = await rows.Where(row => row.Id > last).OrderBy(row => row.Id).Take(Page).ToListAsync(stop);
            foreach (var row in page)
            {
                yield return (await LineAsync(db, row, stop)).ToString();
            }

            if (page.Count < Page)
            {
                yield break;
            }

            last = page[^1].Id;
        }
    }

    private static async IAsyncEnumerable<string> RowsAsync(QuoteBotContext db, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var table in ArchiveTables.Of(db))
        {
            await foreach (var row in ArchiveTables.RowsAsync(db, table).WithCancellation(stop))
            {
                yield return Line(table.GetTableName(), row, null);
            }
        }
    }

    private async IAsyncEnumerable<string> RowsAsync(QuoteBotContext db, GuildId guild, [EnumeratorCancellation] CancellationToken stop)
    {
        var own = await GuildRows.FindAsync(db, guild, stop);
        await using var shared = new SharedQuotes(await database.CreateDbContextAsync(stop));
        await foreach (var report in ReportsOfOthers(db, guild).AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return Line(db.Model.FindEntityType(typeof(ReportRow))!.GetTableName(), report, await shared.FindAsync(report.QuoteId, stop));
        }

        foreach (var table in ArchiveTables.Of(db))
        {
            await foreach (var row in ArchiveTables.RowsAsync(db, table).WithCancellation(stop))
            {
                if (own.Hold(row))
                {
                    yield return Line(table.GetTableName(), row, await shared.FindAsync(row, stop));
                }
            }
        }
    }

    // Reports of the server's own quotes are written with their interviews.
    private static IQueryable<ReportRow> ReportsOfOthers(QuoteBotContext db, GuildId guild) => db.Reports.AsNoTracking()
        .Where(report => report.Shelf == ShelfId.Of(guild) && db.Quotes.Any(quote => quote.Id == report.QuoteId && quote.Shelf == ShelfId.Everybody))
        .OrderBy(report => report.Id);

    private static string Line(string? table, object row, QuoteInWords? quote) =>
        new ArchiveLine { Table = table, Row = JsonSerializer.SerializeToElement(row, row.GetType(), ArchiveLine.Json), Quote = quote }.ToString();

    private static async Task<ArchiveLine> LineAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop) => new()
    {
        Interview = row,
        Changes = await db.Changes.AsNoTracking().Where(change => change.InterviewId == row.Id).OrderBy(change => change.Id).ToListAsync(stop),
        Reports = await db.Reports.AsNoTracking()
            .Where(report => db.Quotes.Any(quote => quote.Id == report.QuoteId && quote.InterviewId == row.Id)).OrderBy(report => report.Id).ToListAsync(stop),
    };

    private static IQueryable<InterviewRow> Whole(QuoteBotContext db) => db.Interviews.AsNoTracking()
        .Include(row => row.Films.OrderBy(film => film.Number))
        .Include(row => row.Speakers.OrderBy(who => who.Number))
        .Include(row => row.Turns.OrderBy(turn => turn.Number))
        .Include(row => row.Paragraphs.OrderBy(paragraph => paragraph.Number))
        .Include(row => row.Quotes.OrderBy(quote => quote.Id)).ThenInclude(quote => quote.Topics.OrderBy(topic => topic.Rank))
        .Include(row => row.Source)
        .AsSplitQuery();
}
