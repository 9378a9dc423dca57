using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Search;
using QuoteBot.Storage.Shelving;
using QuoteBot.Storage.Views;

namespace QuoteBot.Topics;

/// <summary>Finds a topic's quotes, a page at a time.</summary>
internal sealed class TopicFinder(
    IDbContextFactory<QuoteBotContext> database, NameFinder names, QuoteReader quotes, FilterTokens tokens, IQuoteSearch search)
{
    /// <summary>How many quotes a page holds.</summary>
    public const int PageSize = 5;

    /// <summary>The first page of the topic that somebody typed; of the words themselves when no topic has that name.</summary>
    public async Task<TopicPage> FindAsync(string typed, ShelfId[] shelves, CancellationToken stop) =>
        await names.ResolveAsync(HeadingKind.Topic, typed, shelves, stop) is { } topic
            && await PageAsync(new QuoteFilter(Topic: topic.Value), topic.Label, 0, shelves, stop) is { } found
            ? found
            : await WordsAsync(typed, 0, shelves, stop);

    /// <summary>Another page, for what a button carries; null when the topic is no longer there.</summary>
    public async Task<TopicPage?> PageAsync(long deck, int page, ShelfId[] shelves, CancellationToken stop)
    {
        var filter = await tokens.FilterAsync(deck, null, shelves, stop);
        return filter.Topic is { } key && await names.ResolveAsync(HeadingKind.Topic, key, shelves, stop) is { } topic
            ? await PageAsync(filter, topic.Label, page, shelves, stop)
            : null;
    }

    /// <summary>A page of the quotes that hold some words, best first; else what is nearest.</summary>
    public async Task<TopicPage> WordsAsync(string typed, int page, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var matches = search.Matches(db, typed, shelves) is { } found ? await found.CountAsync(stop) : 0;
        if (matches == 0)
        {
            var nearest = await names.NearestAsync(HeadingKind.Topic, typed, shelves, 3, stop);
            var shown = nearest.Count > 0 ? nearest : await names.CompleteAsync(HeadingKind.Topic, "", shelves, 3, stop);
            return new TopicPage.Nothing(typed, shown, await names.CountAsync(HeadingKind.Topic, shelves, stop));
        }

        var at = InBounds(page, matches);
        var ids = await search.RankAsync(db, typed, shelves, at * PageSize, PageSize, stop);
        return new TopicPage.WordsFound(typed, await quotes.FindAsync(ids, shelves, stop), at, matches);
    }

    private async Task<TopicPage.Found?> PageAsync(QuoteFilter filter, string name, int page, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var stack = await Stack.FindAsync(db, filter.Deck, shelves, stop);
        if (stack.Size == 0)
        {
            return null;
        }

        var at = InBounds(page, stack.Size);
        var positions = Enumerable.Range(at * PageSize, Math.Min(PageSize, stack.Size - (at * PageSize))).ToList();
        var ids = await stack.QuotesAtAsync(db, positions, stop);
        return new TopicPage.Found(
            stack.DeckIds.First(), name, await quotes.FindAsync(ids, shelves, stop), at, stack.Size, await PeopleAsync(db, filter, shelves, stop));
    }

    private static Task<int> PeopleAsync(QuoteBotContext db, QuoteFilter filter, ShelfId[] shelves, CancellationToken stop) => db.Decks
        .Where(deck => deck.Topic == filter.Deck.Topic && deck.Speaker != Facets.Any && deck.Film == Facets.Any && shelves.Contains(deck.Shelf) && deck.Size > 0)
        .Select(deck => deck.Speaker)
        .Distinct()
        .CountAsync(stop);

    private static int InBounds(int page, int total) => Math.Clamp(page, 0, Paging.Pages(total, PageSize) - 1);
}
