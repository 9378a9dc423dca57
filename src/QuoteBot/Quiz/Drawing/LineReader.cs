using Microsoft.EntityFrameworkCore;
using QuoteBot.Game.Questions;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quiz.Drawing;

/// <summary>Reads quotes as lines to be asked, and the people of their interviews.</summary>
internal static class LineReader
{
    private const int Interviews = 40;

    /// <summary>The lines of these quotes in their order; spoilers and what is not shown here are left out.</summary>
    public static async Task<IReadOnlyList<Line>> ReadAsync(QuoteBotContext db, IReadOnlyList<long> quotes, ShelfId[] shelves, CancellationToken stop)
    {
        var rows = await Shown.In(db, shelves).AsSplitQuery()
            .Where(row => quotes.Contains(row.Id) && !row.Spoiler && !db.HouseRules.Any(rule => rule.QuoteId == row.Id && shelves.Contains(rule.Shelf)))
            .Include(row => row.Topics).Include(row => row.Interview.Films)
            .ToDictionaryAsync(row => row.Id, stop);
        var turns = await TurnsAsync(db, quotes, stop);
        return [.. quotes.Where(rows.ContainsKey).Select(id => rows[id]).Select(row => new Line
        {
            Id = row.Id,
            Interview = row.InterviewId,
            Text = row.Text,
            Turn = string.Join(' ', turns[row.Id]),
            Speaker = row.Speaker,
            Part = PartOf(row.SpeakerRole),
            Quoted = row.SaidFirstBy,
            Films = [.. row.Interview.Films.OrderBy(film => film.Number).Select(film => new FilmName(film.Title, film.Year))],
            Question = row.Question,
            Named = [.. row.Topics.Where(topic => topic.Kind != TopicKind.Theme).Select(topic => topic.Name)],
        })];
    }

    /// <summary>Everybody whom some interviews name, for up to forty of them.</summary>
    public static async Task<IReadOnlyList<LibraryPerson>> PeopleAsync(QuoteBotContext db, IReadOnlyList<long> interviews, CancellationToken stop)
    {
        var some = interviews.Distinct().Take(Interviews).ToList();
        var names = await db.Interviews.AsNoTracking().Where(row => some.Contains(row.Id)).Select(row => row.People).ToListAsync(stop);
        return [.. names.SelectMany(people => people).Distinct().Select(name => new LibraryPerson(name, Part.Mentioned))];
    }

    private static async Task<ILookup<long, string>> TurnsAsync(QuoteBotContext db, IReadOnlyList<long> quotes, CancellationToken stop)
    {
        var paragraphs = await (
            from quote in db.Quotes
            join paragraph in db.Paragraphs on new { quote.InterviewId, Turn = (int?)quote.Turn } equals new { paragraph.InterviewId, paragraph.Turn }
            where quotes.Contains(quote.Id)
            orderby quote.Id, paragraph.Number
            select new { quote.Id, paragraph.Text }).ToListAsync(stop);
        return paragraphs.ToLookup(paragraph => paragraph.Id, paragraph => paragraph.Text);
    }

    private static Part PartOf(Role role) => role switch
    {
        Role.Interviewee => Part.Interviewee,
        Role.Interviewer => Part.Interviewer,
        Role.Other => Part.Other,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
