using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Likeness;

/// <summary>Finds the interview that a new one is a copy of.</summary>
internal static class CopyFinder
{
    /// <summary>From this likeness on (half of the runs of five words) two texts are taken for copies of one interview.</summary>
    public const double NearCopy = 0.5;

    private const int Candidates = 4;

    /// <summary>
    /// The same words on the interview's own shelf or everybody's; else nearly the same words; else the same address; null when it is new.
    /// </summary>
    public static async Task<Copy?> FindAsync(QuoteBotContext db, InterviewRow interview, CancellationToken stop) =>
        await SameAsync(db, interview, stop) ?? await NearAsync(db, interview, stop) ?? await AtAddressAsync(db, interview, stop);

    /// <summary>The interview with the same words.</summary>
    public static async Task<Copy?> SameAsync(QuoteBotContext db, InterviewRow interview, CancellationToken stop)
    {
        ShelfId[] shelves = [interview.Shelf, ShelfId.Everybody];
        var known = await db.Interviews.AsNoTracking()
            .Where(row => shelves.Contains(row.Shelf) && row.ContentHash == interview.ContentHash && row.Id != interview.Id)
            .OrderByDescending(row => row.Shelf)
            .Select(row => new KnownInterview(row.Id, row.Title, row.State, row.Shelf))
            .FirstOrDefaultAsync(stop);
        return known is null ? null : new Copy.SameWords(known);
    }

    private static async Task<Copy?> NearAsync(QuoteBotContext db, InterviewRow interview, CancellationToken stop)
    {
        var keys = interview.Sketch.Select(row => row.Key).ToList();
        // Asked as "does such an interview exist", not as a join: a database may begin a join with all interviews of the shelf.
        var others = Others(db, interview);
        var alike = await db.Sketches
            .Where(sketch => keys.Contains(sketch.Key) && others.Any(other => other.Id == sketch.InterviewId))
            .GroupBy(sketch => sketch.InterviewId)
            .OrderByDescending(shared => shared.Count())
            .Select(shared => shared.Key)
            .Take(Candidates)
            .ToListAsync(stop);
        var shingles = Shingles.Of(interview.Paragraphs.Select(row => row.Text));
        (long Id, double Likeness) nearest = default;
        foreach (var id in alike)
        {
            var texts = await db.Paragraphs.AsNoTracking().Where(row => row.InterviewId == id).OrderBy(row => row.Number).Select(row => row.Text).ToListAsync(stop);
            var likeness = Shingles.Likeness(shingles, Shingles.Of(texts));
            nearest = likeness > nearest.Likeness ? (id, likeness) : nearest;
        }

        return nearest.Likeness < NearCopy ? null : new Copy.NearlySameWords(await KnownAsync(db, nearest.Id, stop), nearest.Likeness);
    }

    private static async Task<Copy?> AtAddressAsync(QuoteBotContext db, InterviewRow interview, CancellationToken stop)
    {
        var id = interview.UrlKey is { } key
            ? await Others(db, interview).Where(row => row.UrlKey == key).Select(row => (long?)row.Id).FirstOrDefaultAsync(stop)
            : null;
        return id is { } known ? new Copy.SameAddress(await KnownAsync(db, known, stop)) : null;
    }

    private static IQueryable<InterviewRow> Others(QuoteBotContext db, InterviewRow interview)
    {
        ShelfId[] shelves = [interview.Shelf, ShelfId.Everybody];
        return db.Interviews.AsNoTracking().Where(row => shelves.Contains(row.Shelf) && row.State != InterviewState.Removed && row.Id != interview.Id);
    }

    private static Task<KnownInterview> KnownAsync(QuoteBotContext db, long id, CancellationToken stop) =>
        db.Interviews.AsNoTracking().Where(row => row.Id == id).Select(row => new KnownInterview(row.Id, row.Title, row.State, row.Shelf)).SingleAsync(stop);
}

/// <summary>An interview that is there already.</summary>
internal sealed record KnownInterview(long Id, string Title, InterviewState State, ShelfId Shelf);

/// <summary>How a new interview is a copy of one that is there.</summary>
internal abstract record Copy(KnownInterview Of)
{
    /// <summary>Word for word, whatever the layout.</summary>
    public sealed record SameWords(KnownInterview Of) : Copy(Of);

    /// <summary>Nearly word for word.</summary>
    /// <param name="Of">The one that is there.</param>
    /// <param name="Likeness">The share of runs of five words that stand in both, at least <see cref="CopyFinder.NearCopy"/>.</param>
    public sealed record NearlySameWords(KnownInterview Of, double Likeness) : Copy(Of);

    /// <summary>In other words, but published at the same address.</summary>
    public sealed record SameAddress(KnownInterview Of) : Copy(Of);
}
