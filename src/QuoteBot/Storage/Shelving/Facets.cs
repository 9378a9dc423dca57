using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>The keys that a quote is filed under.</summary>
internal static class Facets
{
    /// <summary>The key that stands for "any".</summary>
    public const string Any = "";

    /// <summary>A theme's key is its id; people and films have a prefix, so that the film "Love" is not the theme.</summary>
    public static string Topic(TopicKind kind, string slug) => kind switch
    {
        TopicKind.Theme => slug,
        TopicKind.Person => "person/" + slug,
        TopicKind.Film => "film/" + slug,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The person whose words they are.</summary>
    public static string SpeakerName(QuoteRow quote) => quote.SaidFirstBy ?? quote.Speaker;

    /// <summary>Every deck that a quote belongs to: its topics, its speaker and its films, each of them or any.</summary>
    public static IEnumerable<DeckKey> Decks(QuoteRow quote, IReadOnlyCollection<FilmRow> films) =>
        from topic in quote.Topics.Select(topic => Topic(topic.Kind, topic.Slug)).Distinct().Prepend(Any)
        from speaker in new[] { Any, NameKey.Slug(SpeakerName(quote)) }
        from film in films.Select(film => NameKey.Slug(film.Title)).Distinct().Prepend(Any)
        select new DeckKey(topic, speaker, film);
}

/// <summary>Which quotes a deck holds; an empty key is any.</summary>
internal readonly record struct DeckKey(string Topic, string Speaker, string Film)
{
    /// <summary>The deck of all quotes.</summary>
    public static DeckKey Everything => new(Facets.Any, Facets.Any, Facets.Any);
}
