using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>What keeps Discord from banning the bot, and its secrets from anybody's eyes.</summary>
public sealed class GoodStanding
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly MessageBody Hello = new() { Content = "hello" };
    private static readonly ChannelId Films = new(2);

    [Fact]
    public async Task A_refused_bot_token_is_not_used_again_and_that_is_said_once()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(401, """{"message":"401: Unauthorized","code":0}"""));

        var first = await bench.FailureAsync(bench.Rest.PostAsync(Films, Hello, Stop));
        var second = await bench.FailureAsync(bench.Rest.GetApplicationAsync(Stop));
        await bench.FailureAsync(bench.Rest.GetCommandsAsync(Stop));
        await bench.RunAsync(bench.Rest.RespondAsync(RestBench.Interaction, InteractionResponse.Message(Hello), Stop));

        Assert.Equal(DiscordRestFailure.Refused, first.Failure);
        Assert.Equal(DiscordRestFailure.Withheld, second.Failure);
        Assert.Equal(2, bench.Peer.Arrivals.Count);
        Assert.Single(bench.Logs.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains("Discord:BotToken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_bot_token_nothing_is_sent_that_needs_one()
    {
        await using var bench = await RestBench.StartAsync(options => options.BotToken = null);

        var failure = await bench.FailureAsync(bench.Rest.GetCommandsAsync(Stop));

        Assert.Equal(DiscordRestFailure.Withheld, failure.Failure);
        Assert.Empty(bench.Peer.Arrivals);
    }

    [Fact]
    public async Task Refused_too_often_the_client_falls_silent_for_ten_minutes()
    {
        await using var bench = await RestBench.StartAsync(options => options.InvalidRequests = 5);
        bench.Peer.Script([.. Enumerable.Repeat(ScriptedPeer.Answer(403, """{"message":"Missing Permissions","code":50013}"""), 5)]);

        for (var refused = 0; refused < 5; refused++)
            Assert.Equal(DiscordErrorCodes.NoPermission, (await bench.FailureAsync(bench.Rest.PostAsync(Films, Hello, Stop))).Code);
        var withheld = await bench.FailureAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));
        bench.Clock.Advance(TimeSpan.FromMinutes(10));
        await bench.RunAsync(bench.Rest.PostAsync(Films, Hello, Stop));

        Assert.Equal(DiscordRestFailure.Withheld, withheld.Failure);
        Assert.Equal(6, bench.Peer.Arrivals.Count);
        Assert.Single(bench.Logs.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("shared", 6)]
    [InlineData("user", 3)]
    public async Task A_limit_that_others_have_used_up_does_not_count_against_the_bot(string scope, int arrivals)
    {
        await using var bench = await RestBench.StartAsync(options => options.InvalidRequests = 3);
        bench.Peer.Script([.. Enumerable.Repeat(ScriptedPeer.Answer(429, """{"retry_after":0.1,"global":false}""", ("X-RateLimit-Scope", scope)), 5)]);

        await Record.ExceptionAsync(() => bench.RunAsync(bench.Rest.PostAsync(Films, Hello, Stop)));

        Assert.Equal(arrivals, bench.Peer.Arrivals.Count);
    }

    [Theory]
    [InlineData(401, """{"message":"Invalid Webhook Token","code":50027}""", 1)]
    [InlineData(404, """{"message":"Unknown Webhook","code":10015}""", 5)]
    public async Task An_interaction_that_is_over_is_left_alone(int status, string body, int tries)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script([.. Enumerable.Repeat(ScriptedPeer.Answer(status, body), tries)]);

        var first = await bench.FailureAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));
        var second = await bench.FailureAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));
        await bench.RunAsync(bench.Rest.EditOriginalAsync("another", Hello, Stop));

        Assert.Equal(DiscordRestFailure.Refused, first.Failure);
        Assert.Equal(DiscordRestFailure.Gone, second.Failure);
        Assert.True(second.IsGone);
        Assert.Equal(tries + 1, bench.Peer.Arrivals.Count);
    }

    [Fact]
    public async Task A_message_that_is_gone_does_not_end_its_interaction()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(404, """{"message":"Unknown Message","code":10008}"""));

        Assert.True((await bench.FailureAsync(bench.Rest.EditFollowUpAsync(RestBench.InteractionToken, new MessageId(3), Hello, Stop))).IsGone);
        await bench.RunAsync(bench.Rest.FollowUpAsync(RestBench.InteractionToken, Hello, Stop));

        Assert.Equal(2, bench.Peer.Arrivals.Count);
    }

    [Fact]
    public async Task No_secret_and_no_text_of_a_message_reaches_a_log_a_failure_or_a_trace()
    {
        using var traces = new TraceList();
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(
            ScriptedPeer.Reset,
            ScriptedPeer.Answer(429, """{"retry_after":0.1,"global":false}""", ("X-RateLimit-Scope", "user")),
            ScriptedPeer.Answer(500, "no"),
            ScriptedPeer.Answer(200, """{"id":"1","channel_id":"2"}"""),
            ScriptedPeer.Reset,
            ScriptedPeer.Answer(401, """{"message":"401: Unauthorized","code":0}"""));

        await bench.RunAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));
        var lost = await bench.FailureAsync(bench.Rest.FollowUpAsync(RestBench.InteractionToken, Hello, Stop));
        var refused = await bench.FailureAsync(bench.Rest.PostAsync(Films, Hello, Stop));

        string[] seen = [.. bench.Logs.Lines, .. traces.Lines, lost.ToString(), refused.ToString()];
        Assert.Contains(seen, line => line.Contains("/webhooks/{application}/{token}", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, line => line.Contains("nobody-may-read", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, line => line.Contains("hello", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_repeats_and_waits_are_measured_by_route()
    {
        using var figures = new FigureList();
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(
            ScriptedPeer.Answer(503, "no"),
            ScriptedPeer.Answer(429, """{"retry_after":2,"global":false}""", ("X-RateLimit-Scope", "user")));

        await bench.RunAsync(bench.Rest.EditAsync(Films, new MessageId(424242), Hello, Stop));

        Assert.Contains("discord.rest.repeats 1 after=503 route=PATCH /channels/{channel}/messages/{message}", figures.Lines);
        Assert.Contains("discord.rest.repeats 1 after=429 route=PATCH /channels/{channel}/messages/{message}", figures.Lines);
        // The clock may have gone on by a tick or two between the refusal and the wait.
        Assert.Contains(figures.Lines, line => line.StartsWith("discord.rest.limit_waits ", StringComparison.Ordinal) && double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) is >= 1.5 and <= 2);
        Assert.Contains(figures.Lines, line => line.StartsWith("discord.rest.calls", StringComparison.Ordinal) && line.Contains("status=200", StringComparison.Ordinal));
        Assert.DoesNotContain(figures.Lines, line => line.Contains("424242", StringComparison.Ordinal));
    }

    /// <summary>Every trace that any source made meanwhile, with all its tags.</summary>
    private sealed class TraceList : IDisposable
    {
        private readonly List<string> lines = [];
        private readonly ActivityListener listener;

        public TraceList()
        {
            listener = new ActivityListener
            {
                ShouldListenTo = source => !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = activity =>
                {
                    lock (lines)
                        lines.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}");
                },
            };
            ActivitySource.AddActivityListener(listener);
        }

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (lines)
                    return [.. lines];
            }
        }

        public void Dispose() => listener.Dispose();
    }

    /// <summary>What the client's instruments recorded meanwhile.</summary>
    private sealed class FigureList : IDisposable
    {
        private readonly List<string> lines = [];
        private readonly MeterListener listener = new();

        public FigureList()
        {
            listener.InstrumentPublished = (instrument, hearing) =>
            {
                if (instrument.Meter.Name == DiscordRestMeter.Name)
                    hearing.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            listener.Start();
        }

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (lines)
                    return [.. lines];
            }
        }

        public void Dispose() => listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var told = tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}");
            lock (lines)
                lines.Add(FormattableString.Invariant($"{instrument.Name} {value} {string.Join(' ', told)}"));
        }
    }
}
