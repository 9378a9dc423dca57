using System.Text.Json;
using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>A well-known film and who made it.</summary>
/// <param name="Title">The title in English.</param>
/// <param name="Year">The year of the first release.</param>
/// <param name="Directors">Full names.</param>
/// <param name="Writers">Full names of those who wrote the screenplay.</param>
/// <param name="BasedOn">The book or play it was made from; null when it was written for the screen.</param>
/// <param name="Cast">Full names of the principal actors.</param>
public sealed record FilmFact(
    string Title, int Year, IReadOnlyList<string> Directors, IReadOnlyList<string> Writers, Source? BasedOn, IReadOnlyList<string> Cast);

/// <summary>What a film was made from.</summary>
/// <param name="Title">The title of the book, play or story.</param>
/// <param name="Author">Who wrote it; several names are parted by " and ", null when nobody is named.</param>
public sealed record Source(string Title, string? Author);

/// <summary>What somebody does on a film.</summary>
public enum Trade
{
    /// <summary>Directs.</summary>
    Director,

    /// <summary>Writes the screenplay.</summary>
    Writer,

    /// <summary>Wrote what it is based on.</summary>
    Author,

    /// <summary>Plays in it.</summary>
    Actor,
}

/// <summary>One person's part in one film.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Trade">What this person did.</param>
/// <param name="Film">The film.</param>
public sealed record Credit(string Name, Trade Trade, FilmFact Film);

/// <summary>The facts about well-known films (data/films.json), looked up by title and by person.</summary>
public sealed class FilmFacts
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    private readonly ILookup<string, FilmFact> byTitle;
    private readonly ILookup<string, Credit> byPerson;

    /// <summary>Holds these films.</summary>
    public FilmFacts(IReadOnlyList<FilmFact> films)
    {
        Films = films;
        Credits = [.. films.SelectMany(CreditsOf)];
        byTitle = films.ToLookup(film => Words.Fold(film.Title), StringComparer.Ordinal);
        byPerson = Credits.ToLookup(credit => new NameForms(credit.Name).Key, StringComparer.Ordinal);
    }

    /// <summary>No facts at all.</summary>
    public static FilmFacts None { get; } = new([]);

    /// <summary>Every film.</summary>
    public IReadOnlyList<FilmFact> Films { get; }

    /// <summary>Every part of everybody.</summary>
    public IReadOnlyList<Credit> Credits { get; }

    /// <summary>Reads the format of data/films.json: an array of <see cref="FilmFact"/>.</summary>
    /// <exception cref="JsonException">The text is not such an array.</exception>
    public static FilmFacts Parse(string json) => new(JsonSerializer.Deserialize<List<FilmFact>>(json, Format) ?? []);

    /// <summary>The film of this title; of several with one title the one whose year is nearest.</summary>
    public FilmFact? Find(FilmName film)
    {
        ArgumentNullException.ThrowIfNull(film);
        return byTitle[Words.Fold(film.Title)].MinBy(fact => Math.Abs(fact.Year - (film.Year ?? fact.Year)));
    }

    /// <summary>
    /// What these people did on the film of an interview: their credits on a film of this title, of this year where it is told. Empty where none of
    /// them had a part in one, so that a film is never taken for another of the same title.
    /// </summary>
    public IReadOnlyList<Credit> Of(IEnumerable<string> people, FilmName film)
    {
        ArgumentNullException.ThrowIfNull(film);
        var title = Words.Fold(film.Title);
        return [.. people.SelectMany(Of).Where(credit => Words.Fold(credit.Film.Title) == title && credit.Film.Year == (film.Year ?? credit.Film.Year))];
    }

    /// <summary>What somebody did, in whatever spelling the name comes.</summary>
    public IEnumerable<Credit> Of(string name) => byPerson[new NameForms(name).Key];

    /// <summary>Everybody who had a part in a film.</summary>
    public static IEnumerable<Credit> CreditsOf(FilmFact film)
    {
        ArgumentNullException.ThrowIfNull(film);
        return [
            .. film.Directors.Select(name => new Credit(name, Trade.Director, film)),
            .. film.Writers.Select(name => new Credit(name, Trade.Writer, film)),
            .. (film.BasedOn?.Author?.Split(" and ") ?? []).Select(name => new Credit(name, Trade.Author, film)),
            .. film.Cast.Select(name => new Credit(name, Trade.Actor, film)),
        ];
    }
}
