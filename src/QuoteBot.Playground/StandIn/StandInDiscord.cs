using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using QuoteBot.Playground.StandIn.Delivery;
using QuoteBot.Playground.StandIn.Gateway;
using QuoteBot.Playground.StandIn.Rest;

namespace QuoteBot.Playground.StandIn;

/// <summary>
/// A stand-in for Discord on loopback: servers with channels and people, API v10 for the bot, and interactions sent to the bot, signed.
/// It refuses what Discord would refuse, in Discord's words. README.md beside this file shows how to use it.
/// </summary>
public sealed class StandInDiscord : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly Snowflakes snowflakes;
    private readonly ConcurrentDictionary<ulong, Guild> guilds = new();
    private readonly ConcurrentDictionary<ulong, Channel> channels = new();
    private readonly ConcurrentDictionary<ulong, (Person Person, Channel Channel)> direct = new();
    private readonly ConcurrentQueue<RefusedRequest> refusals = new();
    private readonly ConcurrentQueue<RestCall> calls = new();
    private InteractionsEndpoint? endpoint;

    private StandInDiscord(StandInOptions options)
    {
        Options = options;
        snowflakes = new Snowflakes(options.Clock);
        Faults = new Faults(options.Random);
        ApplicationId = 1100000000000000000;
        Bot = new User(ApplicationId, "QuoteBot", IsBot: true);
        (Answers, Composer, Commands, Files, Gateway) = (new(this), new(this), new(this), new(this), new(this));
        server = Build();
    }

    public ulong ApplicationId { get; }

    /// <summary>The bot's own account.</summary>
    public User Bot { get; }

    /// <summary>The token that the bot must show.</summary>
    public string BotToken { get; } = "stand-in." + Guid.NewGuid().ToString("N");

    /// <summary>What interactions are signed with: the public key in hexadecimal.</summary>
    public string PublicKey => Key.PublicKey;

    /// <summary>The root of the stand-in, on 127.0.0.1.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The REST base, to be used in place of <c>https://discord.com/api/v10</c>.</summary>
    public string ApiBaseUrl => new Uri(Address, "api/v10").AbsoluteUri;

    /// <summary>The gateway's address, as <c>GET /gateway</c> tells it.</summary>
    public string GatewayUrl => $"ws://{Address.Authority}/gateway";

    /// <summary>The gateway, for bots that connect instead of being called.</summary>
    public StandInGateway Gateway { get; }

    /// <summary>What is made to go wrong with the bot's requests.</summary>
    public Faults Faults { get; }

    /// <summary>How long the server of attachments takes before it sends one; no time to begin with.</summary>
    public TimeSpan FilesTake { get; set; }

    /// <summary>Whether the bot has registered any commands.</summary>
    public bool HasCommands => Commands.Any;

    public IReadOnlyList<Guild> Guilds => [.. guilds.Values.OrderBy(guild => guild.Id)];

    /// <summary>Everything that the bot sent and Discord would not take, oldest first. A good bot leaves it empty.</summary>
    public IReadOnlyList<RefusedRequest> Refusals => [.. refusals];

    /// <summary>All requests of the bot, oldest first.</summary>
    public IReadOnlyList<RestCall> Calls => [.. calls];

    /// <summary>The bot's configuration (keys as in its settings file) that makes it talk to this stand-in.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Discord:ApplicationId"] = ApplicationId.ToString(CultureInfo.InvariantCulture),
        ["Discord:PublicKey"] = PublicKey,
        ["Discord:BotToken"] = BotToken,
        ["Discord:ApiBaseUrl"] = ApiBaseUrl,
        ["Discord:GatewayUrl"] = GatewayUrl,
        ["Discord:AttachmentHosts:0"] = Address.Authority,
    };

    internal StandInOptions Options { get; }

    internal TimeProvider Clock => Options.Clock;

    internal SigningKey Key { get; } = new();

    internal Answers Answers { get; }

    internal Composer Composer { get; }

    internal CommandRegistry Commands { get; }

    internal FileShelf Files { get; }

    internal Pulse Pulse { get; } = new();

    /// <summary>Happens after any change that people can see.</summary>
    internal event Action? Happened;

    /// <summary>Starts a stand-in on 127.0.0.1.</summary>
    public static async Task<StandInDiscord> StartAsync(StandInOptions? options = null)
    {
        var discord = new StandInDiscord(options ?? new StandInOptions());
        await discord.server.StartAsync();
        var addresses = discord.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        discord.Address = new Uri(addresses.Addresses.Single());
        return discord;
    }

    /// <summary>Adds a server that the bot is in, with a channel #general.</summary>
    public Guild AddGuild(string name, ulong? id = null)
    {
        var guild = new Guild(this, id ?? NewId(), name);
        guilds[guild.Id] = guild;
        Gateway.Tell(guild, "GUILD_CREATE", GatewayEvents.GuildCreate(guild));
        return guild;
    }

    /// <summary>Tells where the bot takes interactions ("interactions endpoint URL" in the developer portal).</summary>
    public void SetInteractionsEndpoint(Uri address)
    {
        endpoint?.Dispose();
        endpoint = new InteractionsEndpoint(this, address);
    }

    /// <summary>Waits until something holds, for instance that the bot has made a certain request.</summary>
    public Task UntilAsync(Func<StandInDiscord, bool> holds, TimeSpan? within = null) =>
        Pulse.UntilAsync(() => holds(this), within, () => $"It did not come about. The bot's last requests: {string.Join("; ", calls.TakeLast(10))}");

    /// <summary>
    /// Posts a body to the bot's endpoint as Discord does when it tests one: as it is, or with a signature or time stamp that is not right.
    /// </summary>
    /// <returns>The status that the bot answered with, and the body.</returns>
    public async Task<(HttpStatusCode Status, string Body)> ProbeAsync(string body, string? signature = null, string? timeStamp = null)
    {
        using var response = await Connected.PostAsync(body, CancellationToken.None, signature, timeStamp);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The signature that Discord would put on this body.</summary>
    public string Sign(string timeStamp, string body) => Key.Sign(timeStamp, body);

    /// <summary>Makes the address of a file dead, as Discord's are after a day.</summary>
    public void DropFile(Attachment file) => Files.Drop(file.Id);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        endpoint?.Dispose();
        Key.Dispose();
    }

    internal ulong NewId() => snowflakes.Next();

    internal void Register(Channel channel) => channels[channel.Id] = channel;

    internal Channel? FindChannel(ulong id) => channels.GetValueOrDefault(id);

    internal Guild? FindGuild(ulong id) => guilds.GetValueOrDefault(id);

    internal (Person Person, Channel Channel) DirectMessages(User user) => direct.GetOrAdd(user.Id, _ =>
    {
        var channel = new Channel(this, NewId(), ChannelKind.Direct, user.Name, null) { Recipient = user };
        Register(channel);
        return (new Person(this, user, null), channel);
    });

    internal async Task DeliverAsync(Exchange exchange)
    {
        Answers.Expect(exchange);
        if (Gateway.For(exchange.Channel.Guild) is { } session)
        {
            session.Tell("INTERACTION_CREATE", exchange.Sent.DeepClone().AsObject());
            await exchange.AwaitAnswerAsync(Options.AnswerWithin, Clock);
        }
        else
        {
            await Connected.DeliverAsync(exchange);
        }
    }

    internal void Note(RefusedRequest refusal) => refusals.Enqueue(refusal);

    internal void Note(RestCall call)
    {
        calls.Enqueue(call);
        Pulse.Beat();
    }

    internal void Changed()
    {
        Pulse.Beat();
        Happened?.Invoke();
    }

    private InteractionsEndpoint Connected => endpoint ?? throw new InvalidOperationException("No bot is connected: it must connect to the gateway, or SetInteractionsEndpoint must say where it listens.");

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, Options.Port));
        var app = builder.Build();
        var pipeline = new Pipeline(this, new Buckets(this));
        app.UseWebSockets();
        app.UseRouting();
        app.Use(pipeline.RunAsync);
        var api = app.MapGroup("/api/v10");
        new InteractionRoutes(this).Map(api);
        new MessageRoutes(this).Map(api);
        new CommandRoutes(this).Map(api);
        new AccountRoutes(this).Map(api);
        new AccountRoutes(this).MapFiles(app);
        app.MapGet("/gateway/{resume?}", (RequestDelegate)Gateway.ServeAsync);
        return app;
    }
}
