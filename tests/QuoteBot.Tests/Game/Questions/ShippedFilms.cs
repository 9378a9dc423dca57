using QuoteBot.Game.Questions;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.Game.Questions;

/// <summary>What every row of data/films.json has to be, so that questions can be made of it.</summary>
public sealed class ShippedFilms
{
    private static readonly FilmFacts Facts = FilmFacts.Parse(File.ReadAllText(Path.Combine(Repository.Root, "data", "films.json")));

    [Fact]
    public void There_are_enough_films_of_every_decade_to_choose_from()
    {
        Assert.InRange(Facts.Films.Count, 120, 1000);
        Assert.Superset(
            new HashSet<int> { 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010 },
            Facts.Films.CountBy(film => film.Year / 10 * 10).Where(decade => decade.Value >= 5).Select(decade => decade.Key).ToHashSet());
    }

    [Fact]
    public void No_film_stands_in_it_twice() =>
        Assert.Equal(Facts.Films.Count, Facts.Films.DistinctBy(film => (film.Title, film.Year)).Count());

    [Fact]
    public void Every_film_has_its_makers_and_three_to_five_actors() =>
        Assert.All(Facts.Films, film =>
        {
            Assert.NotEmpty(film.Directors);
            Assert.NotEmpty(film.Writers);
            Assert.InRange(film.Cast.Count, 3, 5);
            Assert.InRange(film.Year, 1895, 2026);
            Assert.All((string[])[film.Title, .. film.Directors, .. film.Writers, .. film.Cast], name => Assert.Equal(name.Trim(), Assert.IsType<string>(name)));
        });

    [Fact]
    public void A_source_names_its_author() =>
        Assert.All(Facts.Films.Select(film => film.BasedOn).OfType<Source>(), source => Assert.False(string.IsNullOrWhiteSpace(source.Author)));

    [Theory]
    [InlineData("Mark Romanek", "Never Let Me Go, One Hour Photo")]
    [InlineData("Woody Allen", "Annie Hall, Midnight in Paris")]
    [InlineData("Alex Garland", "28 Days Later, Annihilation, Ex Machina, Never Let Me Go")]
    [InlineData("Kazuo Ishiguro", "Never Let Me Go")]
    public void The_people_of_the_bundled_interview_have_films_of_their_own(string person, string films) =>
        Assert.Equal(films, string.Join(", ", Facts.Credits.Where(credit => credit.Name == person && credit.Trade != Trade.Actor)
            .Select(credit => credit.Film.Title).Distinct().Order(StringComparer.Ordinal)));
}
