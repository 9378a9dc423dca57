using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Dealing;

/// <summary>What one channel has seen for one purpose.</summary>
internal sealed class SeenQuotes(QuoteBotContext db, ChannelId channel, DealPurpose purpose)
{
    /// <summary>The channel.</summary>
    public ChannelId Channel => channel;

    /// <summary>What the quotes are dealt for.</summary>
    public DealPurpose Purpose => purpose;

    /// <summary>Which of some quotes the channel has seen.</summary>
    public Task<HashSet<long>> AmongAsync(IReadOnlyList<long> quotes, CancellationToken stop) =>
        Mine.Where(row => quotes.Contains(row.QuoteId)).Select(row => row.QuoteId).ToHashSetAsync(stop);

    /// <summary>Marks a quote as seen.</summary>
    /// <returns>False when somebody else has marked it in the meantime.</returns>
    public async Task<bool> AddAsync(long quote, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Seen" ("ChannelId", "Purpose", "QuoteId") VALUES ({(long)channel.Value}, {(int)purpose}, {quote}) ON CONFLICT DO NOTHING""",
            stop) == 1;

    /// <summary>Forgets the cards of a stack.</summary>
    public Task ForgetAsync(Stack stack, CancellationToken stop)
    {
        var decks = stack.DeckIds.ToList();
        return Mine
            .Where(row => db.DeckCards.Any(card => card.QuoteId == row.QuoteId && decks.Contains(card.DeckId)))
            .ExecuteDeleteAsync(stop);
    }

    /// <summary>Those of some quotes that the channel has not seen.</summary>
    public IQueryable<long> NotAmong(IQueryable<long> quotes) => quotes.Where(quote => !Mine.Any(row => row.QuoteId == quote));

    /// <summary>Forgets some quotes.</summary>
    public Task ForgetAsync(IQueryable<long> quotes, CancellationToken stop) =>
        Mine.Where(row => quotes.Contains(row.QuoteId)).ExecuteDeleteAsync(stop);

    private IQueryable<SeenRow> Mine => db.Seen.Where(row => row.ChannelId == channel && row.Purpose == purpose);
}
