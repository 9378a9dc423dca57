using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>The real client, wired as in the bot, against a scripted peer, on a clock that goes on only while nothing is on its way.</summary>
internal sealed class RestBench : IAsyncDisposable
{
    public const string BotToken = "bot-token-that-nobody-may-read";
    public const string InteractionToken = "interaction-token-that-nobody-may-read";

    // A request is now and then between two handlers when it is looked for.
    private const int SurelyIdle = 3;

    private readonly ServiceProvider services;
    private readonly InFlight inFlight = new();

    private RestBench(ScriptedPeer peer, FakeTimeProvider clock, Action<DiscordRestOptions>? configure)
    {
        (Peer, Clock) = (peer, clock);
        var host = new ServiceCollection();
        host.AddSingleton<TimeProvider>(clock);
        host.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        host.AddDiscordRest(options =>
        {
            options.BaseUrl = new Uri(peer.Address, "/api/v10");
            options.ApplicationId = new AppId(77);
            options.BotToken = BotToken;
            configure?.Invoke(options);
        }).AddHttpMessageHandler(() => new CountingHandler(inFlight));
        services = host.BuildServiceProvider(validateScopes: true);
        Rest = services.GetRequiredService<DiscordRest>();
    }

    public ScriptedPeer Peer { get; }

    public FakeTimeProvider Clock { get; }

    public DiscordRest Rest { get; }

    /// <summary>How far the clock moves at a time.</summary>
    public TimeSpan Tick { get; set; } = TimeSpan.FromMilliseconds(200);

    public LogList Logs { get; } = new();

    public static Interaction Interaction { get; } = new() { Id = new InteractionId(5), Token = InteractionToken };

    public static async Task<RestBench> StartAsync(Action<DiscordRestOptions>? configure = null)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        return new RestBench(await ScriptedPeer.StartAsync(clock), clock, configure);
    }

    /// <summary>Waits for the work, moving the clock on whenever the client waits for the clock.</summary>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        for (var idle = 0; !work.IsCompleted; await Task.Delay(1))
        {
            idle = inFlight.Count == 0 || Peer.IsHanging ? idle + 1 : 0;
            if (idle >= SurelyIdle)
                Clock.Advance(Tick);
        }

        return await work;
    }

    public Task RunAsync(Task work) => RunAsync(Typed(work));

    /// <summary>The failure of the work, which must fail.</summary>
    public async Task<DiscordRestException> FailureAsync(Task work) => await Assert.ThrowsAsync<DiscordRestException>(() => RunAsync(work));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Peer.DisposeAsync();
    }

    private static async Task<bool> Typed(Task work)
    {
        await work;
        return true;
    }

    private sealed class InFlight
    {
        private int count;

        public int Count => Volatile.Read(ref count);

        public void Add(int change) => Interlocked.Add(ref count, change);
    }

    private sealed class CountingHandler(InFlight inFlight) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            inFlight.Add(1);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                inFlight.Add(-1);
            }
        }
    }
}

/// <summary>Everything that was logged, exceptions in full.</summary>
internal sealed class LogList : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"scope {category} {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
