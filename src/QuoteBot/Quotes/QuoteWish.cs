using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quotes;

/// <summary>What came of a wish for a quote.</summary>
internal abstract record QuoteWish
{
    private QuoteWish()
    {
    }

    /// <summary>A quote was dealt.</summary>
    /// <param name="Quote">The quote.</param>
    /// <param name="Deck">The number of the deck it came from; 0 for any.</param>
    /// <param name="Text">The words that were searched for.</param>
    public sealed record Dealt(QuoteView Quote, long Deck, string? Text) : QuoteWish;

    /// <summary>No topic, speaker or film has that name.</summary>
    /// <param name="Kind">The option: topic, speaker or film.</param>
    /// <param name="Typed">What was typed.</param>
    /// <param name="Nearest">Names that are like it, or the largest there are.</param>
    /// <param name="Total">How many names of the kind there are.</param>
    public sealed record UnknownName(string Kind, string Typed, IReadOnlyList<string> Nearest, int Total) : QuoteWish;

    /// <summary>Each name is known, but no quote has all that was asked for.</summary>
    public sealed record NothingFound(QuoteFilter Filter) : QuoteWish;

    /// <summary>There is no quote at all.</summary>
    public sealed record EmptyLibrary : QuoteWish;
}
