using System.Collections.Frozen;
using System.Globalization;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>The films that an interview is about, by how its title, introduction, questions and notes speak of them.</summary>
internal static class FilmTitles
{
    private const double Enough = 3;
    private const int Reach = 48;
    private const int MostRepeats = 10;
    private const int LongestSetApart = 60;

    private static readonly string[] FilmWordsBefore =
    [
        "film", "films", "movie", "documentary", "feature", "drama", "comedy", "thriller", "western", "short", "biopic", "sequel", "remake", "horror", "adaptation of", "directed", "directs", "starring", "director of", "debut",
        "película", "pelicula", "documental", "cortometraje", "largometraje", "opera prima", "ópera prima", "filme", "cinta", "dirigió", "director de", "estreno de", "guionista de", "long-métrage", "court-métrage", "documentaire",
        "réalisateur de", "dans", "spielfilm", "screening of", "premiere of", "series", "anime", "cinematographer of", "producer of", "latest,", "new film,", "his latest", "her latest", "shot", "making of", "shooting", "directing", "talks about",
    ];

    private static readonly string[] FilmWordsAfter =
    [
        "is now in theat", "is in theat", "is in cinemas", "opens in", "opens on", "opens this", "hits theat", "is out now", "premiere", "is playing", "comes out", "is an award-winning documentary", "is a film",
        "is a documentary", "won many movie", "tells the story", "cuenta la historia", "se estrena", "sort en salles", "stars ", "is his", "is her", "is streaming", "is set to start", "follows ", "is available on", "premiada", "premiado", "ganadora", "narra ", "won the", "was awarded", "screened at", "screens at", "directed by", "a film ", "the film ", "a documentary", "a new film", "primé", "der neue film",
        "is the story", "is now streaming", "was filmed", "is based on", "campaign", "is directed", "’s director", "'s director", "raconte", "represents",
    ];

    private static readonly string[] NewWords = ["now", "new", "latest", "ahora", "nueva", "nuevo", "último", "última", "dernier", "nouveau", "upcoming"];

    private static readonly FrozenSet<string> SmallWords =
        new[] { "of", "the", "a", "an", "and", "in", "on", "to", "for", "with", "at", "from", "by", "de", "la", "el", "los", "las", "del", "y", "en", "le", "les", "du", "des", "et", "un", "una", "une", "is", "or" }.ToFrozenSet();

    private static readonly FrozenSet<string> Trades = new[]
    {
        "film", "films", "filming", "movie", "movies", "cinema", "director", "documentary", "película", "películas", "cine", "director", "documental", "réalisateur", "cinematographer", "screenplay", "anime", "filmmaker", "guion",
        "cinemas", "theaters", "theatres", "shot", "shoot", "shooting", "screen", "scene", "scenes", "actor", "actors", "actress", "camera", "producer", "producers", "rodaje", "tournage", "acteurs", "actores",
    }.ToFrozenSet();

    // What nobody says who speaks of something else: a "shot" and a "scene" are anywhere.
    private static readonly FrozenSet<string> Cinema = new[]
    {
        "film", "films", "filming", "movie", "movies", "cinema", "documentary", "película", "películas", "cine", "documental", "réalisateur", "cinematographer", "screenplay", "anime", "filmmaker", "filmmakers", "guion",
        "rodaje", "tournage", "cinemas", "director", "actor", "actors", "actress", "producer", "acteurs", "actores",
    }.ToFrozenSet();

    // Directors of these direct no film.
    private static readonly FrozenSet<string> Offices = new[] { "managing", "creative", "art", "technical", "executive", "marketing", "deputy", "program", "programme", "medical", "editorial", "regional", "founding", "music" }.ToFrozenSet();

    /// <summary>The films, the main one first; those that credits name come before those that the text shows.</summary>
    public static IReadOnlyList<Film> In(Surroundings around, string? title, IReadOnlyList<string> questions, IReadOnlyList<Block> blocks)
    {
        if (around.Credits.Films.Count > 0)
        {
            return [.. around.Credits.Films.Select(Credited)];
        }

        var introduction = around.Before.Concat(around.After).Append(around.Credits.Remarks).ToList();
        if (!SpeaksOfFilm(introduction.Concat(questions)))
        {
            return [];
        }

        var candidates = new Dictionary<string, FilmCandidate>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in introduction.Append(title ?? ""))
        {
            Weigh(candidates, text, 1);
        }

        WeighSubject(candidates, title ?? "");

        foreach (var question in questions)
        {
            Weigh(candidates, question, 0.6);
        }

        foreach (var named in SentenceCaseTitles.In(introduction.Concat(questions)).Take(20))
        {
            Weigh(candidates, named, introduction);
        }

        AddItalics(candidates, blocks);
        AddRepeats(candidates, title, introduction, questions);
        return Best(candidates.Values);
    }

    // A longer run of capitals around a title that stands by itself elsewhere ("Jaws by Steven Spielberg") is the same film.
    private static List<Film> Best(IEnumerable<FilmCandidate> candidates)
    {
        var best = new List<FilmCandidate>();
        foreach (var film in candidates.Where(film => film.Score >= Enough).OrderByDescending(film => film.Score).Take(6))
        {
            var isKnown = best.Any(known => known.Title.Contains(film.Title, StringComparison.OrdinalIgnoreCase) || film.Title.Contains(known.Title, StringComparison.OrdinalIgnoreCase));
            if (!isKnown && (best.Count == 0 || film.Score >= Math.Max(Enough + 2, best[0].Score * 0.8)))
            {
                best.Add(film);
            }
        }

        return [.. best.Take(3).Select(film => new Film(film.Title, film.Year))];
    }

    // "Never Let Me Go (2010)"
    private static Film Credited(string words) =>
        words.Length > 7 && words[^1] == ')' && words[^6] == '(' && int.TryParse(words[^5..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new Film(words[..^6].Trim(), year)
            : new Film(words);

    private static bool SpeaksOfFilm(IEnumerable<string> texts)
    {
        var all = texts.SelectMany(text => text.Split(' ', ',', '.', '?', '!', '\'', '’', '“', '”', '-')).Select(word => word.ToLowerInvariant()).ToList();
        var words = all.Where((word, at) => Trades.Contains(word) && !(at > 0 && Offices.Contains(all[at - 1]))).ToList();
        return words.Count >= 2 && words.Any(Cinema.Contains);
    }

    private static void Weigh(Dictionary<string, FilmCandidate> candidates, string text, double weight)
    {
        foreach (var (title, start, end, isQuoted) in TitleSpans.In(text, SmallWords).Where(span => span.IsQuoted || !IsPlace(text, span.Start)))
        {
            var film = candidates.TryGetValue(title, out var known) ? known : candidates[title] = new FilmCandidate(title);
            var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach));
            var after = text.AsSpan(end, Math.Min(Reach, text.Length - end)).TrimStart("”\"’'»,. ");
            film.Score += weight * ((isQuoted ? 0.7 : 0.2) + (EndsNear(before, FilmWordsBefore) ? 2 : isQuoted && HasNear(before, FilmWordsBefore) ? 1.2 : 0) + (isQuoted && EndsNear(before, NewWords) ? 3 : 0) + (StartsNear(after, FilmWordsAfter) || IsSomebodysFilm(after) ? 2.5 : 0));
            if (YearAt(text.AsSpan(end)) is { } year)
            {
                (film.Year, film.Score) = (year, film.Score + 2);
            }
        }
    }

    private static void Weigh(Dictionary<string, FilmCandidate> candidates, string title, List<string> introduction)
    {
        var film = candidates.TryGetValue(title, out var known) ? known : candidates[title] = new FilmCandidate(title);
        foreach (var text in introduction)
        {
            for (var at = text.IndexOf(title, StringComparison.Ordinal); at >= 0; at = text.IndexOf(title, at + title.Length, StringComparison.Ordinal))
            {
                var after = text.AsSpan(at + title.Length).TrimStart(", ");
                film.Score += (EndsNear(text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach)), FilmWordsBefore) ? 2 : 0.6) + (StartsNear(after, FilmWordsAfter) ? 2.5 : 0);
            }
        }
    }

    // "Marta Lindqvist on The Salt Road": what somebody talks about.
    private static void WeighSubject(Dictionary<string, FilmCandidate> candidates, string title)
    {
        foreach (var (words, start, _, _) in TitleSpans.In(title, SmallWords))
        {
            if (candidates.TryGetValue(words, out var film) && EndsNear(title.AsSpan(0, start), ["on", "about", "sobre", "discusses", "sur"]))
            {
                film.Score += 1.5;
            }
        }
    }

    // Titles are set in italics: words of a paragraph, not the whole of it, that begin with a capital.
    private static void AddItalics(Dictionary<string, FilmCandidate> candidates, IReadOnlyList<Block> blocks)
    {
        foreach (var run in blocks.Where(block => block.Runs.Count > 1).SelectMany(block => block.Runs).Where(run => run.Emphasis == Emphasis.Italic && run.Text.Length < LongestSetApart))
        {
            if (run.Text.Trim(' ', ',', '.') is { Length: > 2 } title && candidates.TryGetValue(title, out var film))
            {
                film.Score += 0.7;
            }
        }
    }

    // “American Dharma,” Morris’s new movie: somebody's, and a film.
    private static bool IsSomebodysFilm(ReadOnlySpan<char> after)
    {
        var reach = after[..Math.Min(after.Length, Reach)];
        var owner = reach.IndexOfAny("’'");
        return owner > 0 && owner + 1 < reach.Length && reach[owner + 1] == 's' && char.IsUpper(reach[0]) && HasNear(reach[owner..], ["film", "movie", "documentary", "feature", "drama", "comedy", "debut"]);
    }

    private static void AddRepeats(Dictionary<string, FilmCandidate> candidates, string? title, List<string> introduction, IReadOnlyList<string> questions)
    {
        foreach (var film in candidates.Values.OrderByDescending(film => film.Score).Take(20))
        {
            var times = introduction.Concat(questions).Count(text => text.Contains(film.Title, StringComparison.Ordinal));
            film.Score += Math.Min(times, MostRepeats) * 0.4;
            film.Score += title?.Contains(film.Title, StringComparison.OrdinalIgnoreCase) == true ? 1 : 0;
        }
    }

    // "in Hong Kong": where, and no title.
    private static bool IsPlace(string text, int start) => Persons.WordBefore(text, start) is "in" or "at" or "from" or "near" or "en" or "à";

    private static int? YearAt(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart("”\"’'»,. *_");
        return rest.Length >= 6 && rest[0] == '(' && rest[5] is ')' or ',' && int.TryParse(rest[1..5], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1880 and < 2100
            ? year
            : null;
    }

    private static bool EndsNear(ReadOnlySpan<char> text, string[] words)
    {
        var tail = text.TrimEnd(" “\"‘'«*_:,(").ToString();
        return words.Any(word => tail.EndsWith(word, StringComparison.OrdinalIgnoreCase) || tail.EndsWith(word + " de", StringComparison.OrdinalIgnoreCase));
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

    private static bool StartsNear(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
