using QuoteBot.Storage.Shelving;

namespace QuoteBot.Storage.Dealing;

/// <summary>Which quotes somebody wishes for: keys of a topic, speaker and film, and words of the text; null is any.</summary>
internal sealed record QuoteFilter(string? Topic = null, string? Speaker = null, string? Film = null, string? Text = null)
{
    /// <summary>The deck that the keys name.</summary>
    public DeckKey Deck => new(Topic ?? Facets.Any, Speaker ?? Facets.Any, Film ?? Facets.Any);
}
