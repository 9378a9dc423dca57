using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>Moving everything, or one server, from one database to another: nothing is lost, and doing it twice changes nothing.</summary>
public sealed class MovingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Everything_moves_to_another_database_and_back(Provider provider)
    {
        await using var from = await Database.CreateAsync();
        await using var over = await Database.CreateAsync(provider);
        await using var back = await Database.CreateAsync();
        await LivedInDatabase.FillAsync(from);
        var lines = await ExportAsync(from);

        await ImportAsync(over, lines);
        await ImportAsync(back, await ExportAsync(over));

        Assert.Equal(lines.Order(StringComparer.Ordinal), (await ExportAsync(over)).Order(StringComparer.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), (await ExportAsync(back)).Order(StringComparer.Ordinal));
        Assert.Equal(await CirculationAsync(from), await CirculationAsync(back));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task The_same_export_twice_changes_nothing(Provider provider)
    {
        await using var from = await Database.CreateAsync();
        await using var over = await Database.CreateAsync(provider);
        await LivedInDatabase.FillAsync(from);
        var lines = await ExportAsync(from);
        await ImportAsync(over, lines);

        var again = await ImportAsync(over, lines);

        Assert.All(again, outcome => Assert.True(outcome is ArchiveOutcome.Unchanged or ArchiveOutcome.RowKnown));
        Assert.Equal(lines.Order(StringComparer.Ordinal), (await ExportAsync(over)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_database_that_counts_otherwise_takes_all_of_it_under_its_own_numbers(Provider provider)
    {
        await using var from = await Database.CreateAsync();
        await using var over = await Database.CreateAsync(provider);
        await LivedInDatabase.FillAsync(from);
        await LivedInDatabase.FillAsync(over, others: true);
        await using var db = over.CreateDbContext();
        var before = await LivedInDatabase.CountAsync(db);

        await ImportAsync(over, await ExportAsync(from));
        await ImportAsync(over, await ExportAsync(from));

        // The shared interview is the same in both, and its three quotes with it; all else comes on top.
        Assert.Equal(before with { Interviews = (2 * before.Interviews) - 1 } with
        {
            Rounds = 2 * before.Rounds,
            Questions = 2 * before.Questions,
            Answers = 2 * before.Answers,
            Players = 2 * before.Players,
            Votes = 2 * before.Votes,
            Seen = 2 * before.Seen,
            Rules = 2 * before.Rules,
            Reports = 2 * before.Reports,
            Changes = 2 * before.Changes,
        }, await LivedInDatabase.CountAsync(db));
        Assert.All(await LivedInDatabase.AskedAsync(db), asked => Assert.Equal(asked.Words, asked.Quote));
        Assert.All(await LivedInDatabase.ReportedAsync(db), reported => Assert.Equal(reported.Text, reported.Quote));
    }

    [Fact]
    public async Task One_server_moves_with_all_that_is_its_own_and_nothing_of_others()
    {
        await using var from = await Database.CreateAsync();
        await using var over = await Database.CreateAsync();
        await LivedInDatabase.FillAsync(from);
        await DealingTests.ShelveAsync(over, ShelfId.Everybody, Samples.Interview("Zoe Last", quotes: 5));
        await DealingTests.ShelveAsync(over, ShelfId.Everybody, LivedInDatabase.Shared);
        var lines = await ExportAsync(from, LivedInDatabase.Club);

        await ImportAsync(over, lines);
        await ImportAsync(over, lines);

        Assert.DoesNotContain(lines, line => line.Contains(LivedInDatabase.OtherSpeaker, StringComparison.Ordinal) || line.Contains("8000", StringComparison.Ordinal));
        await using var db = over.CreateDbContext();
        Assert.Equal(
            new LivedInDatabase.Counts(Interviews: 5, Rounds: 1, Questions: 1, Answers: 1, Players: 1, Votes: 1, Seen: 3, Rules: 1, Reports: 2, Changes: 3),
            await LivedInDatabase.CountAsync(db));
        Assert.All(await LivedInDatabase.AskedAsync(db), asked => Assert.Equal(asked.Words, asked.Quote));
        Assert.All(await LivedInDatabase.ReportedAsync(db), reported => Assert.Equal(reported.Text, reported.Quote));
        var question = await db.RoundQuestions.Select(row => row.Id).SingleAsync(Stop);
        Assert.Contains(await db.Reports.Select(row => row.Question).ToListAsync(Stop), named => named == question);
        Assert.Equal(LivedInDatabase.Shared.Quotes[1].Text, await db.Quotes.Where(quote => db.HouseRules.Any(rule => rule.QuoteId == quote.Id)).Select(quote => quote.Text).SingleAsync(Stop));
    }

    [Fact]
    public async Task An_export_holds_one_moment_while_others_write()
    {
        await using var database = await Database.CreateAsync();
        await DealingTests.ShelveAsync(database, ShelfId.Everybody, Samples.Interview("Ada Lumen"));
        var lines = new List<string>();

        await foreach (var line in new ArchiveWriter(database).LinesAsync(null, Stop))
        {
            lines.Add(line);
            await DealingTests.ShelveAsync(database, ShelfId.Everybody, Samples.Interview("Cy Fade"));
        }

        Assert.Single(lines);
    }

    private static async Task<List<string>> ExportAsync(Database database, GuildId? guild = null)
    {
        var lines = new List<string>();
        await foreach (var line in new ArchiveWriter(database).LinesAsync(guild, Stop))
        {
            lines.Add(line);
        }

        return lines;
    }

    private static async Task<List<ArchiveOutcome>> ImportAsync(Database database, IEnumerable<string> lines)
    {
        var (archive, outcomes) = (new ArchiveReader(database, shelf: null), new List<ArchiveOutcome>());
        foreach (var line in lines)
        {
            outcomes.Add(await archive.StoreAsync(line, Stop));
        }

        Assert.DoesNotContain(outcomes, outcome => outcome is ArchiveOutcome.Refused);
        return outcomes;
    }

    /// <summary>What readers find: which quotes are in which decks, and the names with their counts.</summary>
    private static async Task<List<string>> CirculationAsync(Database database)
    {
        await using var db = database.CreateDbContext();
        var cards = await (from card in db.DeckCards
                           join deck in db.Decks on card.DeckId equals deck.Id
                           select $"{deck.Shelf}|{deck.Topic}|{deck.Speaker}|{deck.Film}|{card.QuoteId}").ToListAsync(Stop);
        var names = await db.Headings.Select(row => $"{row.Shelf}|{row.Kind}|{row.SortKey}|{row.Value}|{row.Count}").ToListAsync(Stop);
        return [.. cards.Concat(names).Order(StringComparer.Ordinal)];
    }
}
