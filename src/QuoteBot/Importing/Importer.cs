using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;
using QuoteBot.Storage.Likeness;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Importing;

/// <summary>Puts files on a shelf: documents are read and published, doubtful ones wait for review, exports are stored as they were.</summary>
internal sealed class Importer(InterviewReader reader, InterviewShelf shelves, IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    private const double Doubt = 0.75;
    private const int Largest = 16 * 1024 * 1024;

    /// <summary>Imports one file.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="shelf">The shelf; null for everybody's, or for exports the one that they came from.</param>
    /// <param name="stop">Gives up between two interviews.</param>
    /// <returns>What came of each interview and row in it.</returns>
    public async IAsyncEnumerable<Imported> ImportAsync(string path, ShelfId? shelf, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var file = path == ImportFiles.StandardInput ? await StandardInputAsync(stop) : File.OpenRead(path);
        var beginning = new byte[ArchiveLine.Opening.Length];
        var read = await file.ReadAtLeastAsync(beginning, beginning.Length, throwOnEndOfStream: false, stop);
        file.Position = 0;
        if (ImportFiles.IsExport(path, beginning.AsSpan(0, read)))
        {
            await foreach (var imported in StoreAsync(file, shelf, stop))
            {
                yield return imported;
            }
        }
        else
        {
            yield return file.Length > Largest
                ? new Imported.Refused("this file is larger than 16 MB: hand in the text of the interview alone")
                : await ReadAsync(await DocumentAsync(file, path, stop), shelf ?? ShelfId.Everybody, stop);
        }
    }

    // What comes in by a pipe cannot be looked at twice, so it is put into a file that goes with its last use.
    private static async Task<FileStream> StandardInputAsync(CancellationToken stop)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await Console.OpenStandardInput().CopyToAsync(file, stop);
        file.Position = 0;
        return file;
    }

    private static async Task<Document> DocumentAsync(FileStream file, string path, CancellationToken stop)
    {
        var content = new byte[file.Length];
        await file.ReadExactlyAsync(content, stop);
        return new Document(content, path == ImportFiles.StandardInput ? null : Path.GetFileName(path));
    }

    private async IAsyncEnumerable<Imported> StoreAsync(FileStream file, ShelfId? shelf, [EnumeratorCancellation] CancellationToken stop)
    {
        var (archive, number) = (new ArchiveReader(database, shelf), 0);
        using var lines = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Came(await archive.StoreAsync(line, stop), number);
            }
        }
    }

    private static Imported Came(ArchiveOutcome outcome, int line) => outcome switch
    {
        ArchiveOutcome.Added => new Imported.New(),
        ArchiveOutcome.Unchanged => new Imported.Unchanged(),
        ArchiveOutcome.RowAdded => new Imported.Row(IsNew: true),
        ArchiveOutcome.RowKnown => new Imported.Row(IsNew: false),
        ArchiveOutcome.Refused refused => new Imported.Refused(string.Create(CultureInfo.InvariantCulture, $"line {line}: {refused.Reason}")),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private async Task<Imported> ReadAsync(Document document, ShelfId shelf, CancellationToken stop) => reader.Read(document, LengthLimit.OneInterview) switch
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
        return await DraftPile.KeepAsync(db, row, "imported it", most: null, stop) is Keeping.Kept
            ? new Imported.Doubtful($"{why}; waits for /interview review")
            : new Imported.Unchanged();
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
