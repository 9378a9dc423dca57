using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using QuoteBot.Chat.Routing;
using QuoteBot.CommandLine;
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

        if (!Uri.TryCreate(builder.Configuration[Collector], UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new UserException($"{Collector} is not a web address; it looks like http://127.0.0.1:4317.");
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => NameIt(resource, builder.Configuration))
            .WithMetrics(metrics => metrics.AddMeter(ChatMeter.Name, DiscordRestMeter.Name).AddRuntimeInstrumentation().AddOtlpExporter())
            .WithTracing(traces => traces.AddSource(ChatMeter.Name, DiscordRestMeter.Name).AddOtlpExporter());
    }

    // Added last it would win over the environment, which is where a club with two bots tells them apart.
    private static void NameIt(ResourceBuilder resource, ConfigurationManager settings)
    {
        if (string.IsNullOrWhiteSpace(settings["OTEL_SERVICE_NAME"]))
        {
            resource.AddService("quotebot");
        }
    }
}
