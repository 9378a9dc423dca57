using QuoteBot.Game.Questions;
using QuoteBot.Parsing;

namespace QuoteBot.Storage.Views;

/// <summary>Adds to quotes what data/films.json knows for certain: a film's year and what the speaker did on it.</summary>
internal sealed class Credits(FilmFacts facts)
{
    /// <summary>
    /// The quote with the years of its films, where somebody who speaks in the interview had a part in them, and with the speaker's trade on the
    /// first film that the speaker had a part in. What the interview itself tells stays as it is.
    /// </summary>
    public QuoteView AddTo(QuoteView quote)
    {
        var people = quote.Interviewees.Append(quote.Speaker).Distinct(StringComparer.Ordinal).ToList();
        return quote with
        {
            Films = [.. quote.Films.Select(film => Dated(film, people))],
            SpeakerTrade = quote.Films.SelectMany(film => Of([quote.Speaker], film)).FirstOrDefault()?.Trade,
        };
    }

    private Film Dated(Film film, IReadOnlyList<string> people) =>
        film.Year is null && Of(people, film) is [var credit, ..] ? film with { Year = credit.Film.Year } : film;

    private IReadOnlyList<Credit> Of(IEnumerable<string> people, Film film) => facts.Of(people, new FilmName(film.Title, film.Year));
}
