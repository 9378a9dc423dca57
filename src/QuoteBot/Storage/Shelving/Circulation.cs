using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Shelving;

/// <summary>Brings the quotes of an interview into circulation (decks, headings, full-text index) and takes them out.</summary>
internal static class Circulation
{
    /// <summary>Publishes an interview that is loaded with its quotes, their topics and its films, and saves.</summary>
    public static async Task StartAsync(QuoteBotContext db, InterviewRow interview, CancellationToken stop)
    {
        var quotes = interview.Quotes.Where(quote => quote is { Dropped: false, Lapsed: false }).ToList();
        quotes.ForEach(quote => quote.Live = true);
        interview.State = InterviewState.Published;
        await DeckWriter.PutAsync(db, interview.Shelf, quotes, interview.Films, stop);
        await db.SaveChangesAsync(stop);
        await RefreshHeadingsAsync(db, interview, quotes, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Takes an interview that is loaded in the same way out of circulation into <paramref name="next"/>, and saves.</summary>
    public static async Task StopAsync(QuoteBotContext db, InterviewRow interview, InterviewState next, CancellationToken stop)
    {
        var quotes = interview.Quotes.Where(quote => quote.Live).ToList();
        quotes.ForEach(quote => quote.Live = false);
        interview.State = next;
        await DeckWriter.TakeAsync(db, [.. quotes.Select(quote => quote.Id)], stop);
        await db.SaveChangesAsync(stop);
        await RefreshHeadingsAsync(db, interview, quotes, stop);
        await db.SaveChangesAsync(stop);
    }

    private static async Task RefreshHeadingsAsync(
        QuoteBotContext db, InterviewRow interview, IReadOnlyCollection<QuoteRow> quotes, CancellationToken stop)
    {
        var topics = quotes.SelectMany(quote => quote.Topics).Select(topic => (topic.Name, Key: Facets.Topic(topic.Kind, topic.Slug))).ToList();
        var speakers = quotes.Select(Facets.SpeakerName).Select(name => (Name: name, Key: NameKey.Slug(name))).ToList();
        var films = interview.Films.Select(film => (Name: film.Title, Key: NameKey.Slug(film.Title))).ToList();
        var sizes = await SizesAsync(db, interview.Shelf, Keys(topics), Keys(speakers), Keys(films), stop);
        await HeadingWriter.RefreshAsync(db, interview.Shelf, HeadingKind.Topic, topics.Select(name => Counted(name, new(name.Key, Facets.Any, Facets.Any))), stop);
        await HeadingWriter.RefreshAsync(db, interview.Shelf, HeadingKind.Speaker, speakers.Select(name => Counted(name, new(Facets.Any, name.Key, Facets.Any))), stop);
        await HeadingWriter.RefreshAsync(db, interview.Shelf, HeadingKind.Film, films.Select(name => Counted(name, new(Facets.Any, Facets.Any, name.Key))), stop);
        await HeadingWriter.RefreshAsync(db, interview.Shelf, HeadingKind.Interview, [InterviewHeading(interview)], stop);

        Heading Counted((string Name, string Key) name, DeckKey deck) => new(name.Name, name.Key, sizes.GetValueOrDefault(deck));
    }

    // A name without a letter has no key, which would stand for any name.
    private static List<string> Keys(IEnumerable<(string Name, string Key)> names) =>
        [.. names.Select(name => name.Key).Where(key => key != Facets.Any).Distinct(StringComparer.Ordinal)];

    private static Heading InterviewHeading(InterviewRow interview) => new(
        interview.Title,
        interview.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
        interview.State == InterviewState.Published ? Math.Max(1, interview.Quotes.Count(quote => quote.Live)) : 0);

    // Three look-ups in one question: with "or" between them, SQLite would read all decks of the shelf.
    private static Task<Dictionary<DeckKey, int>> SizesAsync(
        QuoteBotContext db, ShelfId shelf, List<string> topics, List<string> speakers, List<string> films, CancellationToken stop)
    {
        var own = db.Decks.AsNoTracking().Where(deck => deck.Shelf == shelf);
        return own.Where(deck => topics.Contains(deck.Topic) && deck.Speaker == Facets.Any && deck.Film == Facets.Any)
            .Concat(own.Where(deck => deck.Topic == Facets.Any && speakers.Contains(deck.Speaker) && deck.Film == Facets.Any))
            .Concat(own.Where(deck => deck.Topic == Facets.Any && deck.Speaker == Facets.Any && films.Contains(deck.Film)))
            .ToDictionaryAsync(deck => new DeckKey(deck.Topic, deck.Speaker, deck.Film), deck => deck.Size, stop);
    }
}
