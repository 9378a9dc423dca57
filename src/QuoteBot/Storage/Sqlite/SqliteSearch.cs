using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Search;

namespace QuoteBot.Storage.Sqlite;

/// <summary>
/// Search by FTS5 over the table QuoteIndex (text, shelf), which triggers on Quotes keep. The shelf is a token of its own column,
/// so that one server's search never reads another's postings (https://www.sqlite.org/fts5.html).
/// </summary>
internal sealed class SqliteSearch : IQuoteSearch
{
    public async Task<IReadOnlyList<long>> RankAsync(
        QuoteBotContext db, string words, ShelfId[] shelves, int skip, int take, CancellationToken stop) =>
        Query(words, shelves) is { } query
            ? await db.Database.SqlQuery<long>(
                $"SELECT rowid AS Value FROM QuoteIndex WHERE QuoteIndex MATCH {query} ORDER BY rank, rowid LIMIT {take} OFFSET {skip}")
                .ToListAsync(stop)
            : [];

    public IQueryable<long>? Matches(QuoteBotContext db, string words, ShelfId[] shelves) => Query(words, shelves) is { } query
        ? db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM QuoteIndex WHERE QuoteIndex MATCH {query}")
        : null;

    /// <summary>Every word in quotation marks, so that nothing a person types is read as FTS5's own syntax.</summary>
    private static string? Query(string text, ShelfId[] shelves)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"")
            .ToList();
        var owners = string.Join(" OR ", shelves.Select(shelf => $"\"s{shelf}\""));
        return words.Count == 0 ? null : $"{{text}} : ({string.Join(" AND ", words)}) AND {{shelf}} : ({owners})";
    }
}
