using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage.Dealing;

/// <summary>
/// Short tokens for filters, for buttons: the number of a deck stands for its topic, speaker and film, however long their names are.
/// </summary>
internal sealed class FilterTokens(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>The number of a deck with the filter's keys; 0 for any, or when there is none.</summary>
    public async Task<long> DeckAsync(QuoteFilter filter, ShelfId[] shelves, CancellationToken stop)
    {
        if (filter.Deck == DeckKey.Everything)
        {
            return 0;
        }

        await using var db = await database.CreateDbContextAsync(stop);
        return await db.Decks
            .Where(deck => deck.Topic == filter.Deck.Topic && deck.Speaker == filter.Deck.Speaker && deck.Film == filter.Deck.Film && shelves.Contains(deck.Shelf))
            .Select(deck => deck.Id)
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>The filter that a deck's number stands for; any when the deck is not on these shelves.</summary>
    public async Task<QuoteFilter> FilterAsync(long deckId, string? text, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var deck = deckId == 0 ? null : await db.Decks.AsNoTracking().SingleOrDefaultAsync(row => row.Id == deckId && shelves.Contains(row.Shelf), stop);
        return new QuoteFilter(Given(deck?.Topic), Given(deck?.Speaker), Given(deck?.Film), Given(text));
    }

    private static string? Given(string? key) => string.IsNullOrEmpty(key) ? null : key;
}
