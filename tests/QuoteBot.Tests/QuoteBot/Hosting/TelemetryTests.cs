using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace QuoteBot.Tests.QuoteBot.Hosting;

/// <summary>Figures and traces as a collector gets them, by OTLP over HTTP and over gRPC.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    /// <summary>A message of no bytes as gRPC frames it: not compressed, length 0.</summary>
    private static readonly byte[] EmptyFrame = new byte[5];

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _received = new();
    private WebApplication _collector = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2);
        });
        _collector = builder.Build();
        _collector.MapPost("/v1/{signal}", (HttpContext context, string signal) => KeepAsync(context, signal));
        _collector.MapPost("/opentelemetry.proto.collector.{signal}.v1.{service}/Export", async (HttpContext context, string signal) =>
        {
            await KeepAsync(context, signal);
            context.Response.ContentType = "application/grpc";
            context.Response.DeclareTrailer("grpc-status");
            await context.Response.Body.WriteAsync(EmptyFrame, context.RequestAborted);
            context.Response.AppendTrailer("grpc-status", "0");
        });
        await _collector.StartAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _collector.DisposeAsync();

    [Theory]
    [InlineData("http/protobuf", 0)]
    [InlineData("grpc", 1)]
    public async Task A_collector_gets_what_is_counted_and_traced_and_nothing_of_what_people_typed(string protocol, int port)
    {
        await using var club = await FilmClub.OpenAsync(
            settings: [$"--OTEL_EXPORTER_OTLP_ENDPOINT={_collector.Urls.ElementAt(port)}", $"--OTEL_EXPORTER_OTLP_PROTOCOL={protocol}"]);
        await club.Anna.SlashAsync("/topic name:a secret wish");
        await club.Anna.AutocompleteAsync("/quote topic:secrets");
        await club.Anna.SlashAsync("/quiz start questions:1");

        club.Bot.Services.GetRequiredService<MeterProvider>().ForceFlush();
        club.Bot.Services.GetRequiredService<TracerProvider>().ForceFlush();

        var (figures, traces) = (Received("metrics"), Received("trace"));
        foreach (var name in (string[])
            ["quotebot.interactions", "quotebot.answer.duration", "quotebot.rounds.open", "discord.rest.calls", "/topic", "answered", "/quote", "suggested", "service.name"])
        {
            Assert.Contains(name, figures, StringComparison.Ordinal);
        }

        Assert.Contains("/topic", traces, StringComparison.Ordinal);
        Assert.Contains("PUT /applications/{application}/commands", traces, StringComparison.Ordinal);
        foreach (var secret in (string[])["secret", "Anna", "Film club", club.Discord.BotToken, club.Server.Id.ToString(null, null)])
        {
            Assert.DoesNotContain(secret, figures + traces, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_collector_nothing_is_collected()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        Assert.Null(club.Bot.Services.GetService<MeterProvider>());
        Assert.Null(club.Bot.Services.GetService<TracerProvider>());
    }

    private async Task KeepAsync(HttpContext context, string signal)
    {
        // The names and values in a Protobuf message are plain UTF-8.
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        _received.GetOrAdd(signal, _ => new()).Enqueue(await reader.ReadToEndAsync(context.RequestAborted));
    }

    // Over HTTP the path says "traces", over gRPC the service's name says "trace".
    private string Received(string signal) =>
        string.Concat(_received.Where(kept => kept.Key.StartsWith(signal, StringComparison.Ordinal)).SelectMany(kept => kept.Value));
}
