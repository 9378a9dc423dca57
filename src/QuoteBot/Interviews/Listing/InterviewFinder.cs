using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Interviews.Listing;

/// <summary>Finds published interviews.</summary>
internal sealed class InterviewFinder(IDbContextFactory<QuoteBotContext> database, NameFinder names)
{
    /// <summary>How many interviews a page holds.</summary>
    public const int PageSize = 8;

    /// <summary>A page of the published interviews, the newest first.</summary>
    public async Task<InterviewList> PageAsync(int page, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var total = await Published(db, shelves).CountAsync(stop);
        var at = Math.Clamp(page, 0, Paging.Pages(total, PageSize) - 1);
        var shown = await NewestAsync(db, shelves, at, stop);
        var rows = await db.Interviews.AsNoTracking()
            .Where(row => shown.Contains(row.Id))
            .OrderByDescending(row => row.Id)
            .Include(row => row.Speakers.OrderBy(speaker => speaker.Number))
            .Include(row => row.Films.OrderBy(film => film.Number))
            .AsSplitQuery()
            .ToListAsync(stop);
        var quotes = await db.Quotes.Where(row => shown.Contains(row.InterviewId) && row.Live)
            .GroupBy(row => row.InterviewId)
            .ToDictionaryAsync(same => same.Key, same => same.Count(), stop);
        return new InterviewList([.. rows.Select(row => Summary(row, quotes.GetValueOrDefault(row.Id), 0))], at, total);
    }

    /// <summary>The published interview that somebody named, by its number or its title; null when there is none here.</summary>
    public async Task<InterviewSummary?> FindAsync(string typed, ShelfId[] shelves, CancellationToken stop)
    {
        if (!long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            var name = await names.ResolveAsync(HeadingKind.Interview, typed, shelves, stop);
            id = name is null ? 0 : long.Parse(name.Value, CultureInfo.InvariantCulture);
        }

        await using var db = await database.CreateDbContextAsync(stop);
        var row = await Published(db, shelves)
            .Where(row => row.Id == id)
            .Include(row => row.Speakers.OrderBy(speaker => speaker.Number))
            .Include(row => row.Films.OrderBy(film => film.Number))
            .AsSplitQuery()
            .SingleOrDefaultAsync(stop);
        return row is null ? null : Summary(
            row,
            await db.Quotes.CountAsync(quote => quote.InterviewId == id && quote.Live, stop),
            await db.Turns.CountAsync(turn => turn.InterviewId == id, stop));
    }

    // Each shelf is asked for itself, in the order of the index, and for numbers alone.
    private static async Task<List<long>> NewestAsync(QuoteBotContext db, ShelfId[] shelves, int page, CancellationToken stop)
    {
        var newest = new List<long>();
        foreach (var shelf in shelves)
        {
            newest.AddRange(await Published(db, [shelf]).OrderByDescending(row => row.Id).Select(row => row.Id).Take((page + 1) * PageSize).ToListAsync(stop));
        }

        return [.. newest.OrderDescending().Skip(page * PageSize).Take(PageSize)];
    }

    private static IQueryable<InterviewRow> Published(QuoteBotContext db, ShelfId[] shelves) =>
        db.Interviews.AsNoTracking().Where(row => shelves.Contains(row.Shelf) && row.State == InterviewState.Published);

    private static InterviewSummary Summary(InterviewRow row, int quotes, int turns) => new(
        new InterviewCaption(row.Id, row.Title, row.Publication, row.Published, row.Url),
        [.. row.Speakers.Where(who => who.Role == Role.Interviewer && who.Name != SpeakerRow.Unnamed).Select(who => who.Name).Distinct()],
        [.. row.Speakers.Where(who => who.Role != Role.Interviewer).Select(who => who.Name).Distinct()],
        [.. row.Films.Select(film => new Film(film.Title, film.Year))],
        quotes,
        turns);
}

/// <summary>A page of interviews.</summary>
/// <param name="Interviews">Those of this page.</param>
/// <param name="Page">Which page, from 0.</param>
/// <param name="Total">How many there are on all pages.</param>
internal sealed record InterviewList(IReadOnlyList<InterviewSummary> Interviews, int Page, int Total);

/// <summary>A published interview in a few lines.</summary>
/// <param name="Caption">Its headline and where it is from.</param>
/// <param name="Interviewers">Who asked, as far as they are named.</param>
/// <param name="Interviewees">Who was asked.</param>
/// <param name="Films">What it is about.</param>
/// <param name="Quotes">How many live quotes it has.</param>
/// <param name="Turns">How many turns it has; 0 in a list.</param>
internal sealed record InterviewSummary(
    InterviewCaption Caption,
    IReadOnlyList<string> Interviewers,
    IReadOnlyList<string> Interviewees,
    IReadOnlyList<Film> Films,
    int Quotes,
    int Turns);
