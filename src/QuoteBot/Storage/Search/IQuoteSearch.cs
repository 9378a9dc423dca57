namespace QuoteBot.Storage.Search;

/// <summary>Full-text search over the live quotes; each database has its own.</summary>
internal interface IQuoteSearch
{
    /// <summary>The ids of the quotes that hold all the words, best match first.</summary>
    Task<IReadOnlyList<long>> RankAsync(QuoteBotContext db, string words, ShelfId[] shelves, int skip, int take, CancellationToken stop);

    /// <summary>The ids of all the quotes that hold all the words, in no order.</summary>
    Task<IReadOnlyList<long>> MatchAsync(QuoteBotContext db, string words, ShelfId[] shelves, CancellationToken stop);
}
