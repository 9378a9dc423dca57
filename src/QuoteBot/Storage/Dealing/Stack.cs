using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage.Dealing;

/// <summary>The same deck from each of a reader's shelves, laid on top of each other: positions 0 to <see cref="Size"/> - 1.</summary>
internal sealed class Stack
{
    private readonly List<DeckRow> _decks;

    private Stack(List<DeckRow> decks)
    {
        _decks = decks;
        Size = decks.Sum(deck => deck.Size);
    }

    /// <summary>How many cards there are.</summary>
    public int Size { get; }

    /// <summary>The ids of the decks.</summary>
    public IEnumerable<long> DeckIds => _decks.Select(deck => deck.Id);

    /// <summary>Looks the decks up.</summary>
    public static async Task<Stack> FindAsync(QuoteBotContext db, DeckKey key, ShelfId[] shelves, CancellationToken stop) =>
        new(await db.Decks.AsNoTracking()
            .Where(deck => deck.Topic == key.Topic && deck.Speaker == key.Speaker && deck.Film == key.Film && shelves.Contains(deck.Shelf))
            .OrderBy(deck => deck.Shelf)
            .ToListAsync(stop));

    /// <summary>The quotes at some positions, in the order of <paramref name="positions"/>.</summary>
    public async Task<IReadOnlyList<long>> QuotesAtAsync(QuoteBotContext db, IReadOnlyList<int> positions, CancellationToken stop)
    {
        var found = new Dictionary<int, long>();
        var bottom = 0;
        foreach (var deck in _decks)
        {
            var own = positions.Where(at => at >= bottom && at < bottom + deck.Size).Select(at => at - bottom).ToList();
            if (own.Count > 0)
            {
                var cards = await db.DeckCards.AsNoTracking()
                    .Where(card => card.DeckId == deck.Id && own.Contains(card.Position))
                    .ToListAsync(stop);
                cards.ForEach(card => found[bottom + card.Position] = card.QuoteId);
            }

            bottom += deck.Size;
        }

        return [.. positions.Where(found.ContainsKey).Select(at => found[at])];
    }
}
