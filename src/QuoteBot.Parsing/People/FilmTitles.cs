using System.Collections.Frozen;
using System.Globalization;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.People;

/// <summary>The films that an interview is about, by how its title, introduction, questions and notes speak of them.</summary>
internal static class FilmTitles
{
    private const double Enough = 3;

    // Where hardly a word is about film.
    private const double EnoughAlone = 4.5;

    // "(1962)" behind a title
    private const double OfYear = 2.5;
    private const double OfSubject = 2.5;
    private const int Reach = 48;
    private const int MostRepeats = 10;
    private const int LongestSetApart = 60;

    private const string QuotingMarks = " “”\"«»„‘’'.!";

    // A line that stands more often is a button of the page: "Share Tweet".
    private const int MostStandings = 3;

    private static readonly FrozenSet<string> SmallWords =
        new[] { "of", "the", "a", "an", "and", "in", "on", "to", "for", "with", "at", "from", "by", "de", "la", "el", "los", "las", "del", "y", "en", "le", "les", "du", "des", "et", "un", "una", "une", "is", "or" }.ToFrozenSet();

    /// <summary>The films, the main one first; those that credits name come before those that the text shows.</summary>
    public static IReadOnlyList<Film> In(Surroundings around, string? title, IReadOnlyList<string> questions, IReadOnlyList<Block> blocks)
    {
        if (around.Credits.Films.Count > 0)
        {
            return [.. around.Credits.Films.Select(Credited)];
        }

        // A site's menus name films and sections of their own; what readers write below may be about the film.
        var menus = blocks.Where(block => block.Kind == BlockKind.Furniture).Select(block => Spaces.Fold(block.Text)).Where(text => text is not [.., '.' or '?' or '!']).ToHashSet(StringComparer.Ordinal);
        var told = around.Before.Concat(around.After).Where(text => !menus.Contains(text)).ToList();
        var buttons = told.CountBy(text => text).Where(pair => pair.Value > MostStandings).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        var introduction = told.Where(text => !buttons.Contains(text)).Append(around.Credits.Remarks).ToList();
        var isOfFilm = FilmWords.SpeakOfFilm(introduction.Concat(questions));
        if (!isOfFilm && !introduction.Exists(FilmWords.NamesOne))
        {
            return [];
        }

        var candidates = new Dictionary<string, FilmCandidate>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in introduction.Append(title ?? ""))
        {
            Weigh(candidates, text, 1);
        }

        WeighSubject(candidates, title ?? "");
        Add(candidates, BracketedFilm.In(title ?? ""), Enough * 2);

        foreach (var question in questions)
        {
            Weigh(candidates, question, 0.6);
        }

        foreach (var named in SentenceCaseTitles.In(introduction.Concat(questions)).Take(20))
        {
            Weigh(candidates, named, introduction);
        }

        foreach (var defined in DefinedFilms.In(introduction))
        {
            Add(candidates, defined, Enough);
        }

        foreach (var repeated in ItalicTitles.In(blocks))
        {
            Add(candidates, repeated, Enough);
        }

        AddItalics(candidates, blocks, introduction.Concat(questions).ToHashSet(StringComparer.Ordinal), title ?? "");
        AddRepeats(candidates, title, introduction, questions);
        return Best(candidates.Values.Where(film => (isOfFilm || film is { Score: >= EnoughAlone, Year: not null } or { Score: >= EnoughAlone, IsSetApart: true }) && !IsSaid(film.Title, title ?? "")));
    }

    // The whole of what a headline quotes behind somebody's name is what they say.
    private static bool IsSaid(string film, string title) =>
        TitledGuests.QuotedIn(title) is { } guest && title.AsSpan(guest.Length + 1).Trim(QuotingMarks).Equals(film, StringComparison.OrdinalIgnoreCase);

    // "Salt" is short for "Salt and the Road" where that is set apart as a title.
    // A longer run of capitals around a title that stands by itself elsewhere ("Jaws by Steven Spielberg") is the same film.
    private static List<Film> Best(IEnumerable<FilmCandidate> candidates)
    {
        var best = new List<FilmCandidate>();
        foreach (var film in candidates.Where(film => film.Score >= Enough).OrderByDescending(film => film.Score).Take(6))
        {
            var whole = best.FindIndex(known => film.IsSetApart && (film.Title.StartsWith(known.Title + " ", StringComparison.OrdinalIgnoreCase) || film.Title.EndsWith(" " + known.Title, StringComparison.OrdinalIgnoreCase)));
            if (whole >= 0)
            {
                best[whole] = film;
            }

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

    private static void Weigh(Dictionary<string, FilmCandidate> candidates, string text, double weight)
    {
        foreach (var (title, start, end, isQuoted) in TitleSpans.In(text, SmallWords).Where(span => span.IsQuoted || !IsPlace(text, span.Start)))
        {
            var film = Candidate(candidates, title);
            var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach));
            var after = text.AsSpan(end, Math.Min(Reach, text.Length - end)).TrimStart("”\"’'»,. ");
            if (!isQuoted && FilmWords.IsSortOfPremiere(title, after))
            {
                continue;
            }

            film.IsSetApart |= isQuoted;
            film.Score += weight * (FilmWords.IsBook(before) ? -2 : isQuoted ? 0.7 + FilmWords.AroundQuoted(before, after) : 0.2 + FilmWords.Around(before, after));
            if (YearAt(text.AsSpan(end)) is { } year)
            {
                (film.Year, film.Score) = (year, film.Score + OfYear);
            }
        }
    }

    private static void Weigh(Dictionary<string, FilmCandidate> candidates, string title, List<string> introduction)
    {
        var film = Candidate(candidates, title);
        foreach (var text in introduction)
        {
            for (var at = text.IndexOf(title, StringComparison.Ordinal); at >= 0; at = text.IndexOf(title, at + title.Length, StringComparison.Ordinal))
            {
                var after = text.AsSpan(at + title.Length).TrimStart(", ");
                film.Score += (FilmWords.End(text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach))) ? 2 : 0.6) + (FilmWords.Start(after) ? 2.5 : 0);
            }
        }
    }

    // "Marta Lindqvist on The Salt Road": what somebody talks about.
    private static void WeighSubject(Dictionary<string, FilmCandidate> candidates, string title)
    {
        foreach (var (words, start, end, _) in TitleSpans.In(title, SmallWords))
        {
            if (candidates.TryGetValue(words, out var film) && (FilmWords.IsTalkedAbout(title.AsSpan(0, start)) || (film.IsSetApart && title.AsSpan(end).TrimStart("”\"’'» ").StartsWith("interview", StringComparison.OrdinalIgnoreCase))))
            {
                film.Score += 1.5;
            }
        }
    }

    private static FilmCandidate Candidate(Dictionary<string, FilmCandidate> candidates, string title) =>
        candidates.TryGetValue(title, out var known) ? known : candidates[title] = new FilmCandidate(title);

    private static void Add(Dictionary<string, FilmCandidate> candidates, string? title, double score)
    {
        if (title is not null)
        {
            var film = Candidate(candidates, title);
            (film.Score, film.IsSetApart) = (film.Score + score, true);
        }
    }

    // Titles are set in italics: words of a paragraph, not the whole of it, that begin with a capital.
    private static void AddItalics(Dictionary<string, FilmCandidate> candidates, IReadOnlyList<Block> blocks, HashSet<string> told, string headline)
    {
        foreach (var block in blocks.Where(block => block.Runs.Count > 1))
        {
            var isTold = told.Contains(Spaces.Fold(block.Text));
            for (var at = 0; at < block.Runs.Count; at++)
            {
                var run = block.Runs[at];
                if (run.Is(Emphasis.Italic) && run.Text.Length < LongestSetApart && run.Text.Trim(' ', ',', '.', '/') is { Length: > 2 } title)
                {
                    AddItalic(candidates, title, isTold ? block.Runs : [], at, isTold && IsTalkedAbout(title, headline));
                }
            }
        }
    }

    // One word, or one with a mark in it, is a title where the words beside it say so: "your most recent film _Saltwork_".
    private static void AddItalic(Dictionary<string, FilmCandidate> candidates, string title, IReadOnlyList<Run> runs, int at, bool isTalkedAbout)
    {
        if (candidates.TryGetValue(title, out var known))
        {
            (known.Score, known.IsSetApart) = (known.Score + 0.7, true);
            return;
        }

        var before = at > 0 && at < runs.Count ? runs[at - 1].Text.AsSpan() : [];
        var after = at + 1 < runs.Count ? runs[at + 1].Text.AsSpan().TrimStart("”\"’'»,. ") : [];
        if (char.IsUpper(title[0]) && (isTalkedAbout || FilmWords.End(before) || FilmWords.Start(after)) && !FilmWords.IsBook(before))
        {
            candidates[title] = new FilmCandidate(title) { Score = (isTalkedAbout ? OfSubject : 0.7) + FilmWords.AroundQuoted(before[Math.Max(0, before.Length - Reach)..], after), IsSetApart = true };
        }
    }

    // "Ruth Alder on Saltwork", "… on Ben Oke and Saltwork": what the title ends on.
    private static bool IsTalkedAbout(string title, string headline) =>
        headline.EndsWith(" " + title, StringComparison.Ordinal) && FilmWords.SaysWhatOf(headline.AsSpan(0, headline.Length - title.Length));

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
}
