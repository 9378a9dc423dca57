using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>A request as it arrived.</summary>
internal sealed record Arrival(string Line, string? Authorization, string? UserAgent, string? ContentType, byte[] Body, DateTimeOffset At)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}

/// <summary>A real HTTP server on loopback that answers as told, one step a request, and in good order when nothing is told.</summary>
internal sealed class ScriptedPeer(TimeProvider time) : IAsyncDisposable
{
    private readonly ConcurrentQueue<RequestDelegate> script = new();
    private readonly ConcurrentQueue<Arrival> arrivals = new();
    private WebApplication? server;
    private int hanging;

    public Uri Address { get; private set; } = null!;

    public IReadOnlyList<Arrival> Arrivals => [.. arrivals];

    /// <summary>True while a request is left without an answer on purpose, so that the clock may go on.</summary>
    public bool IsHanging => Volatile.Read(ref hanging) > 0;

    /// <summary>What is answered when the script is empty.</summary>
    public RequestDelegate Otherwise { get; set; } = Answer(200, """{"id":"1","channel_id":"2"}""");

    public static async Task<ScriptedPeer> StartAsync(TimeProvider time)
    {
        var peer = new ScriptedPeer(time);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        peer.server = builder.Build();
        peer.server.Run(peer.HandleAsync);
        await peer.server.StartAsync();
        var addresses = peer.server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        peer.Address = new Uri(addresses.Addresses.Single());
        return peer;
    }

    public static RequestDelegate Answer(int status, string json, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = json.StartsWith('{') || json.StartsWith('[') ? "application/json" : "text/html";
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        return status == 204 ? Task.CompletedTask : context.Response.WriteAsync(json);
    };

    public static RequestDelegate Reset { get; } = context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Says 200, sends half of a body and cuts the connection.</summary>
    public static RequestDelegate CutInTheMiddle { get; } = async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("""{"id":""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Says nothing until the client gives up.</summary>
    public RequestDelegate Hang => async context =>
    {
        Interlocked.Increment(ref hanging);
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        Interlocked.Decrement(ref hanging);
    };

    public void Script(params RequestDelegate[] steps)
    {
        foreach (var step in steps)
            script.Enqueue(step);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Request.Body = body;
        var headers = context.Request.Headers;
        arrivals.Enqueue(new Arrival(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}",
            headers.Authorization,
            headers.UserAgent,
            headers.ContentType,
            body.ToArray(),
            time.GetUtcNow()));
        await (script.TryDequeue(out var step) ? step : Otherwise)(context);
    }
}
