using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage.Archive;

/// <summary>
/// Stores the lines of one export, in their order. Numbers are kept where they are free, those of an interview's quotes all or none; what is there already stays as it is, so that reading
/// the same export again changes nothing.
/// </summary>
/// <param name="database">Where to.</param>
/// <param name="shelf">The shelf that interviews go to in place of their own; rounds and the like are then left out. Null for their own.</param>
internal sealed class ArchiveReader(IDbContextFactory<QuoteBotContext> database, ShelfId? shelf)
{
    private readonly ArchiveNumbers _numbers = new();

    /// <summary>Stores a line.</summary>
    public async Task<ArchiveOutcome> StoreAsync(string line, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return ArchiveText.Parse(line) switch
        {
            { Interview: { } interview } whole when InterviewCheck.IsSound(interview) => await StoreAsync(db, whole, interview, stop),
            { Table: not null, Row: not null } when shelf is not null => new ArchiveOutcome.RowKnown(),
            { Table: not null, Row: not null } row => await new ArchiveRows(db, _numbers).StoreAsync(row, stop),
            _ => new ArchiveOutcome.Refused("it is not a line of an export, or it was cut short"),
        };
    }

    private async Task<ArchiveOutcome> StoreAsync(QuoteBotContext db, ArchiveLine line, InterviewRow row, CancellationToken stop)
    {
        ArchiveText.Prepare(row, shelf ?? row.Shelf);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var known = await db.Interviews.Where(other => other.Shelf == row.Shelf && other.ContentHash == row.ContentHash).Select(other => (long?)other.Id).SingleOrDefaultAsync(stop);
        if (known is { } here)
        {
            await RecogniseAsync(db, row, here, stop);
            row.Id = here;
        }
        else
        {
            await AddAsync(db, row, stop);
        }

        await AddPapersAsync(db, line, row, known is not null, stop);
        await KeyCounters.CatchUpAsync(db, stop);
        await transaction.CommitAsync(stop);
        return known is null ? new ArchiveOutcome.Added() : new ArchiveOutcome.Unchanged();
    }

    private async Task RecogniseAsync(QuoteBotContext db, InterviewRow row, long here, CancellationToken stop)
    {
        var quotes = (await db.Quotes.Where(quote => quote.InterviewId == here).OrderBy(quote => quote.Id).Select(quote => new { quote.Id, quote.Text }).ToListAsync(stop))
            .GroupBy(quote => quote.Text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Id, StringComparer.Ordinal);
        _numbers.KeepInterview(row.Id, here);
        foreach (var quote in row.Quotes.Where(quote => quotes.ContainsKey(quote.Text)))
        {
            _numbers.KeepQuote(quote.Id, quotes[quote.Text]);
        }
    }

    private async Task AddAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        var (written, numbers) = (row.Id, row.Quotes.ToDictionary(quote => quote, quote => quote.Id));
        await FindCopyAsync(db, row, stop);
        await KeepFreeNumbersAsync(db, row, stop);
        db.Interviews.Add(row);
        await db.SaveChangesAsync(stop);
        _numbers.KeepInterview(written, row.Id);
        foreach (var (quote, number) in numbers)
        {
            _numbers.KeepQuote(number, quote.Id);
        }

        if (row.State == InterviewState.Published)
        {
            await Circulation.StartAsync(db, row, stop);
        }
    }

    // What a draft is a copy of may have another number here, or be of everybody's library, which one server's export does not hold.
    private async Task FindCopyAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        if (row.CopyOf is { } copy)
        {
            row.CopyOf = _numbers.Interview(copy) ?? (await CopyFinder.FindAsync(db, row, stop))?.Of.Id;
        }
    }

    private static async Task KeepFreeNumbersAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        if (await db.Interviews.AnyAsync(known => known.Id == row.Id, stop))
        {
            row.Id = 0;
        }

        // All or none: numbers that are counted here could be some of those that are brought along.
        var wanted = row.Quotes.Select(quote => quote.Id).ToList();
        if (await db.Quotes.AnyAsync(known => wanted.Contains(known.Id), stop))
        {
            row.Quotes.ForEach(quote => quote.Id = 0);
        }
    }

    /// <summary>Adds the history and the reports, those left out that are there already.</summary>
    private async Task AddPapersAsync(QuoteBotContext db, ArchiveLine line, InterviewRow row, bool known, CancellationToken stop)
    {
        var changes = known ? await db.Changes.AsNoTracking().Where(change => change.InterviewId == row.Id).ToListAsync(stop) : [];
        foreach (var change in (line.Changes ?? []).Where(change => !changes.Exists(other => (other.At, other.By, other.What) == (change.At, change.By, change.What))))
        {
            (change.Id, change.InterviewId) = (await db.Changes.AnyAsync(other => other.Id == change.Id, stop) ? 0 : change.Id, row.Id);
            db.Changes.Add(change);
            await db.SaveChangesAsync(stop);
        }

        foreach (var report in line.Reports ?? [])
        {
            report.Shelf = row.Shelf == ShelfId.Everybody ? report.Shelf : row.Shelf;
            await new ArchiveRows(db, _numbers).AddAsync(report, _numbers.Quote(report.QuoteId), stop);
        }
    }
}

/// <summary>What came of a line of an export.</summary>
internal abstract record ArchiveOutcome
{
    private ArchiveOutcome()
    {
    }

    /// <summary>The interview is new here.</summary>
    public sealed record Added : ArchiveOutcome;

    /// <summary>The shelf has an interview with the same words.</summary>
    public sealed record Unchanged : ArchiveOutcome;

    /// <summary>It is no interview but a row of another table, and new here.</summary>
    public sealed record RowAdded : ArchiveOutcome;

    /// <summary>It is a row of another table that is here already, or that has nothing here to belong to.</summary>
    public sealed record RowKnown : ArchiveOutcome;

    /// <summary>It cannot be read.</summary>
    /// <param name="Reason">Why, as the end of a sentence.</param>
    public sealed record Refused(string Reason) : ArchiveOutcome;
}
