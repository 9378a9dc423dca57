namespace QuoteBot.Storage.Search;

/// <summary>Full-text search over the live quotes; each database has its own.</summary>
internal interface IQuoteSearch
{
    /// <summary>The ids of the quotes that hold all the words, best match first.</summary>
    Task<IReadOnlyList<long>> RankAsync(QuoteBotContext db, string words, ShelfId[] shelves, int skip, int take, CancellationToken stop);

    /// <summary>
    /// The ids of all the quotes that hold all the words, to be counted or narrowed down in the database itself, since a common word is in
    /// most of them; null when there is no word to look for.
    /// </summary>
    IQueryable<long>? Matches(QuoteBotContext db, string words, ShelfId[] shelves);
}
