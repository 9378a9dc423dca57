using Microsoft.Data.Sqlite;
using QuoteBot.Hosting;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Playground;

/// <summary>The real bot, in this process, connected to a stand-in over real HTTP on loopback.</summary>
public sealed class LocalBot : IAsyncDisposable
{
    private readonly WebApplication bot;
    private readonly string connection;
    private bool started;

    private LocalBot(WebApplication bot, string connection) => (this.bot, this.connection) = (bot, connection);

    /// <summary>The bot's own services, for a test that wants to look behind the answers.</summary>
    public IServiceProvider Services => bot.Services;

    /// <summary>Where the bot listens.</summary>
    public Uri Address => new(bot.Urls.Single());

    /// <summary>Starts the bot and waits until its commands are registered.</summary>
    /// <param name="discord">The stand-in that it talks to.</param>
    /// <param name="database">The SQLite file; made if it is not there.</param>
    /// <param name="library">The folder that is loaded at start-up.</param>
    /// <param name="configure">Changes made last, such as a clock of the test's own.</param>
    /// <param name="settings">More settings, in the host's form: <c>--Section:Key=value</c>.</param>
    public static async Task<LocalBot> StartAsync(
        StandInDiscord discord, string database, string library, Action<WebApplicationBuilder>? configure = null, params string[] settings)
    {
        var connection = $"Data Source={database}";
        var bot = new LocalBot(Bot.Build([.. Settings(discord, connection, library), .. settings], configure), connection);
        try
        {
            await bot.bot.StartAsync();
            bot.started = true;
            discord.SetInteractionsEndpoint(new Uri(bot.Address, "interactions"));
            await discord.UntilAsync(one => one.HasCommands);
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }

        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        if (started)
        {
            await bot.StopAsync();
        }

        await bot.DisposeAsync();

        // A pooled connection would leave the -wal and -shm files of the database behind.
        using var pooled = new SqliteConnection(connection);
        SqliteConnection.ClearPool(pooled);
    }

    private static IEnumerable<string> Settings(StandInDiscord discord, string connection, string library) =>
    [
        // Settings of a bot that is really deployed from this folder are none of the playground's.
        $"--contentRoot={AppContext.BaseDirectory}",
        .. discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
        "--Database:Provider=Sqlite",
        $"--Database:ConnectionString={connection}",
        $"--Library:Path={library}",
        "--Urls=http://127.0.0.1:0",
    ];
}
