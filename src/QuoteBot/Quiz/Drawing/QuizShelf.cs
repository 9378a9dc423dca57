using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;
using QuoteBot.Storage;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Quiz.Drawing;

/// <summary>
/// Draws lines for a round by look-ups whose cost does not grow with the library: what the channel was not asked yet comes first,
/// and a line is asked again only when no other waits.
/// </summary>
internal sealed class QuizShelf(IDbContextFactory<QuoteBotContext> database, FilmFacts facts, TimeProvider clock, Random chance)
{
    private const int Window = 200;
    private const int Windows = 5;
    private const int Bystanders = 60;

    /// <summary>Draws what a round can be made from.</summary>
    /// <param name="filter">The topic and film that the lines are of.</param>
    /// <param name="shelves">The shelves that the server reads from.</param>
    /// <param name="channel">Where the round is played.</param>
    /// <param name="wanted">How many lines should wait that the channel was not asked yet.</param>
    public async Task<Draw> DrawAsync(QuoteFilter filter, ShelfId[] shelves, ChannelId channel, int wanted, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var stack = await Stack.FindAsync(db, filter.Deck, shelves, stop);
        var walk = Permutation.Draw(Math.Max(1, stack.Size), chance);
        var (fresh, stale) = await SplitAsync(db, stack, new SeenQuotes(db, channel, DealPurpose.Asking), walk, wanted, stop);
        var lines = await LineReader.ReadAsync(db, [.. fresh, .. stale.Take(Window)], shelves, stop);
        var all = await Stack.FindAsync(db, DeckKey.Everything, shelves, stop);
        var around = await LineReader.ReadAsync(db, await AtRandomAsync(db, all, stop), shelves, stop);
        return new Draw(filter, fresh, new Game.Questions.Library
        {
            Lines = lines,
            Fresh = lines.Count(line => fresh.Contains(line.Id)),
            People = [.. Speakers(around), .. await LineReader.PeopleAsync(db, [.. lines.Concat(around).Select(line => line.Interview)], stop)],
            Films = [.. around.SelectMany(line => line.Films).Distinct()],
            Questions = [.. around.Where(line => line.Part == Part.Interviewee).Select(line => line.Question).OfType<string>().Distinct()],
            Facts = facts,
            Year = clock.GetUtcNow().Year,
        });
    }

    /// <summary>Remembers what a channel is asked; when lines had to come round again, everything else starts anew.</summary>
    public static async Task UsedAsync(QuoteBotContext db, Draw draw, ShelfId[] shelves, ChannelId channel, IReadOnlyList<long> used, CancellationToken stop)
    {
        var seen = new SeenQuotes(db, channel, DealPurpose.Asking);
        if (used.Except(draw.Fresh).Any())
        {
            await seen.ForgetAsync(await Stack.FindAsync(db, draw.Filter.Deck, shelves, stop), stop);
        }

        foreach (var quote in used)
        {
            await seen.AddAsync(quote, stop);
        }
    }

    private static async Task<(List<long> Fresh, List<long> Stale)> SplitAsync(
        QuoteBotContext db, Stack stack, SeenQuotes seen, Permutation walk, int wanted, CancellationToken stop)
    {
        var (fresh, stale) = (new List<long>(), new List<long>());
        for (var step = 0; step < Math.Min(stack.Size, Window * Windows) && fresh.Count < wanted; step += Window)
        {
            var steps = Enumerable.Range(step, Math.Min(Window, stack.Size - step)).Select(walk.At).ToList();
            var quotes = await stack.QuotesAtAsync(db, steps, stop);
            var known = await seen.AmongAsync(quotes, stop);
            fresh.AddRange(quotes.Where(quote => !known.Contains(quote)));
            stale.AddRange(quotes.Where(known.Contains));
        }

        return (fresh, stale);
    }

    private async Task<IReadOnlyList<long>> AtRandomAsync(QuoteBotContext db, Stack stack, CancellationToken stop)
    {
        var walk = Permutation.Draw(Math.Max(1, stack.Size), chance);
        return await stack.QuotesAtAsync(db, [.. Enumerable.Range(0, Math.Min(Bystanders, stack.Size)).Select(walk.At)], stop);
    }

    private static IEnumerable<LibraryPerson> Speakers(IEnumerable<Line> lines) =>
        lines.Select(line => new LibraryPerson(line.Speaker, line.Part, line.Tongue)).Distinct();
}

/// <summary>What was drawn for a round.</summary>
/// <param name="Filter">What the lines are of.</param>
/// <param name="Fresh">The quotes that the channel was not asked yet.</param>
/// <param name="Library">What questions are made from.</param>
internal sealed record Draw(QuoteFilter Filter, IReadOnlyList<long> Fresh, Game.Questions.Library Library);
