using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Search;
using QuoteBot.Storage.Shelving;
using QuoteBot.Storage.Views;

namespace QuoteBot.Storage.Dealing;

/// <summary>
/// Picks quotes by chance: each that matches is equally likely, and a channel does not see one again while others that match wait.
/// </summary>
internal sealed class QuoteDealer(IDbContextFactory<QuoteBotContext> database, IQuoteSearch search, Random chance)
{
    private const int Batch = 40;

    /// <summary>Deals one quote, and remembers that the channel has seen it.</summary>
    /// <returns>Its id, or null when nothing matches.</returns>
    public async Task<long?> DealAsync(
        QuoteFilter filter, ShelfId[] shelves, ChannelId channel, DealPurpose purpose, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var stack = await Stack.FindAsync(db, filter.Deck, shelves, stop);
        var seen = new SeenQuotes(db, channel, purpose);
        return stack.Size == 0 ? null
            : string.IsNullOrWhiteSpace(filter.Text) ? await DealFromAsync(db, stack, seen, filter, shelves, stop)
            : await DealMatchAsync(db, stack, seen, filter, shelves, stop);
    }

    private async Task<long?> DealFromAsync(
        QuoteBotContext db, Stack stack, SeenQuotes seen, QuoteFilter filter, ShelfId[] shelves, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var hidden = await Shown.Hidden(db, shelves).ToHashSetAsync(stop);
        var deal = await OpenDealAsync(db, stack, seen, filter, shelves, stop);
        var quote = await NextAsync(db, stack, seen, deal, hidden, stop);
        if (quote is null)
        {
            // Everything here was seen: the cards are shuffled, and the last one seen goes to the bottom, unless it is the only one.
            var last = await stack.QuotesAtAsync(db, [Walk(deal).At(stack.Size - 1)], stop);
            await seen.ForgetAsync(stack, stop);
            Shuffle(deal, stack.Size);
            quote = await NextAsync(db, stack, seen, deal, [.. hidden, .. last], stop);
            deal.Step = quote is null ? 0 : deal.Step;
            quote ??= await NextAsync(db, stack, seen, deal, hidden, stop);
        }

        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return quote;
    }

    private static async Task<long?> NextAsync(
        QuoteBotContext db, Stack stack, SeenQuotes seen, DealRow deal, HashSet<long> except, CancellationToken stop)
    {
        var walk = Walk(deal);
        while (deal.Step < stack.Size)
        {
            var steps = Enumerable.Range(deal.Step, Math.Min(Batch, stack.Size - deal.Step)).ToList();
            var quotes = await stack.QuotesAtAsync(db, [.. steps.Select(walk.At)], stop);
            var known = await seen.AmongAsync(quotes, stop);
            var at = quotes.ToList().FindIndex(quote => !except.Contains(quote) && !known.Contains(quote));
            deal.Step += at < 0 ? steps.Count : at + 1;
            if (at >= 0 && await seen.AddAsync(quotes[at], stop))
            {
                return quotes[at];
            }
        }

        return null;
    }

    private async Task<DealRow> OpenDealAsync(QuoteBotContext db, Stack stack, SeenQuotes seen, QuoteFilter filter, ShelfId[] shelves, CancellationToken stop)
    {
        var key = $"{filter.Topic}|{filter.Speaker}|{filter.Film}";
        var deal = await db.Deals.SingleOrDefaultAsync(
            row => row.ChannelId == seen.Channel && row.Purpose == seen.Purpose && row.Deck == key, stop);
        if (deal is null)
        {
            deal = new DealRow { ChannelId = seen.Channel, Purpose = seen.Purpose, Deck = key, Shelf = shelves[^1] };
            db.Deals.Add(deal);
        }

        if (deal.Size != stack.Size)
        {
            Shuffle(deal, stack.Size);
        }

        return deal;
    }

    private async Task<long?> DealMatchAsync(
        QuoteBotContext db, Stack stack, SeenQuotes seen, QuoteFilter filter, ShelfId[] shelves, CancellationToken stop)
    {
        if (search.Matches(db, filter.Text!, shelves) is not { } matches)
        {
            return null;
        }

        if (filter.Deck != DeckKey.Everything)
        {
            var decks = stack.DeckIds.ToList();
            matches = matches.Where(quote => db.DeckCards.Any(card => card.QuoteId == quote && decks.Contains(card.DeckId)));
        }

        var hidden = Shown.Hidden(db, shelves);
        return await DealAmongAsync(db, seen, matches.Where(quote => !hidden.Contains(quote)), stop);
    }

    private async Task<long?> DealAmongAsync(QuoteBotContext db, SeenQuotes seen, IQueryable<long> matches, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var waiting = seen.NotAmong(matches);
        if (await PickAsync(waiting, stop) is not { } quote)
        {
            await seen.ForgetAsync(matches, stop);
            if (await PickAsync(matches, stop) is not { } again)
            {
                return null;
            }

            quote = again;
        }

        await seen.AddAsync(quote, stop);
        await transaction.CommitAsync(stop);
        return quote;
    }

    private async Task<long?> PickAsync(IQueryable<long> quotes, CancellationToken stop) => await quotes.CountAsync(stop) is > 0 and var count
        ? await quotes.OrderBy(quote => quote).Skip(chance.Next(count)).FirstAsync(stop)
        : null;

    private void Shuffle(DealRow deal, int size)
    {
        var walk = Permutation.Draw(size, chance);
        (deal.Size, deal.Start, deal.Stride, deal.Step) = (size, walk.Start, walk.Stride, 0);
    }

    private static Permutation Walk(DealRow deal) => new(deal.Size, deal.Start, deal.Stride);
}
