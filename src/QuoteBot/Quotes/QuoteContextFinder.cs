using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quotes;

/// <summary>Finds the exchange that a quote was part of.</summary>
internal sealed class QuoteContextFinder(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>The turn that holds the quote and the one before it; null when the quote is not here.</summary>
    public async Task<QuoteContext?> FindAsync(long id, ShelfId[] shelves, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var quote = await Shown.In(db, shelves)
            .Where(row => row.Id == id)
            .Select(row => new { row.Id, row.Text, row.Turn, row.InterviewId, Turns = db.Turns.Count(turn => turn.InterviewId == row.InterviewId) })
            .SingleOrDefaultAsync(stop);
        if (quote is null)
        {
            return null;
        }

        var speakers = await (
            from turn in db.Turns
            join speaker in db.Speakers on new { turn.InterviewId, Number = turn.Speaker } equals new { speaker.InterviewId, speaker.Number }
            where turn.InterviewId == quote.InterviewId && (turn.Number == quote.Turn || turn.Number == quote.Turn - 1)
            select new { turn.Number, speaker.Name }).ToDictionaryAsync(turn => turn.Number, turn => turn.Name, stop);
        var paragraphs = await db.Paragraphs.AsNoTracking()
            .Where(row => row.InterviewId == quote.InterviewId && (row.Turn == quote.Turn || row.Turn == quote.Turn - 1))
            .OrderBy(row => row.Number)
            .ToListAsync(stop);
        var texts = paragraphs.ToLookup(row => row.Turn, row => row.Text);
        return new QuoteContext(
            quote.Id,
            quote.Text,
            speakers.GetValueOrDefault(quote.Turn, ""),
            [.. texts[quote.Turn]],
            speakers.GetValueOrDefault(quote.Turn - 1),
            [.. texts[quote.Turn - 1]],
            quote.Turn + 1,
            quote.Turns);
    }
}

/// <summary>The exchange that a quote was part of.</summary>
/// <param name="Id">The quote's number.</param>
/// <param name="Text">The quote's words.</param>
/// <param name="Speaker">Who speaks in the turn.</param>
/// <param name="Answer">The turn's paragraphs.</param>
/// <param name="Asker">Who speaks in the turn before; null when it is the first.</param>
/// <param name="Question">That turn's paragraphs.</param>
/// <param name="Turn">Which turn of the interview, from 1.</param>
/// <param name="Turns">How many turns there are.</param>
internal sealed record QuoteContext(
    long Id, string Text, string Speaker, IReadOnlyList<string> Answer, string? Asker, IReadOnlyList<string> Question, int Turn, int Turns);
