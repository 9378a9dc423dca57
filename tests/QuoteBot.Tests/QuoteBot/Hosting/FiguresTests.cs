using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using QuoteBot.Chat.Routing;

namespace QuoteBot.Tests.QuoteBot.Hosting;

/// <summary>What is counted of the bot's work.</summary>
public sealed class FiguresTests
{
    [Fact]
    public async Task Interactions_are_counted_by_command_and_outcome_without_what_people_typed()
    {
        var counted = new ConcurrentBag<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, me) =>
            {
                if (instrument is { Meter.Name: ChatMeter.Name, Name: "quotebot.interactions" })
                {
                    me.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(string.Join(' ', tags.ToArray().Select(tag => tag.Value))));
        listener.Start();
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);

        await club.Anna.SlashAsync("/topic name:a secret wish");

        Assert.Contains("/topic answered", counted);
        Assert.DoesNotContain(counted, line => line.Contains("secret", StringComparison.Ordinal));
    }
}
