using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quotes;

/// <summary>Finds the quote that somebody wishes for.</summary>
internal sealed class QuoteFinder(QuoteDealer dealer, QuoteReader quotes, NameFinder names, FilterTokens tokens)
{
    /// <summary>Deals a quote for names and words as they were typed.</summary>
    public async Task<QuoteWish> WishAsync(
        string? topic, string? speaker, string? film, string? text, ShelfId[] shelves, ChannelId channel, CancellationToken stop)
    {
        var (topicKey, unknownTopic) = await ResolveAsync(HeadingKind.Topic, "topic", topic, shelves, stop);
        var (speakerKey, unknownSpeaker) = await ResolveAsync(HeadingKind.Speaker, "speaker", speaker, shelves, stop);
        var (filmKey, unknownFilm) = await ResolveAsync(HeadingKind.Film, "film", film, shelves, stop);
        return unknownTopic ?? unknownSpeaker ?? unknownFilm
            ?? await DealAsync(new QuoteFilter(topicKey, speakerKey, filmKey, text), shelves, channel, stop);
    }

    /// <summary>Deals another quote for what a button carries.</summary>
    /// <param name="deck">The number of the deck that the quote before came from; 0 for any.</param>
    /// <param name="text">The words that were searched for.</param>
    public async Task<QuoteWish> AnotherAsync(long deck, string? text, ShelfId[] shelves, ChannelId channel, CancellationToken stop) =>
        await DealAsync(await tokens.FilterAsync(deck, text, shelves, stop), shelves, channel, stop);

    /// <summary>The quote of a number; null when there is none here.</summary>
    public Task<QuoteView?> FindAsync(long id, ShelfId[] shelves, CancellationToken stop) => quotes.FindAsync(id, shelves, stop);

    private async Task<QuoteWish> DealAsync(QuoteFilter filter, ShelfId[] shelves, ChannelId channel, CancellationToken stop) =>
        await dealer.DealAsync(filter, shelves, channel, DealPurpose.Quoting, stop) is { } id && await quotes.FindAsync(id, shelves, stop) is { } quote
            ? new QuoteWish.Dealt(quote, await tokens.DeckAsync(filter, shelves, stop), filter.Text)
            : filter == new QuoteFilter() ? new QuoteWish.EmptyLibrary() : new QuoteWish.NothingFound(filter);

    private async Task<(string? Key, QuoteWish? Unknown)> ResolveAsync(
        HeadingKind kind, string option, string? typed, ShelfId[] shelves, CancellationToken stop)
    {
        if (typed is null)
        {
            return (null, null);
        }

        if (await names.ResolveAsync(kind, typed, shelves, stop) is { } known)
        {
            return (known.Value, null);
        }

        var nearest = await names.NearestAsync(kind, typed, shelves, 3, stop);
        var shown = nearest.Count > 0 ? nearest : await names.CompleteAsync(kind, "", shelves, 3, stop);
        var total = await names.CountAsync(kind, shelves, stop);
        return (null, total == 0 ? new QuoteWish.EmptyLibrary() : new QuoteWish.UnknownName(option, typed, [.. shown.Select(name => name.Label)], total));
    }
}
