using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Puts quotes into their decks and takes them out, leaving no gap between the positions.</summary>
internal static class DeckWriter
{
    /// <summary>Puts the quotes of one interview on top of their decks. The caller saves.</summary>
    public static async Task PutAsync(
        QuoteBotContext db, ShelfId shelf, IReadOnlyCollection<QuoteRow> quotes, IReadOnlyCollection<FilmRow> films, CancellationToken stop)
    {
        var keys = quotes.ToDictionary(quote => quote, quote => Facets.Decks(quote, films).ToList());
        var decks = await FindOrAddAsync(db, shelf, [.. keys.Values.SelectMany(key => key).Distinct()], stop);
        await db.SaveChangesAsync(stop);
        foreach (var (quote, own) in keys)
        {
            foreach (var deck in own.Select(key => decks[key]))
            {
                db.DeckCards.Add(new DeckCardRow { DeckId = deck.Id, Position = deck.Size, QuoteId = quote.Id });
                deck.Size++;
            }
        }
    }

    /// <summary>Takes quotes out of every deck; the top cards move into the gaps. The caller saves.</summary>
    public static async Task TakeAsync(QuoteBotContext db, IReadOnlyCollection<long> quoteIds, CancellationToken stop)
    {
        var cards = await db.DeckCards.Where(card => quoteIds.Contains(card.QuoteId)).ToListAsync(stop);
        foreach (var taken in cards.GroupBy(card => card.DeckId))
        {
            var deck = await db.Decks.SingleAsync(row => row.Id == taken.Key, stop);
            deck.Size -= taken.Count();
            await CloseGapsAsync(db, deck, [.. taken], stop);
        }
    }

    private static async Task CloseGapsAsync(QuoteBotContext db, DeckRow deck, List<DeckCardRow> taken, CancellationToken stop)
    {
        var top = await db.DeckCards.Where(card => card.DeckId == deck.Id && card.Position >= deck.Size).ToListAsync(stop);
        var kept = new Queue<DeckCardRow>(top.Except(taken));
        foreach (var gap in taken.Where(card => card.Position < deck.Size))
        {
            gap.QuoteId = kept.Dequeue().QuoteId;
        }

        db.DeckCards.RemoveRange(top);
    }

    private static async Task<Dictionary<DeckKey, DeckRow>> FindOrAddAsync(
        QuoteBotContext db, ShelfId shelf, IReadOnlyCollection<DeckKey> keys, CancellationToken stop)
    {
        var topics = keys.Select(key => key.Topic).Distinct().ToList();
        var speakers = keys.Select(key => key.Speaker).Distinct().ToList();
        var films = keys.Select(key => key.Film).Distinct().ToList();
        var found = await db.Decks
            .Where(row => row.Shelf == shelf && topics.Contains(row.Topic) && speakers.Contains(row.Speaker) && films.Contains(row.Film))
            .ToDictionaryAsync(row => new DeckKey(row.Topic, row.Speaker, row.Film), stop);
        foreach (var key in keys.Where(key => !found.ContainsKey(key)))
        {
            var deck = new DeckRow { Shelf = shelf, Topic = key.Topic, Speaker = key.Speaker, Film = key.Film };
            db.Decks.Add(deck);
            found.Add(key, deck);
        }

        return found;
    }
}
