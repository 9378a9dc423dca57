using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage.Archive;

/// <summary>Stores the lines of an export. Numbers are kept where they are free; what is there already stays as it is.</summary>
internal sealed class ArchiveReader(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>Stores a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="shelf">The shelf that interviews go to in place of their own, if another is wanted.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<ArchiveOutcome> StoreAsync(string line, ShelfId? shelf, CancellationToken stop) => Parse(line) switch
    {
        { Interview: { } interview } whole when InterviewCheck.IsSound(interview) => await StoreAsync(whole, interview, shelf, stop),
        { Table: { } table, Row: { } row } => await StoreRowAsync(table, row, shelf, stop),
        _ => new ArchiveOutcome.Refused("It is not a line of an export, or it was cut short."),
    };

    /// <summary>The interview of an exported file, ready to be kept as a draft with new numbers; null when it holds none that is sound.</summary>
    public static InterviewRow? Draft(string text, ShelfId shelf)
    {
        if (Parse(text)?.Interview is not { } row || !InterviewCheck.IsSound(row))
        {
            return null;
        }

        Prepare(row, shelf);
        (row.Id, row.State, row.Version, row.RemovedAt, row.CopyOf) = (0, InterviewState.Draft, 0, null, null);
        row.Quotes.ForEach(quote => quote.Id = 0);
        return row;
    }

    private static ArchiveLine? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchiveLine>(line, ArchiveLine.Json) is { Format: ArchiveLine.Version } parsed ? parsed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<ArchiveOutcome> StoreAsync(ArchiveLine line, InterviewRow row, ShelfId? shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        Prepare(row, shelf ?? row.Shelf);
        if (await db.Interviews.AnyAsync(known => known.Shelf == row.Shelf && known.ContentHash == row.ContentHash, stop))
        {
            return new ArchiveOutcome.Unchanged();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var numbers = row.Quotes.ToDictionary(quote => quote, quote => quote.Id);
        await KeepFreeNumbersAsync(db, row, stop);
        db.Interviews.Add(row);
        await db.SaveChangesAsync(stop);
        var renumbered = numbers.ToDictionary(number => number.Value, number => number.Key.Id);
        db.Changes.AddRange((line.Changes ?? []).Select(change => Of(change, row)));
        db.Reports.AddRange((line.Reports ?? []).Where(report => renumbered.ContainsKey(report.QuoteId)).Select(report => Of(report, renumbered[report.QuoteId], row)));
        await db.SaveChangesAsync(stop);
        if (row.State == InterviewState.Published)
        {
            await Circulation.StartAsync(db, row, stop);
        }

        await transaction.CommitAsync(stop);
        return new ArchiveOutcome.Added();
    }

    private async Task<ArchiveOutcome> StoreRowAsync(string name, JsonElement json, ShelfId? shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        if (shelf is not null || ArchiveTables.Of(db).FirstOrDefault(type => type.GetTableName() == name) is not { } table)
        {
            return new ArchiveOutcome.Skipped();
        }

        var row = json.Deserialize(table.ClrType, ArchiveLine.Json) ?? throw new JsonException($"A row of {name} is empty.");
        var key = table.FindPrimaryKey()!.Properties.Select(property => property.PropertyInfo!.GetValue(row)).ToArray();
        if (await db.FindAsync(table.ClrType, key, stop) is not null)
        {
            return new ArchiveOutcome.Skipped();
        }

        db.Add(row);
        await db.SaveChangesAsync(stop);
        return new ArchiveOutcome.Skipped();
    }

    private static void Prepare(InterviewRow row, ShelfId shelf)
    {
        var reading = InterviewReadings.Of(row);
        var fresh = InterviewRows.From(reading, shelf);
        (row.Shelf, row.ContentHash, row.UrlKey, row.Sketch) = (shelf, fresh.ContentHash, fresh.UrlKey, fresh.Sketch);
        row.Speakers.ForEach(who => who.Id = 0);
        foreach (var quote in row.Quotes)
        {
            (quote.Shelf, quote.Live) = (shelf, false);
        }
    }

    private static async Task KeepFreeNumbersAsync(QuoteBotContext db, InterviewRow row, CancellationToken stop)
    {
        if (await db.Interviews.AnyAsync(known => known.Id == row.Id, stop))
        {
            (row.Id, row.CopyOf) = (0, null);
        }

        var wanted = row.Quotes.Select(quote => quote.Id).ToList();
        var taken = await db.Quotes.Where(known => wanted.Contains(known.Id)).Select(known => known.Id).ToHashSetAsync(stop);
        foreach (var quote in row.Quotes.Where(quote => taken.Contains(quote.Id)))
        {
            quote.Id = 0;
        }
    }

    private static ChangeRow Of(ChangeRow change, InterviewRow row) => new() { InterviewId = row.Id, At = change.At, By = change.By, What = change.What };

    private static ReportRow Of(ReportRow report, long quote, InterviewRow row) => new()
    {
        Shelf = row.Shelf == ShelfId.Everybody ? report.Shelf : row.Shelf,
        QuoteId = quote,
        Kind = report.Kind,
        Text = report.Text,
        By = report.By,
        At = report.At,
        Question = report.Question,
        ClosedAt = report.ClosedAt,
        ClosedBy = report.ClosedBy,
    };
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

    /// <summary>It is no interview: a row of another table, stored unless it was there.</summary>
    public sealed record Skipped : ArchiveOutcome;

    /// <summary>It cannot be read.</summary>
    public sealed record Refused(string Reason) : ArchiveOutcome;
}
