using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Hosting;
using QuoteBot.Importing;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;
using QuoteBot.Tests.QuoteBot.Interviews;
using QuoteBot.Tests.QuoteBot.Storage;
using Spectre.Console.Testing;

namespace QuoteBot.Tests.QuoteBot.Importing;

/// <summary>Importing folders and exports, exporting, backing up: the real parts on a database of their own.</summary>
public class ImportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_is_imported_and_what_came_of_each_file_is_said()
    {
        await using var folder = new ClubFolder();
        folder.Write("in/a.txt", ReviewClub.Short);
        folder.Write("in/deep/b.md", ReviewClub.Seed);
        folder.Write("in/c.txt", "Roses are red.\n\nViolets are blue.");
        folder.Write("in/d.txt", ReviewClub.Short.Replace("eleven", "nineteen", StringComparison.Ordinal));
        folder.Write("in/picture.png", "not read");

        Assert.Equal("4 interviews: 2 new, 0 unchanged, 1 doubtful, 1 refused.", (await ImportAsync(folder, [folder["in"]]))[^1]);
        var again = await ImportAsync(folder, [folder["in"]]);

        Assert.Equal("4 interviews: 0 new, 2 unchanged, 1 doubtful, 1 refused.", again[^1]);
        Assert.Contains(again, line => line.StartsWith($"refused  {folder["in/c.txt"]}: This is ", StringComparison.Ordinal));
        Assert.Contains(again, line => line.Contains("of it stands in \"Ada Lumen on The Long Reel\" too; not stored.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_doubtful_waits_for_review_in_the_server_it_is_imported_for()
    {
        await using var folder = new ClubFolder();
        var one = folder.Write("a.txt", ReviewClub.Short);
        var two = folder.Write("b.txt", ReviewClub.Short.Replace("eleven", "nineteen", StringComparison.Ordinal));

        var said = await ImportAsync(folder, [one, two], guild: 42);

        Assert.Contains(said, line => line.EndsWith("too; waits for /interview review", StringComparison.Ordinal));
        Assert.Equal([(42L, 1L), (42L, 0L)], Query(folder, "club", """SELECT "Shelf", "State" FROM "Interviews" ORDER BY "Id" """));
    }

    [Fact]
    public async Task An_export_goes_into_an_empty_database_and_comes_out_the_same()
    {
        await using var folder = new ClubFolder();
        await ImportAsync(folder, [folder.Write("a.txt", ReviewClub.Short)]);
        await ImportAsync(folder, [folder.Write("b.txt", ReviewClub.Seed)], guild: 42);
        var lines = await ExportAsync(folder, "club");

        var said = await ImportAsync(folder, [folder.Write("all.jsonl", string.Join('\n', lines))], database: "other");

        Assert.Equal("2 interviews: 2 new, 0 unchanged, 0 doubtful, 0 refused.", said[^1]);
        Assert.Equal(lines, await ExportAsync(folder, "other"));
        foreach (var table in new[] { "Quotes", "QuoteTopics", "Paragraphs", "Turns", "Sources", "Decks", "DeckCards", "Headings", "Sketches" })
        {
            Assert.Equal(Count(folder, "club", table), Count(folder, "other", table));
        }

        var again = await ImportAsync(folder, [folder["all.jsonl"]], database: "other");
        Assert.Equal("2 interviews: 0 new, 2 unchanged, 0 doubtful, 0 refused.", again[^1]);
    }

    [Fact]
    public async Task One_servers_export_holds_nothing_of_others()
    {
        await using var folder = new ClubFolder();
        await ImportAsync(folder, [folder.Write("a.txt", ReviewClub.Short)], guild: 41);
        await ImportAsync(folder, [folder.Write("b.txt", ReviewClub.Seed)], guild: 42);

        var lines = await ExportAsync(folder, "club", guild: 42);

        Assert.Contains("Romanek", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"quotebot\":1}")]
    [InlineData("{\"quotebot\":2,\"interview\":{}}")]
    [InlineData("{\"quotebot\":1,\"interview\":{\"title\":\"x\",\"contentHash\":\"\",\"turns\":null}}")]
    [InlineData("{\"quotebot\":1,\"interview\":{\"title\":\"x\",\"contentHash\":\"\",\"turns\":[{\"number\":0,\"speaker\":7}]}}")]
    [InlineData("{\"quotebot\":1,\"interview\":{\"title")]
    public async Task A_line_that_does_not_hold_together_is_refused_and_nothing_is_stored(string line)
    {
        await using var folder = new ClubFolder();

        var said = await ImportAsync(folder, [folder.Write("bad.jsonl", line)]);

        Assert.Equal("1 interview: 0 new, 0 unchanged, 0 doubtful, 1 refused.", said[^1]);
        Assert.Equal(0, Count(folder, "club", "Interviews"));
    }

    [Fact]
    public async Task A_circle_of_links_is_walked_once()
    {
        await using var folder = new ClubFolder();
        folder.Write("in/deep/a.txt", ReviewClub.Short);
        Directory.CreateSymbolicLink(folder["in/deep/round"], folder["in"]);

        Assert.Equal(["1 interview: 1 new, 0 unchanged, 0 doubtful, 0 refused."], await ImportAsync(folder, [folder["in"], folder["in/deep/round"]]));
    }

    [Fact]
    public async Task What_cannot_be_opened_is_refused_and_the_rest_goes_on()
    {
        await using var folder = new ClubFolder();
        folder.Write("in/b.txt", ReviewClub.Short);
        File.CreateSymbolicLink(folder["in/a.txt"], folder["nowhere.txt"]);
        File.CreateSymbolicLink(folder["in/c.json"], folder["nowhere.json"]);

        var said = await ImportAsync(folder, [folder["in"]]);

        Assert.Equal("3 interviews: 1 new, 0 unchanged, 0 doubtful, 2 refused.", said[^1]);
        Assert.StartsWith($"refused  {folder["in/a.txt"]}: ", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_export_at_all_is_not_told_of_line_by_line()
    {
        await using var folder = new ClubFolder();

        var said = await ImportAsync(folder, [folder.Write("bad.jsonl", string.Concat(Enumerable.Repeat("{}\n\n", 40)))]);

        Assert.Equal($"refused  {folder["bad.jsonl"]}: line 1: it is not a line of an export, or it was cut short", said[0]);
        Assert.Equal([$"refused  {folder["bad.jsonl"]}: 35 lines more", "40 interviews: 0 new, 0 unchanged, 0 doubtful, 40 refused."], said[5..]);
    }

    [Fact]
    public async Task The_verbs_run_from_the_command_line()
    {
        await using var folder = new ClubFolder();
        var file = folder.Write("a.txt", ReviewClub.Short);

        Assert.Equal(0, await ClubFolder.RunAsync(["import", file, "--guild", "42"], folder.Settings()));
        Assert.Equal(0, await ClubFolder.RunAsync(["export"], folder.Settings()));
        Assert.Equal(1, await ClubFolder.RunAsync(["import", folder["missing.txt"]], folder.Settings()));
        Assert.Equal(1, await ClubFolder.RunAsync(["import", folder.Write("poem.txt", "Roses are red.\n\nViolets are blue.")], folder.Settings()));
        Assert.Equal(1, await ClubFolder.RunAsync(["import", Path.GetDirectoryName(folder.Write("empty/picture.png", ""))!], folder.Settings()));
        Assert.Equal(1, await ClubFolder.RunAsync(["import", file, "--guild", "club"], folder.Settings()));
        Assert.Equal(1, await ClubFolder.RunAsync(["import", file], [.. folder.Settings(), $"--Database:ConnectionString={Unreachable}"]));
        Assert.Equal(1, await ClubFolder.RunAsync(["backup", folder["copy.db"]], [.. folder.Settings(), "--Database:Provider=Postgres"]));
    }

    private static async Task<List<string>> ImportAsync(ClubFolder folder, string[] paths, long? guild = null, string database = "club")
    {
        await using var bot = Bot.CreateBuilder(folder.Settings(database)).Build();
        await bot.Services.GetRequiredService<Schema>().UpdateAsync(Stop);
        var run = new ImportRun(bot.Services.GetRequiredService<Importer>(), guild is { } id ? new ShelfId(id) : null);
        using var console = new TestConsole().Width(1_000);
        await run.RunAsync(ImportFiles.Find(paths), null, Stop);
        run.Print(console);
        return [.. console.Lines.Where(line => line.Length > 0)];
    }

    private static async Task<List<string>> ExportAsync(ClubFolder folder, string database, ulong? guild = null)
    {
        await using var bot = Bot.CreateBuilder(folder.Settings(database)).Build();
        var lines = new List<string>();
        await foreach (var line in bot.Services.GetRequiredService<ArchiveWriter>().LinesAsync(guild is { } id ? new(id) : null, Stop))
        {
            lines.Add(line);
        }

        return lines;
    }

    private static string Unreachable =>
        Database.Wanted == Provider.Sqlite ? "Data Source=no such folder/club.db" : "Host=127.0.0.1;Port=1;Database=none;Username=none";

    private static long Count(ClubFolder folder, string database, string table) =>
        Query(folder, database, $"SELECT COUNT(*), 0 FROM \"{table}\"").Single().First;

    private static List<(long First, long Second)> Query(ClubFolder folder, string database, string sql)
    {
        using var db = folder.Database(database).CreateDbContext();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        db.Database.OpenConnection();
        using var reader = command.ExecuteReader();
        var rows = new List<(long, long)>();
        while (reader.Read())
        {
            rows.Add((Convert.ToInt64(reader.GetValue(0), null), Convert.ToInt64(reader.GetValue(1), null)));
        }

        return rows;
    }
}
