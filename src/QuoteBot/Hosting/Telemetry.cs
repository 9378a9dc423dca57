using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using QuoteBot.Chat.Routing;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Hosting;

/// <summary>
/// Figures and traces by OpenTelemetry: interactions, REST calls and their limits, open rounds, the runtime. They are sent by OTLP when
/// the environment names a collector (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, as OpenTelemetry's specification has it), and nowhere else.
/// </summary>
internal static class Telemetry
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Collector]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(ChatMeter.Name, DiscordRestMeter.Name).AddRuntimeInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(ChatMeter.Name, DiscordRestMeter.Name).AddOtlpExporter());
    }
}
