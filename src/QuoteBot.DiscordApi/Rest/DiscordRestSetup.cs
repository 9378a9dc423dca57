using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Rest.Calls;
using QuoteBot.DiscordApi.Rest.Limits;
using Refit;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>Adds <see cref="DiscordRest"/> to a host.</summary>
public static class DiscordRestSetup
{
    private static readonly TimeSpan FirstAnswerTry = TimeSpan.FromSeconds(1.2);
    private static readonly TimeSpan Try = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan UploadTry = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Adds the client for Discord's REST API. It takes the host's <see cref="TimeProvider"/>, and keeps what it learns of limits for as
    /// long as the host lives. Options can also be set by <c>services.Configure&lt;DiscordRestOptions&gt;</c>.
    /// </summary>
    /// <returns>The HTTP client, for handlers of one's own right before the network.</returns>
    public static IHttpClientBuilder AddDiscordRest(this IServiceCollection services, Action<DiscordRestOptions> configure)
    {
        services.Configure(configure);
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DiscordRestMeter>();
        services.TryAddSingleton<RateLimits>();
        services.TryAddSingleton(host => new Pace(host.GetRequiredService<TimeProvider>(), Options(host).RequestsPerSecond));
        services.TryAddSingleton(host => new Standing(host.GetRequiredService<TimeProvider>(), Options(host).InvalidRequests));
        services.TryAddSingleton(host => new DiscordRest(
            host.GetRequiredService<IDiscordRoutes>(), host.GetRequiredService<IOptions<DiscordRestOptions>>()));
        services.TryAddTransient<CallHandler>();
        services.TryAddTransient<StandingHandler>();
        services.TryAddTransient<LimitHandler>();
        services.TryAddTransient<AnswerHandler>();
        return AddClient(services);
    }

    // From the caller to the network. A try's time begins when the limits let it go.
    private static IHttpClientBuilder AddClient(IServiceCollection services)
    {
        var client = services.AddRefitGeneratedClient<IDiscordRoutes>(_ => Settings()).ConfigureHttpClient(Configure);
        client.ConfigurePrimaryHttpMessageHandler(Network).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        // The factory's own logs would hold interaction tokens, which stand in the paths.
        client.RemoveAllLoggers();
        client.AddHttpMessageHandler<CallHandler>();
        client.AddResilienceHandler("discord-call", AddRepeats);
        client.AddHttpMessageHandler<StandingHandler>();
        client.AddHttpMessageHandler<LimitHandler>();
        client.AddResilienceHandler("discord-try", AddTryTimeout);
        client.AddHttpMessageHandler<AnswerHandler>();
        return client;
    }

    private static RefitSettings Settings()
    {
        var settings = RefitSettings.ForJsonContext(DiscordJson.Default);
        settings.ExceptionFactory = Failures.Of;
        settings.TransportExceptionFactory = (_, failure, _) => failure;
        settings.DeserializationExceptionFactory = Failures.OfUnreadable;
        return settings;
    }

    private static void Configure(IServiceProvider host, HttpClient client)
    {
        client.BaseAddress = new Uri(Options(host).BaseUrl.AbsoluteUri.TrimEnd('/'));
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Options(host).UserAgent ?? OwnName(Options(host)));
    }

    private static string OwnName(DiscordRestOptions options) =>
        $"DiscordBot (https://discord.com/oauth2/authorize?client_id={options.ApplicationId}, {typeof(DiscordRestSetup).Assembly.GetName().Version!.ToString(3)})";

    // Without a propagator the HTTP stack makes no traces of its own, which would hold tokens.
    private static SocketsHttpHandler Network() => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    private static void AddRepeats(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ResilienceHandlerContext context)
    {
        var meter = context.ServiceProvider.GetRequiredService<DiscordRestMeter>();
        pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
        pipeline.AddTimeout(TimeoutBy(request => RestCall.Of(request).Budget));
        pipeline.AddRetry(RepeatRules.Options(meter));
    }

    private static void AddTryTimeout(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ResilienceHandlerContext context)
    {
        pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
        pipeline.AddTimeout(TimeoutBy(TimeOfTry));
    }

    private static TimeoutStrategyOptions TimeoutBy(Func<HttpRequestMessage, TimeSpan> time) => new()
    {
        TimeoutGenerator = args => ValueTask.FromResult(time(args.Context.GetRequestMessage()!)),
    };

    private static TimeSpan TimeOfTry(HttpRequestMessage request) => request switch
    {
        { Content: MultipartContent } => UploadTry,
        _ when RestCall.Of(request).Route.Access == Access.FirstAnswer => FirstAnswerTry,
        _ => Try,
    };

    private static DiscordRestOptions Options(IServiceProvider host) => host.GetRequiredService<IOptions<DiscordRestOptions>>().Value;
}
