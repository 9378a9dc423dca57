using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Views;

/// <summary>Reads live quotes by their numbers, from the shelves that the reader may see.</summary>
internal sealed class QuoteReader(IDbContextFactory<QuoteBotContext> database, Credits credits)
{
    /// <summary>One quote; null when there is none of that number here.</summary>
    public async Task<QuoteView?> FindAsync(long id, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return await Shown.In(db, shelves).Where(row => row.Id == id).Select(View(db, shelves)).SingleOrDefaultAsync(stop) is { } quote
            ? credits.AddTo(quote)
            : null;
    }

    /// <summary>Some quotes, in the order of their <paramref name="ids"/>; those that are not here are left out.</summary>
    public async Task<IReadOnlyList<QuoteView>> FindAsync(IReadOnlyList<long> ids, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var found = await Shown.In(db, shelves).Where(row => ids.Contains(row.Id)).Select(View(db, shelves)).ToDictionaryAsync(quote => quote.Id, stop);
        return [.. ids.Where(found.ContainsKey).Select(id => credits.AddTo(found[id]))];
    }

    private static Expression<Func<QuoteRow, QuoteView>> View(QuoteBotContext db, ShelfId[] shelves) => row => new QuoteView
    {
        Id = row.Id,
        Text = row.Text,
        Speaker = row.Speaker,
        SpeakerRole = row.SpeakerRole,
        SaidFirstBy = row.SaidFirstBy,
        Question = row.Question,
        Turn = row.Turn,
        Spoiler = row.Spoiler || db.HouseRules.Any(rule => rule.QuoteId == row.Id && shelves.Contains(rule.Shelf) && rule.Spoiler),
        Films = row.Interview.Films.OrderBy(film => film.Number).Select(film => new Film(film.Title, film.Year)).ToList(),
        Interviewers = row.Interview.Speakers.Where(who => who.Role == Role.Interviewer && who.Name != SpeakerRow.Unnamed)
            .OrderBy(who => who.Number).Select(who => who.Name).ToList(),
        Interviewees = row.Interview.Speakers.Where(who => who.Role == Role.Interviewee)
            .OrderBy(who => who.Number).Select(who => who.Name).ToList(),
        Interview = new InterviewCaption(
            row.Interview.Id, row.Interview.Title, row.Interview.Publication, row.Interview.Published, row.Interview.Url),
    };
}
