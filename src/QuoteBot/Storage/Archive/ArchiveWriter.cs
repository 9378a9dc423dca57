using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Archive;

/// <summary>Writes out what is stored, a line at a time, so that memory does not grow with the library.</summary>
internal sealed class ArchiveWriter(IDbContextFactory<QuoteBotContext> database)
{
    private const int Page = 20;

    /// <summary>Everything, or all that belongs to one server.</summary>
    public async IAsyncEnumerable<string> LinesAsync(GuildId? guild, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var interview in InterviewsAsync(guild, stop))
        {
            yield return interview;
        }

        await using var db = await database.CreateDbContextAsync(stop);
        var rounds = new HashSet<long>();
        foreach (var table in ArchiveTables.Of(db))
        {
            await foreach (var row in ArchiveTables.RowsAsync(db, table).WithCancellation(stop))
            {
                if (guild is not { } only || ArchiveTables.IsOf(table, row, only) || IsOfRound(row, rounds))
                {
                    Remember(row, rounds);
                    yield return new ArchiveLine { Table = table.GetTableName(), Row = JsonSerializer.SerializeToElement(row, table.ClrType, ArchiveLine.Json) }.ToString();
                }
            }
        }
    }

    /// <summary>One interview of a shelf; null when there is none of that number.</summary>
    public async Task<ArchiveLine?> InterviewAsync(long id, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Whole(db).SingleOrDefaultAsync(row => row.Id == id && row.Shelf == shelf, stop) is { } interview ? await LineAsync(db, interview, stop) : null;
    }

    private async IAsyncEnumerable<string> InterviewsAsync(GuildId? guild, [EnumeratorCancellation] CancellationToken stop)
    {
        for (long last = 0; ;)
        {
            await using var db = await database.CreateDbContextAsync(stop);
            var rows = guild is { } only ? Whole(db).Where(row => row.Shelf == ShelfId.Of(only)) : Whole(db);
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

    // Questions, answers and players name their round, and rounds their server; rounds are written before them.
    private static bool IsOfRound(object row, HashSet<long> rounds) => row.GetType().GetProperty("RoundId")?.GetValue(row) is long round && rounds.Contains(round);

    private static void Remember(object row, HashSet<long> rounds)
    {
        if (row.GetType().GetProperty("GuildId") is not null && row.GetType().GetProperty("RoundId") is null && row.GetType().GetProperty("Id")?.GetValue(row) is long id)
        {
            rounds.Add(id);
        }
    }
}
