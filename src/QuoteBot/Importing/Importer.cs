using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Importing;

/// <summary>Puts files on a shelf: documents are read and published, doubtful ones wait for review, exports are stored as they were.</summary>
internal sealed class Importer(
    InterviewReader reader, InterviewShelf shelves, ArchiveReader archive, IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    private const double Doubt = 0.75;
    private const long Largest = 16 * 1024 * 1024;

    /// <summary>Imports one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shelf">The shelf; null for everybody's, or for exports the one that they came from.</param>
    /// <param name="stop">Gives up between two interviews.</param>
    /// <returns>What came of each interview in it.</returns>
    public async IAsyncEnumerable<Imported> ImportAsync(string path, ShelfId? shelf, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        if (ImportFiles.IsExport(path))
        {
            await foreach (var line in File.ReadLinesAsync(path, stop))
            {
                yield return await StoreAsync(line, shelf, stop);
            }
        }
        else
        {
            yield return new FileInfo(path).Length > Largest
                ? new Imported.Refused("This file is larger than 16 MB: hand in the text of the interview alone.")
                : await ReadAsync(new Document(await File.ReadAllBytesAsync(path, stop), Path.GetFileName(path)), shelf ?? ShelfId.Everybody, stop);
        }
    }

    private async Task<Imported> StoreAsync(string line, ShelfId? shelf, CancellationToken stop) => await archive.StoreAsync(line, shelf, stop) switch
    {
        ArchiveOutcome.Added => new Imported.New(),
        ArchiveOutcome.Unchanged => new Imported.Unchanged(),
        ArchiveOutcome.Skipped => new Imported.Other(),
        ArchiveOutcome.Refused refused => new Imported.Refused(refused.Reason),
        var other => throw new InvalidOperationException($"No case for {other}."),
    };

    private async Task<Imported> ReadAsync(Document document, ShelfId shelf, CancellationToken stop) => reader.Read(document) switch
    {
        Reading.Read read => await ShelveAsync(read.Interview, document, shelf, stop),
        Reading.Refused refused => new Imported.Refused(refused.Reason),
        var other => throw new InvalidOperationException($"No case for {other}."),
    };

    private async Task<Imported> ShelveAsync(Interview interview, Document document, ShelfId shelf, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var row = InterviewRows.From(interview, shelf);
        var copy = await CopyFinder.FindAsync(db, row, stop);
        if (copy is Copy.SameWords)
        {
            return new Imported.Unchanged();
        }

        if ((Reason(copy) ?? Reason(interview)) is not { } why)
        {
            return await shelves.PublishNewAsync(interview, document, shelf, stop) is ShelvingOutcome.Added ? new Imported.New() : new Imported.Unchanged();
        }

        if (shelf == ShelfId.Everybody)
        {
            // Nobody reviews the library that all servers share, so what is doubtful stays out of it.
            return new Imported.Doubtful($"{why}; not stored. Look at it with `parse`, or import it with --guild and review it there.");
        }

        (row.AddedAt, row.Source) = (clock.GetUtcNow(), InterviewRows.Source(document));
        await DraftPile.KeepAsync(db, row, "imported it", stop);
        return new Imported.Doubtful($"{why}; waits for /interview review");
    }

    private static string? Reason(Copy? copy) => copy switch
    {
        Copy.NearlySameWords near => string.Create(CultureInfo.InvariantCulture, $"{near.Likeness:P0} of it stands in \"{near.Of.Title}\" too"),
        Copy.SameAddress same => $"it has the same address as \"{same.Of.Title}\"",
        _ => null,
    };

    private static string? Reason(Interview interview) => interview.Confidence < Doubt
        ? string.Create(CultureInfo.InvariantCulture, $"the split is {interview.Confidence:P0} sure")
        : null;
}

/// <summary>What came of an interview that was imported.</summary>
internal abstract record Imported
{
    private Imported()
    {
    }

    /// <summary>It is on the shelf now.</summary>
    public sealed record New : Imported;

    /// <summary>The shelf has the same words already.</summary>
    public sealed record Unchanged : Imported;

    /// <summary>Somebody should look at it.</summary>
    public sealed record Doubtful(string Why) : Imported;

    /// <summary>It cannot be read.</summary>
    public sealed record Refused(string Why) : Imported;

    /// <summary>A line of an export that is no interview.</summary>
    public sealed record Other : Imported;
}
