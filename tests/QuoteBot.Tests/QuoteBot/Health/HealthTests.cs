using System.Net;
using Microsoft.Data.Sqlite;
using Npgsql;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Health;

/// <summary><c>/health/live</c> and <c>/health/ready</c>, when all is well and when it is not.</summary>
public class HealthTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_without_its_database_lives_and_is_not_ready_until_it_is_back()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary());
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
    public async Task A_bot_whose_commands_Discord_has_not_taken_is_not_ready()
    {
        await using var discord = await StandInDiscord.StartAsync(new StandInOptions { RateLimits = false });
        await using var database = await Database.WantedAsync();
        discord.Faults.ServerErrors = 1;
        await using var bot = global::QuoteBot.Hosting.Bot.Build(
        [
            .. discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), .. database.Settings,
            $"--Library:Path={FilmClub.EmptyLibrary()}", "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None",
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

    private static Task TakeAwayAsync(Database database) => database.Provider == Provider.Postgres
        ? AllowAsync(database, false)
        : MoveAsync(database, "", ".away");

    private static Task GiveBackAsync(Database database) => database.Provider == Provider.Postgres
        ? AllowAsync(database, true)
        : MoveAsync(database, ".away", "");

    private static Task MoveAsync(Database database, string from, string to)
    {
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        File.Move(file + from, file + to);
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
