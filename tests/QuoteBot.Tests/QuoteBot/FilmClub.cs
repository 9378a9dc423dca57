using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Chat.Registration;
using QuoteBot.Chat.Routing;
using QuoteBot.Parsing;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;
using QuoteBot.Storage.Shelving;
using QuoteBot.Tests.House;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot;

/// <summary>
/// A film club on a stand-in for Discord, with the real bot in it: real HTTP, the bundled library, and a database of its own (that which
/// the test's class is for) that is gone afterwards.
/// </summary>
internal sealed class FilmClub : IAsyncDisposable
{
    /// <summary>How long a command may take before it is deferred, unless a test says otherwise: what is tested here is not the machine's speed.</summary>
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(15);

    private readonly IReadOnlyList<string> _settings;

    private FilmClub(StandInDiscord discord, Database database, IReadOnlyList<string> settings) =>
        (Discord, Database, _settings) = (discord, database, settings);

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

    /// <summary>The bot's database.</summary>
    public Database Database { get; }

    /// <summary>A club whose bot has started and registered its commands.</summary>
    /// <param name="options">How the stand-in is set up.</param>
    /// <param name="library">The library's folder; the bundled one when left out.</param>
    /// <param name="configure">Changes to the bot before it is built.</param>
    /// <param name="settings">More settings of the bot.</param>
    public static async Task<FilmClub> OpenAsync(
        StandInOptions? options = null, string? library = null, Action<WebApplicationBuilder>? configure = null, params string[] settings)
    {
        var database = await Database.WantedAsync();
        var club = new FilmClub(await StandInDiscord.StartAsync(options ?? new StandInOptions { RateLimits = false, AnswerWithin = Unhurried * 2 }), database, settings);
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
    public static string EmptyLibrary { get; } = Path.Combine(AppContext.BaseDirectory, "EmptyLibrary");

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Discord.DisposeAsync();
        await Database.DisposeAsync();
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
        .. Database.Settings,
        $"--Library:Path={library ?? Path.Combine(Repository.Root, "data")}",
        "--Urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Default=Warning",
        .. _settings,
    ];
}
