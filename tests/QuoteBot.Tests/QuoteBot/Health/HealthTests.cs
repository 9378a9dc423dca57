using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Hosting;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Health;

/// <summary><c>/health/live</c> and <c>/health/ready</c>, when all is well and when it is not.</summary>
public class HealthTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_without_its_database_lives_and_is_not_ready_until_it_is_back()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        var well = await AskAsync(club, "ready");

        await TakeAwayAsync(club.Database);
        var (live, ready) = (await AskAsync(club, "live"), await AskAsync(club, "ready"));
        await GiveBackAsync(club.Database);

        Assert.Equal((HttpStatusCode.OK, """{"status":"Healthy","checks":{"database":"answers","registration":"Discord has the commands"}}"""), well);
        Assert.Equal((HttpStatusCode.OK, """{"status":"Healthy","checks":{}}"""), live);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"Unhealthy","checks":{"database":"does not answer","registration":"Discord has the commands"}}"""), ready);
        Assert.Equal(well, await AskAsync(club, "ready"));
        Assert.NotEmpty((await club.Anna.SlashAsync("/help")).Text);
    }

    [Fact]
    public async Task A_database_that_goes_and_comes_back_is_logged_twice_however_long_it_was_away()
    {
        using var log = new KeptLog();
        await using var club = await FilmClub.OpenAsync(
            library: FilmClub.EmptyLibrary, configure: builder => builder.Logging.AddFilter<KeptLog>("QuoteBot", LogLevel.Information).AddProvider(log));
        IReadOnlyList<KeptLine> Told() => [.. log.Lines.Where(line => line.Category.EndsWith("RoundClock", StringComparison.Ordinal))];

        await TakeAwayAsync(club.Database);
        await UntilAsync(() => Told().Count > 0);
        await Task.Delay(TimeSpan.FromSeconds(3), Stop);
        await GiveBackAsync(club.Database);
        await UntilAsync(() => Told().Count > 1);

        Assert.Equal([LogLevel.Error, LogLevel.Information], Told().Select(line => line.Level));
        Assert.Matches("reads again what is due, after [0-9]+ tries that failed", Told()[1].Words);
    }

    [Fact]
    public async Task A_bot_whose_commands_Discord_has_not_taken_is_not_ready()
    {
        await using var discord = await StandInDiscord.StartAsync(new StandInOptions { RateLimits = false });
        await using var database = await Database.WantedAsync();
        discord.Faults.ServerErrors = 1;
        await using var bot = global::QuoteBot.Hosting.Bot.Build(
        [
            .. discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), .. database.Settings,
            $"--Library:Path={FilmClub.EmptyLibrary}", "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None",
        ]);
        await bot.StartAsync(Stop);
        using var http = new HttpClient();

        using var response = await http.GetAsync(new Uri(new Uri(bot.Urls.First()), "health/ready"), Stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Discord has not taken the commands yet", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        await bot.StopAsync(Stop);
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(FilmClub club, string what)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(new Uri(club.Bot.Urls.First()), $"health/{what}"), Stop);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 300, "It did not come about.");
            await Task.Delay(100, Stop);
        }
    }

    private static Task TakeAwayAsync(Database database) => database.Provider == Provider.Postgres
        ? AllowAsync(database, false)
        : MoveAsync(database, "", ".away");

    private static Task GiveBackAsync(Database database) => database.Provider == Provider.Postgres
        ? AllowAsync(database, true)
        : MoveAsync(database, ".away", "");

    private static Task MoveAsync(Database database, string from, string to)
    {
        // The folder, so that nothing makes a new file in its place; and what is open to the old one is closed after.
        var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource)!;
        Directory.Move(folder + from, folder + to);
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }

    private static async Task AllowAsync(Database database, bool allowed)
    {
        var own = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var name = own.Database!;
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(own.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(
            $"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS {allowed}; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'", connection);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
