using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.People;

/// <summary>The words by which a text shows that it speaks of film, and that what stands beside them is one's title.</summary>
internal static class FilmWords
{
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" ,.?!'’“”-");

    private static readonly string[] Before =
    [
        "film", "films", "movie", "documentary", "feature", "drama", "comedy", "thriller", "western", "short", "biopic", "sequel", "remake", "horror", "adaptation of", "directed", "directs", "starring", "director of", "debut",
        "película", "pelicula", "documental", "cortometraje", "largometraje", "opera prima", "ópera prima", "filme", "cinta", "dirigió", "director de", "estreno de", "guionista de", "long-métrage", "court-métrage", "documentaire",
        "réalisateur de", "dans", "spielfilm", "screening of", "premiere of", "series", "anime", "cinematographer of", "producer of", "adventure", "mockumentary", "rom-com", "melodrama", "docuseries", "miniseries", "latest,", "new film,", "his latest", "her latest", "shot", "making of", "shooting", "directing", "talks about", "animated piece",
    ];

    private static readonly string[] After =
    [
        "is now in theat", "is in theat", "is in cinemas", "opens in", "opens on", "opens this", "hits theat", "is out now", "premiere", "is playing", "comes out", "is an award-winning documentary", "is a film",
        "is a documentary", "won many movie", "tells the story", "cuenta la historia", "se estrena", "sort en salles", "stars ", "is his", "is her", "is streaming", "is set to start", "follows ", "is available on", "premiada", "premiado", "ganadora", "narra ", "won the", "was awarded", "screened at", "screens at", "directed by", "a film ", "the film ", "a documentary", "a new film", "primé", "der neue film",
        "is the story", "is now streaming", "was filmed", "is based on", "campaign", "is directed", "was the winner", "is the winner", "was nominated", "is nominated", "played to ", "’s director", "'s director", "raconte", "represents", "was announced",
    ];

    private static readonly string[] Books = ["book", "novel", "memoir", "libro", "novela", "livre", "roman", "album"];

    private static readonly string[] NewWords = ["now", "new", "latest", "ahora", "nueva", "nuevo", "último", "última", "dernier", "nouveau", "upcoming"];

    private static readonly string[] NewFilms = [" film", " movie", " documentary", " feature", " feature film"];

    private static readonly string[] SpokenOfAsFilms = [" film", " movie", " documentary", "película", " filme", "documental"];

    private static readonly string[] Filmmakers = ["filmmaker", "film-maker", "film maker", "director", "animator", "cineasta", "réalisat", "screenwriter", "producer", "cinematographer"];

    private static readonly string[] FilmArticles = ["a film ", "the film ", "a documentary ", "the documentary "];

    private static readonly string[] PremiereSorts = [" world", " international", " national", " european", " american", " asian", " african", " canadian", " british", " uk", " us"];

    // Those who make films their work, and where they do.
    private static readonly FrozenSet<string> FilmTrades = new[]
    {
        "critic", "critics", "programmer", "programming", "director", "producer", "editor", "composer", "student", "professor", "teacher", "scholar", "historian", "maker", "writer", "journalist", "actor", "actress", "photographer",
        "curator", "buff", "fan", "lover", "festival", "school", "club", "society", "company", "department", "studies", "crew", "theorist", "reviewer", "blogger", "archivist", "distributor",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] About = ["on", "about", "sobre", "discusses", "sur", "talks", "über"];

    private static readonly FrozenSet<string> Trades = new[]
    {
        "film", "films", "filming", "movie", "movies", "cinema", "director", "documentary", "película", "películas", "cine", "director", "documental", "réalisateur", "cinematographer", "screenplay", "anime", "filmmaker", "guion",
        "cinemas", "theaters", "theatres", "shot", "shoot", "shooting", "screen", "scene", "scenes", "actor", "actors", "actress", "camera", "producer", "producers", "rodaje", "tournage", "acteurs", "actores", "animated", "animation", "animator", "animators",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What nobody says who speaks of something else: a "shot" and a "scene" are anywhere.
    private static readonly FrozenSet<string> Cinema = new[]
    {
        "film", "films", "filming", "movie", "movies", "cinema", "documentary", "película", "películas", "cine", "documental", "réalisateur", "cinematographer", "screenplay", "anime", "filmmaker", "filmmakers", "guion",
        "rodaje", "tournage", "cinemas", "director", "actor", "actors", "actress", "producer", "acteurs", "actores", "animated", "animation", "animator", "animators",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Films = new[] { "film", "movie", "documentary", "película", "documental", "largometraje", "filme", "documentaire" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Directors of these direct no film.
    private static readonly FrozenSet<string> Offices = new[] { "managing", "creative", "art", "technical", "executive", "marketing", "deputy", "program", "programme", "medical", "editorial", "regional", "founding", "music" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether texts have enough words of the trade, and one that nobody uses who speaks of something else.</summary>
    public static bool SpeakOfFilm(IEnumerable<string> texts)
    {
        var (trades, offices, cinema) = (Trades.GetAlternateLookup<ReadOnlySpan<char>>(), Offices.GetAlternateLookup<ReadOnlySpan<char>>(), Cinema.GetAlternateLookup<ReadOnlySpan<char>>());
        var (found, isCinema, afterOffice) = (0, false, false);
        foreach (var text in texts)
        {
            foreach (var range in text.AsSpan().SplitAny(BetweenWords))
            {
                var word = text.AsSpan(range);
                if (!afterOffice && trades.Contains(word))
                {
                    found++;
                    isCinema |= cinema.Contains(word);
                    if (found >= 2 && isCinema)
                    {
                        return true;
                    }
                }

                afterOffice = offices.Contains(word);
            }
        }

        return false;
    }

    /// <summary>Whether a text has the word film or another for one.</summary>
    public static bool NamesOne(string text)
    {
        var films = Films.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().SplitAny(BetweenWords))
        {
            if (films.Contains(text.AsSpan(range)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the words around a title add to the belief that it is a film's, from 0 on.</summary>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands after it, without marks.</param>
    public static double Around(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => (IsNewFilm(before) ? 5 : End(before) ? 2 : 0) + Following(after);

    /// <summary>The same of a title in quotation marks or italics, which needs no word right before it.</summary>
    public static double AroundQuoted(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (End(before) ? 2 : HasNear(before, Before) ? 1.2 : 0) + (EndsNear(before, NewWords) ? 3 : 0) + Following(after);

    /// <summary>Whether a text speaks of film before a title: "The newest film of theirs is …".</summary>
    public static bool IsNear(ReadOnlySpan<char> before) => HasNear(before, SpokenOfAsFilms) && !HasNear(before, Books);

    /// <summary>Whether a text ends on a word that a film's title follows.</summary>
    public static bool End(ReadOnlySpan<char> before) => EndsNear(before, Before);

    /// <summary>Whether a text ends on a word that a book's title follows: "her fourth book, …".</summary>
    public static bool IsBook(ReadOnlySpan<char> before) => EndsNear(before, Books);

    /// <summary>Whether a text starts as what follows a film's title does.</summary>
    public static bool Start(ReadOnlySpan<char> after) => Cues.OpensOn(after, After);

    /// <summary>Whether a headline says of somebody that he makes films.</summary>
    public static bool NamesFilmmaker(ReadOnlySpan<char> title) => HasNear(title, Filmmakers);

    /// <summary>Whether what follows is what somebody talks about.</summary>
    public static bool IsTalkedAbout(ReadOnlySpan<char> before) => EndsNear(before, About);

    /// <summary>Whether a headline's words say that somebody talks about something: "Ruth Alder on …".</summary>
    public static bool SaysWhatOf(ReadOnlySpan<char> headline)
    {
        foreach (var word in About)
        {
            if (headline.Contains(" " + word + " ", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last word of what looks like a title says what sort of premiere follows: "the World premiere".</summary>
    public static bool IsSortOfPremiere(ReadOnlySpan<char> title, ReadOnlySpan<char> after)
    {
        if (!after.StartsWith("premiere", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var sort in PremiereSorts)
        {
            if (title.EndsWith(sort, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static double Following(ReadOnlySpan<char> after) => (Start(after) && !IsSomebodysTrade(after)) || IsSomebodysFilm(after) ? 2.5 : 0;

    // "Ruth Alder, a documentary programmer", "Tom Alder, the film critic": somebody, and no film.
    private static bool IsSomebodysTrade(ReadOnlySpan<char> after)
    {
        foreach (var article in FilmArticles)
        {
            if (after.StartsWith(article, StringComparison.OrdinalIgnoreCase) && after[article.Length..].TrimStart() is var next)
            {
                return FilmTrades.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next[..(next.IndexOfAny(BetweenWords) is >= 0 and var end ? end : next.Length)]);
            }
        }

        return false;
    }

    // "your new film", "her latest documentary": what follows can be nothing else.
    private static bool IsNewFilm(ReadOnlySpan<char> before)
    {
        var tail = before.TrimEnd(' ');
        foreach (var kind in NewFilms)
        {
            if (tail.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
            {
                return EndsNear(tail[..^kind.Length], NewWords);
            }
        }

        return false;
    }

    // “American Dharma,” Morris’s new movie: somebody's, and a film.
    private static bool IsSomebodysFilm(ReadOnlySpan<char> after)
    {
        var owner = after.IndexOfAny("’'");
        return owner > 0 && owner + 1 < after.Length && after[owner + 1] == 's' && char.IsUpper(after[0]) && HasNear(after[owner..], ["film", "movie", "documentary", "feature", "drama", "comedy", "debut"]);
    }

    private static bool EndsNear(ReadOnlySpan<char> text, string[] words)
    {
        var tail = text.TrimEnd(" “\"‘'«*_:,(");
        var noun = tail.EndsWith(" de", StringComparison.OrdinalIgnoreCase) ? tail[..^3] : tail;
        foreach (var word in words)
        {
            if (tail.EndsWith(word, StringComparison.OrdinalIgnoreCase) || noun.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNear(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
