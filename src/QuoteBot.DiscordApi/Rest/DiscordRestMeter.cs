using System.Diagnostics;
using System.Diagnostics.Metrics;
using QuoteBot.DiscordApi.Rest.Limits;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>
/// Figures on the calls to Discord, by route with placeholders; traces under the same name. For OpenTelemetry's <c>AddMeter</c> and
/// <c>AddSource</c>: the client sends no other traces, since those of the HTTP stack would hold tokens in their addresses.
/// </summary>
public sealed class DiscordRestMeter
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "QuoteBot.DiscordApi";

    internal static readonly ActivitySource Traces = new(Name);

    private readonly Histogram<double> calls;
    private readonly Histogram<double> waits;
    private readonly Counter<long> repeats;

    /// <summary>Makes the instruments.</summary>
    public DiscordRestMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        calls = meter.CreateHistogram<double>("discord.rest.calls", "s", "Time of a call with all its tries, by route and last status; 0 for no answer.");
        waits = meter.CreateHistogram<double>("discord.rest.limit_waits", "s", "Time a try was held back by Discord's limits, by route.");
        repeats = meter.CreateCounter<long>("discord.rest.repeats", "{try}", "Tries after the first, by route and by what went before.");
    }

    internal void Called(Route route, int status, TimeSpan took) =>
        calls.Record(took.TotalSeconds, Tag("route", route.Name), Tag("status", status));

    internal void Waited(Route route, TimeSpan wait)
    {
        if (wait > TimeSpan.Zero)
            waits.Record(wait.TotalSeconds, Tag("route", route.Name));
    }

    internal void Repeated(Route route, string after) => repeats.Add(1, Tag("route", route.Name), Tag("after", after));

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);
}
