using System.Text;
using System.Text.Json;
using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage.Archive;

/// <summary>Reads exports: tells them from other documents, and makes rows of their lines.</summary>
internal static class ArchiveText
{
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes(ArchiveLine.Opening);

    /// <summary>The text of a document that is an export; null when it is none.</summary>
    public static string? Of(Document document) =>
        document.Content.Span.StartsWith(Opening) ? Encoding.UTF8.GetString(document.Content.Span) : null;

    /// <summary>A line; null when it is none of an export of this version, or was cut short.</summary>
    public static ArchiveLine? Parse(string line)
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

    /// <summary>Puts a row on a shelf, out of circulation, with all that is made anew.</summary>
    public static void Prepare(InterviewRow row, ShelfId shelf)
    {
        var fresh = InterviewRows.From(InterviewReadings.Of(row), shelf);
        (row.Shelf, row.ContentHash, row.UrlKey, row.Sketch) = (shelf, fresh.ContentHash, fresh.UrlKey, fresh.Sketch);
        row.Speakers.ForEach(who => who.Id = 0);
        foreach (var quote in row.Quotes)
        {
            (quote.Shelf, quote.Live) = (shelf, false);
        }
    }
}
