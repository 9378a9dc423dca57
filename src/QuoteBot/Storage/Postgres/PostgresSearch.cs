using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Search;

namespace QuoteBot.Storage.Postgres;

/// <summary>
/// Search by PostgreSQL's own full text: the generated column Quotes."Words" (english) under a GIN index, ranked by ts_rank
/// (https://www.postgresql.org/docs/current/textsearch.html).
/// </summary>
internal sealed class PostgresSearch : IQuoteSearch
{
    public async Task<IReadOnlyList<long>> RankAsync(
        QuoteBotContext db, string words, ShelfId[] shelves, int skip, int take, CancellationToken stop)
    {
        var owners = shelves.Select(shelf => shelf.Value).ToArray();
        return await db.Database.SqlQuery<long>(
            $"""
            SELECT "Id" AS "Value" FROM "Quotes", plainto_tsquery('english', {words}) AS query
            WHERE "Live" AND "Shelf" = ANY ({owners}) AND "Words" @@ query
            ORDER BY ts_rank("Words", query) DESC, "Id" LIMIT {take} OFFSET {skip}
            """).ToListAsync(stop);
    }

    public IQueryable<long>? Matches(QuoteBotContext db, string words, ShelfId[] shelves)
    {
        var owners = shelves.Select(shelf => shelf.Value).ToArray();
        return db.Database.SqlQuery<long>(
            $"""
            SELECT "Id" AS "Value" FROM "Quotes"
            WHERE "Live" AND "Shelf" = ANY ({owners}) AND "Words" @@ plainto_tsquery('english', {words})
            """);
    }
}
