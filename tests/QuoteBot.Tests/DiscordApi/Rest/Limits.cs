using System.Globalization;
using Microsoft.AspNetCore.Http;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>Discord's limits: learnt, kept, and waited for.</summary>
public sealed class Limits
{
    private const string Done = """{"id":"1","channel_id":"2"}""";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly MessageBody Hello = new() { Content = "hello" };

    [Fact]
    public async Task A_channel_with_nothing_left_waits_for_its_reset_and_others_do_not()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(Told("b1", limit: 5, left: 0, resetAfter: 3), Told("b1", limit: 5, left: 4, resetAfter: 3));

        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(1), Hello, Stop));
        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(2), Hello, Stop));
        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(1), Hello, Stop));

        var at = bench.Peer.Arrivals.Select(arrival => arrival.At).ToList();
        Assert.InRange(at[1] - at[0], TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.InRange(at[2] - at[0], TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Routes_that_share_a_bucket_share_what_is_left()
    {
        await using var bench = await RestBench.StartAsync();
        var (channel, message) = (new ChannelId(1), new MessageId(9));
        bench.Peer.Script(Told("b1", 5, 4, 10), Told("b1", 5, 0, 10));

        await bench.RunAsync(bench.Rest.PostAsync(channel, Hello, Stop));
        await bench.RunAsync(bench.Rest.EditAsync(channel, message, Hello, Stop));
        await bench.RunAsync(bench.Rest.PostAsync(channel, Hello, Stop));

        Assert.True(bench.Peer.Arrivals[2].At - bench.Peer.Arrivals[1].At >= TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_crowd_never_exceeds_a_limit_that_it_did_not_know()
    {
        await using var bench = await RestBench.StartAsync();
        var discord = new FixedWindow(bench.Clock, limit: 5, window: TimeSpan.FromSeconds(2));
        bench.Peer.Otherwise = discord.AnswerAsync;

        await bench.RunAsync(Task.WhenAll(Enumerable.Range(0, 60).Select(_ => bench.Rest.PostAsync(new ChannelId(1), Hello, Stop))));

        Assert.Equal(0, discord.Exceeded);
        Assert.Equal(60, bench.Peer.Arrivals.Count);
        Assert.True(discord.LargestCrowd > 1, "The requests of a window go side by side.");
    }

    [Fact]
    public async Task Where_no_limit_is_told_nothing_waits()
    {
        await using var bench = await RestBench.StartAsync();
        var discord = new FixedWindow(bench.Clock, limit: int.MaxValue, window: TimeSpan.FromSeconds(1));
        bench.Peer.Otherwise = discord.AnswerAsync;
        await bench.RunAsync(Answer(bench, 1));

        await bench.RunAsync(Task.WhenAll(Enumerable.Range(2, 100).Select(id => Answer(bench, id))));

        Assert.Equal(0, discord.Exceeded);
        Assert.True(discord.LargestCrowd > 1, "They go side by side.");
    }

    public static TheoryData<string, string?, double> WaysToAskForPatience => new()
    {
        { """{"message":"You are being rate limited.","retry_after":2.5,"global":false}""", "3", 2.5 },
        { """{"message":"You are being rate limited.","global":false}""", "4", 4 },
        { """{"message":"You are being rate limited.","global":false}""", null, 1 },
    };

    [Theory]
    [MemberData(nameof(WaysToAskForPatience))]
    public async Task Asked_to_wait_it_waits_as_long_as_asked_and_a_second_when_not_told(string body, string? header, double seconds)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(429, body, [("X-RateLimit-Scope", "user"), .. header is null ? [] : new[] { ("Retry-After", header) }]));

        await bench.RunAsync(bench.Rest.FollowUpAsync(RestBench.InteractionToken, Hello, Stop));

        Assert.Equal(2, bench.Peer.Arrivals.Count);
        Assert.InRange(bench.Peer.Arrivals[1].At - bench.Peer.Arrivals[0].At, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds + 1.5));
    }

    [Fact]
    public async Task Never_told_how_long_it_waits_longer_each_time()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Tick = TimeSpan.FromMilliseconds(50);
        bench.Peer.Script([.. Enumerable.Repeat(ScriptedPeer.Answer(429, "{}", ("X-RateLimit-Scope", "user")), 4)]);

        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(1), Hello, Stop));

        var at = bench.Peer.Arrivals.Select(arrival => arrival.At).ToList();
        var pauses = at.Skip(1).Zip(at).Select(pair => (pair.First - pair.Second).TotalSeconds);
        Assert.All(pauses.Zip([1.0, 2.0, 4.0, 8.0]), pause => Assert.InRange(pause.First, pause.Second, pause.Second + 0.9));
    }

    [Theory]
    [InlineData("""{"message":"You are being rate limited.","retry_after":8,"global":true}""", false)]
    [InlineData("<html>error code: 1015</html>", true)]
    public async Task A_limit_over_all_holds_every_route_and_those_of_interactions_only_when_the_address_is_blocked(string body, bool address)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(429, body, ("Retry-After", "8")));
        var first = bench.Rest.PostAsync(new ChannelId(1), Hello, Stop);
        while (!bench.Logs.Lines.Any(line => line.Contains("slow down", StringComparison.Ordinal)))
            await Task.Delay(1, Stop);

        await bench.RunAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));
        await bench.RunAsync(bench.Rest.PostAsync(new ChannelId(2), Hello, Stop));
        await bench.RunAsync(first);

        var at = bench.Peer.Arrivals.ToLookup(arrival => arrival.Line.Split('/')[3], arrival => arrival.At);
        Assert.Equal(address, at["webhooks"].Single() - bench.Peer.Arrivals[0].At >= TimeSpan.FromSeconds(8));
        Assert.All(at["channels"].Skip(1), moment => Assert.True(moment - bench.Peer.Arrivals[0].At >= TimeSpan.FromSeconds(8)));
    }

    [Fact]
    public async Task No_second_sees_more_than_fifty_requests()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Tick = TimeSpan.FromMilliseconds(25);

        await bench.RunAsync(Task.WhenAll(Enumerable.Range(0, 130).Select(channel => bench.Rest.PostAsync(new ChannelId((ulong)channel), Hello, Stop))));

        var at = bench.Peer.Arrivals.Select(arrival => arrival.At).Order().ToList();
        Assert.Equal(130, at.Count);
        Assert.All(at.Zip(at.Skip(50)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
        Assert.InRange(at[^1] - at[0], TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(6));
    }

    [Fact]
    public async Task When_the_wait_is_longer_than_the_call_may_take_it_fails_at_once()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(429, """{"retry_after":3600,"global":false}""", ("X-RateLimit-Scope", "user")));
        var started = bench.Clock.GetUtcNow();

        var failure = await bench.FailureAsync(bench.Rest.PostAsync(new ChannelId(1), Hello, Stop));

        Assert.Equal(DiscordRestFailure.Limited, failure.Failure);
        Assert.False(failure.MayHaveBeenDone);
        Assert.True(bench.Clock.GetUtcNow() - started < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task An_answer_that_never_came_does_not_keep_others_waiting()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(Told("b1", 1, 0, 1), ScriptedPeer.Reset, ScriptedPeer.Reset);
        await bench.RunAsync(bench.Rest.FollowUpAsync("token", Hello, Stop));

        await bench.FailureAsync(bench.Rest.FollowUpAsync("token", Hello, Stop));
        await bench.FailureAsync(bench.Rest.FollowUpAsync("token", Hello, Stop));
        await bench.RunAsync(bench.Rest.FollowUpAsync("token", Hello, Stop));

        Assert.Equal(4, bench.Peer.Arrivals.Count);
    }

    private static Task Answer(RestBench bench, int id) =>
        bench.Rest.RespondAsync(new Interaction { Id = new InteractionId((ulong)id), Token = $"token{id}" }, InteractionResponse.Message(Hello), Stop);

    private static RequestDelegate Told(string bucket, int limit, int left, double resetAfter) => ScriptedPeer.Answer(
        200,
        Done,
        ("X-RateLimit-Bucket", bucket),
        ("X-RateLimit-Limit", limit.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Remaining", left.ToString(CultureInfo.InvariantCulture)),
        ("X-RateLimit-Reset-After", resetAfter.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A limit as Discord keeps one: so many in a window that the first request opens.</summary>
    private sealed class FixedWindow(TimeProvider clock, int limit, TimeSpan window)
    {
        private readonly Lock gate = new();
        private DateTimeOffset end;
        private int used;
        private int present;

        public int Exceeded { get; private set; }

        public int LargestCrowd { get; private set; }

        public async Task AnswerAsync(HttpContext context)
        {
            var (left, resetAfter) = Take();
            await Task.Delay(5, context.RequestAborted);
            lock (gate)
                present--;
            await (left < 0
                ? ScriptedPeer.Answer(429, $$"""{"retry_after":{{resetAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture)}},"global":false}""", ("X-RateLimit-Scope", "user"))
                : limit == int.MaxValue ? ScriptedPeer.Answer(204, "") : Told("b1", limit, left, resetAfter.TotalSeconds))(context);
        }

        private (int Left, TimeSpan ResetAfter) Take()
        {
            lock (gate)
            {
                var now = clock.GetUtcNow();
                if (now >= end)
                    (end, used) = (now + window, 0);
                used++;
                LargestCrowd = Math.Max(LargestCrowd, ++present);
                if (used > limit)
                    Exceeded++;
                return (limit - used, end - now);
            }
        }
    }
}
