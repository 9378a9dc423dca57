using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Registration;
using QuoteBot.Gateway.Connection;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.House;

namespace QuoteBot.Gateway.Tests;

/// <summary>How the bot of a club hears of interactions.</summary>
internal enum Way
{
    Http,
    Gateway,
}

/// <summary>How a club is opened. What is not said is quick and plain.</summary>
internal sealed record ClubOptions
{
    public Way Way { get; init; } = Way.Gateway;

    public StandInOptions StandIn { get; init; } = new() { RateLimits = false, AnswerWithin = TimeSpan.FromSeconds(60) };

    /// <summary>Whether the bundled interviews are loaded, or none.</summary>
    public bool Bundled { get; init; }

    /// <summary>More settings of the bot, such as <c>--Discord:TotalShards=2</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    public Action<WebApplicationBuilder>? Configure { get; init; }

    /// <summary>How many shards must be connected before the club is open.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Whether the bot is started with the club.</summary>
    public bool Starts { get; init; } = true;
}

/// <summary>A film club on a stand-in for Discord with the real bot in it: the real Discord.Net, real sockets, real SQLite.</summary>
internal sealed class Club : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotebot-gateway-");
    private readonly ClubOptions _options;

    private Club(ClubOptions options, StandInDiscord discord)
    {
        (_options, Discord) = (options, discord);
        Server = discord.AddGuild("Film club");
        (Anna, Max) = (Server.AddMember("Anna"), Server.AddModerator("Max"));
    }

    public StandInDiscord Discord { get; }

    public Guild Server { get; }

    /// <summary>Somebody with everyday permissions.</summary>
    public Person Anna { get; }

    /// <summary>A moderator.</summary>
    public Person Max { get; }

    public WebApplication Bot { get; private set; } = null!;

    /// <summary>What the commands that only tests have were given.</summary>
    public ProbeCommands Probe { get; } = new();

    /// <summary>The only session, when there is one shard.</summary>
    public GatewaySession Session => Assert.Single(Living(Discord));

    /// <summary>The sessions that can go on, whether they have a connection or not.</summary>
    public static IReadOnlyList<GatewaySession> Living(StandInDiscord discord) => [.. discord.Gateway.Sessions.Where(session => !session.HasEnded)];

    public static async Task<Club> OpenAsync(ClubOptions? options = null)
    {
        options ??= new ClubOptions();
        var club = new Club(options, await StandInDiscord.StartAsync(options.StandIn));
        club.Bot = club.Build();
        if (options.Starts)
        {
            await club.StartAsync();
        }

        return club;
    }

    /// <summary>Starts the bot and waits until it is connected and has registered its commands.</summary>
    public async Task StartAsync()
    {
        await Bot.StartAsync(TestContext.Current.CancellationToken);
        if (_options.Way == Way.Http)
        {
            Discord.SetInteractionsEndpoint(new Uri(new Uri(Bot.Urls.First()), "interactions"));
        }
        else
        {
            await UntilAsync(discord => Living(discord).Count(session => session.IsConnected) == _options.Shards);
            await UntilConnectedAsync();
        }

        await Bot.Services.GetRequiredService<CommandRegistration>().Registered.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until something holds for the stand-in.</summary>
    public Task UntilAsync(Func<StandInDiscord, bool> holds) => Discord.UntilAsync(holds, Patience);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Discord.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    // Discord.Net takes a moment to tell the bot, too, that its shards are connected.
    private async Task UntilConnectedAsync()
    {
        var board = Bot.Services.GetRequiredService<ShardBoard>();
        var over = Task.Delay(Patience, TestContext.Current.CancellationToken);
        while (!over.IsCompleted && board.Shards.Count(shard => shard.Up) < _options.Shards)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private WebApplication Build() => _options.Way == Way.Http
        ? global::QuoteBot.Hosting.Bot.Build(Settings(), Configure)
        : GatewayBot.Build(Settings(), Configure);

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ICommands>(Probe);
        _options.Configure?.Invoke(builder);
    }

    private string[] Settings() =>
    [
        .. Discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
        $"--Database:ConnectionString=Data Source={Path.Combine(_folder.FullName, "club.db")}",
        $"--Library:Path={Library()}",
        "--Urls=http://127.0.0.1:0",
        "--Logging:LogLevel:Default=Warning",
        .. _options.Settings,
    ];

    private string Library()
    {
        var bundled = Path.Combine(Repository.Root, "data");
        if (_options.Bundled)
        {
            return bundled;
        }

        File.Copy(Path.Combine(bundled, "topics.json"), Path.Combine(_folder.FullName, "topics.json"));
        return _folder.FullName;
    }
}
