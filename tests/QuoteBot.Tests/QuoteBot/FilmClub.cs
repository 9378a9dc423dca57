using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Chat.Registration;
using QuoteBot.Chat.Routing;
using QuoteBot.Parsing;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;
using QuoteBot.Storage.Shelving;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.QuoteBot;

/// <summary>
/// A film club on a stand-in for Discord, with the real bot in it: real HTTP, real SQLite, the bundled library. Everything lies in
/// a folder of its own that is gone afterwards.
/// </summary>
internal sealed class FilmClub : IAsyncDisposable
{
    /// <summary>How long a command may take before it is deferred, unless a test says otherwise: what is tested here is not the machine's speed.</summary>
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(15);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotebot-club-");

    private FilmClub(StandInDiscord discord) => Discord = discord;

    /// <summary>The stand-in.</summary>
    public StandInDiscord Discord { get; }

    /// <summary>The bot.</summary>
    public WebApplication Bot { get; private set; } = null!;

    /// <summary>The club's server.</summary>
    public Guild Server { get; private set; } = null!;

    /// <summary>Somebody with everyday permissions.</summary>
    public Person Anna { get; private set; } = null!;

    /// <summary>Another one.</summary>
    public Person Ben { get; private set; } = null!;

    /// <summary>A moderator.</summary>
    public Person Max { get; private set; } = null!;

    /// <summary>The SQLite file.</summary>
    public string DatabasePath => Path.Combine(_folder.FullName, "club.db");

    /// <summary>A club whose bot has started and registered its commands.</summary>
    /// <param name="options">How the stand-in is set up.</param>
    /// <param name="library">The library's folder; the bundled one when left out.</param>
    /// <param name="configure">Changes to the bot before it is built.</param>
    public static async Task<FilmClub> OpenAsync(
        StandInOptions? options = null, string? library = null, Action<WebApplicationBuilder>? configure = null)
    {
        var club = new FilmClub(await StandInDiscord.StartAsync(options ?? new StandInOptions { RateLimits = false, AnswerWithin = Unhurried * 2 }));
        club.Server = club.Discord.AddGuild("Film club");
        (club.Anna, club.Ben, club.Max) = (club.Server.AddMember("Anna"), club.Server.AddMember("Ben"), club.Server.AddModerator("Max"));
        await club.StartBotAsync(library, configure);
        return club;
    }

    /// <summary>Starts the bot, or starts it again on the same database.</summary>
    public async Task StartBotAsync(string? library = null, Action<WebApplicationBuilder>? configure = null)
    {
        Bot = global::QuoteBot.Hosting.Bot.Build([.. Settings(library)], builder => Configure(builder, configure));
        await Bot.StartAsync(TestContext.Current.CancellationToken);
        Discord.SetInteractionsEndpoint(new Uri(new Uri(Bot.Urls.First()), "interactions"));
        await Bot.Services.GetRequiredService<CommandRegistration>().Registered.WaitAsync(
            TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    /// <summary>Stops the bot as a service manager would.</summary>
    public async Task StopBotAsync()
    {
        await Bot.StopAsync(TestContext.Current.CancellationToken);
        await Bot.DisposeAsync();
    }

    /// <summary>Puts an interview on a shelf: the club's own, or another's.</summary>
    public async Task<long> ShelveAsync(Interview interview, ShelfId shelf)
    {
        var outcome = await Bot.Services.GetRequiredService<InterviewShelf>()
            .PublishNewAsync(interview, Document.FromText(interview.Title ?? ""), shelf, TestContext.Current.CancellationToken);
        return Assert.IsType<ShelvingOutcome.Added>(outcome).Id;
    }

    /// <summary>An empty library: themes, and no interview.</summary>
    public static string EmptyLibrary()
    {
        var folder = Directory.CreateTempSubdirectory("quotebot-library-");
        File.Copy(Path.Combine(Repository.Root, "data", "topics.json"), Path.Combine(folder.FullName, "topics.json"));
        return folder.FullName;
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Discord.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private void Configure(WebApplicationBuilder builder, Action<WebApplicationBuilder>? configure)
    {
        if (Discord.Options.AnswerWithin > Unhurried)
        {
            builder.Services.AddSingleton(host => new Patience(Unhurried, host.GetRequiredService<TimeProvider>()));
        }

        configure?.Invoke(builder);
    }

    /// <summary>The settings that the bot is started with.</summary>
    public IEnumerable<string> Settings(string? library) =>
    [
        .. Discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
        $"--Database:ConnectionString=Data Source={DatabasePath}",
        $"--Library:Path={library ?? Path.Combine(Repository.Root, "data")}",
        "--Urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Default=Warning",
    ];
}
