using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>Answers that do not come: what is repeated, what is not, and what the caller learns.</summary>
public sealed class LostAnswers
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly MessageBody Hello = new() { Content = "hello" };
    private static readonly ChannelId Films = new(2);
    private static readonly MessageId Posted = new(4);

    public static TheoryData<string> WaysToLose => ["reset", "cut", "hang", "500", "502", "503", "504", "520"];

    [Theory]
    [MemberData(nameof(WaysToLose))]
    public async Task A_post_is_repeated_with_the_same_nonce_until_it_is_answered(string way)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(Losing(bench, way), Losing(bench, way));

        var message = await bench.RunAsync(bench.Rest.PostAsync(Films, Hello, Stop));

        Assert.Equal(new MessageId(1), message.Id);
        Assert.Equal(3, bench.Peer.Arrivals.Count);
        Assert.Single(bench.Peer.Arrivals.Select(arrival => arrival.Text).Distinct());
        Assert.Contains("\"nonce\"", bench.Peer.Arrivals[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WaysToLose))]
    public async Task An_edit_a_look_and_a_registration_are_repeated(string way)
    {
        await using var bench = await RestBench.StartAsync();

        bench.Peer.Script(Losing(bench, way));
        await bench.RunAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));
        bench.Peer.Script(Losing(bench, way));
        await bench.RunAsync(bench.Rest.GetMessageAsync(Films, Posted, Stop));
        bench.Peer.Script(Losing(bench, way), ScriptedPeer.Answer(200, "[]"));
        await bench.RunAsync(bench.Rest.OverwriteCommandsAsync([], Stop));

        Assert.Equal(6, bench.Peer.Arrivals.Count);
    }

    [Theory]
    [MemberData(nameof(WaysToLose))]
    public async Task A_follow_up_is_sent_once_and_its_sender_told_that_it_may_have_arrived(string way)
    {
        await using var bench = await RestBench.StartAsync();
        await bench.RunAsync(bench.Rest.GetOriginalAsync(RestBench.InteractionToken, Stop));
        bench.Peer.Script(Losing(bench, way));

        var failure = await bench.FailureAsync(bench.Rest.FollowUpAsync(RestBench.InteractionToken, Hello, Stop));

        Assert.Equal(DiscordRestFailure.Unreachable, failure.Failure);
        Assert.True(failure.MayHaveBeenDone);
        Assert.Equal(2, bench.Peer.Arrivals.Count);
    }

    [Fact]
    public async Task A_first_answer_that_was_lost_but_arrived_is_a_success()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Reset, AlreadyAnswered);

        await bench.RunAsync(bench.Rest.RespondAsync(RestBench.Interaction, InteractionResponse.Message(Hello), Stop));

        Assert.Equal(2, bench.Peer.Arrivals.Count);
    }

    [Fact]
    public async Task Its_message_is_then_asked_for()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Reset, AlreadyAnswered, ScriptedPeer.Answer(200, """{"id":"99","channel_id":"2"}"""));

        var message = await bench.RunAsync(bench.Rest.RespondWithMessageAsync(RestBench.Interaction, Hello, Stop));

        Assert.Equal(new MessageId(99), message.Id);
    }

    [Fact]
    public async Task A_second_first_answer_is_a_failure()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(AlreadyAnswered);

        var failure = await bench.FailureAsync(bench.Rest.RespondAsync(RestBench.Interaction, InteractionResponse.Message(Hello), Stop));

        Assert.Equal(DiscordErrorCodes.AlreadyAnswered, failure.Code);
        Assert.False(failure.MayHaveBeenDone);
    }

    [Fact]
    public async Task A_first_answer_is_given_up_after_three_seconds()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Otherwise = bench.Peer.Hang;
        var started = bench.Clock.GetUtcNow();

        var failure = await bench.FailureAsync(bench.Rest.RespondAsync(RestBench.Interaction, InteractionResponse.Message(Hello), Stop));

        Assert.Equal(DiscordRestFailure.Unreachable, failure.Failure);
        Assert.True(failure.MayHaveBeenDone);
        Assert.InRange(bench.Clock.GetUtcNow() - started, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4));
        Assert.InRange(bench.Peer.Arrivals.Count, 2, 3);
    }

    [Fact]
    public async Task An_edit_of_an_interaction_is_tried_for_minutes()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Tick = TimeSpan.FromSeconds(1);
        bench.Peer.Script([.. Enumerable.Repeat(ScriptedPeer.Answer(503, "no"), 20)]);
        var started = bench.Clock.GetUtcNow();

        await bench.RunAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));

        Assert.Equal(21, bench.Peer.Arrivals.Count);
        Assert.True(bench.Clock.GetUtcNow() - started > TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task An_edit_that_comes_before_its_first_answer_waits_for_it()
    {
        await using var bench = await RestBench.StartAsync();
        var early = ScriptedPeer.Answer(404, """{"message":"Unknown Webhook","code":10015}""");
        bench.Peer.Script(early, early);

        await bench.RunAsync(bench.Rest.EditOriginalAsync(RestBench.InteractionToken, Hello, Stop));

        Assert.Equal(3, bench.Peer.Arrivals.Count);
    }

    [Fact]
    public async Task Taking_away_what_a_lost_try_took_away_is_a_success()
    {
        await using var bench = await RestBench.StartAsync();
        var gone = ScriptedPeer.Answer(404, """{"message":"Unknown Message","code":10008}""");
        bench.Peer.Script(ScriptedPeer.Reset, gone, gone);

        await bench.RunAsync(bench.Rest.DeleteAsync(Films, Posted, Stop));
        var failure = await bench.FailureAsync(bench.Rest.DeleteAsync(Films, Posted, Stop));

        Assert.True(failure.IsGone);
        Assert.Equal(DiscordErrorCodes.UnknownMessage, failure.Code);
    }

    [Fact]
    public async Task Where_nobody_listens_even_a_follow_up_is_tried_again_and_cannot_have_arrived()
    {
        await using var bench = await RestBench.StartAsync(options =>
        {
            options.BaseUrl = new Uri("http://127.0.0.1:1/");
            options.InteractionBudget = TimeSpan.FromSeconds(20);
        });

        var failure = await bench.FailureAsync(bench.Rest.FollowUpAsync(RestBench.InteractionToken, Hello, Stop));

        Assert.Equal(DiscordRestFailure.Unreachable, failure.Failure);
        Assert.False(failure.MayHaveBeenDone);
        Assert.True(bench.Logs.Lines.Count(line => line.Contains("OnRetry", StringComparison.Ordinal)) > 2);
    }

    [Fact]
    public async Task Cancelling_is_cancelling()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Otherwise = bench.Peer.Hang;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var call = bench.Rest.PostAsync(Films, Hello, stop.Token);
        while (!bench.Peer.IsHanging)
            await Task.Delay(1, Stop);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated_and_says_what_Discord_said()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(
            400,
            """{"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}},"_errors":[{"code":"X","message":"Y"}]}}"""));

        var failure = await bench.FailureAsync(bench.Rest.PostAsync(Films, Hello, Stop));

        Assert.Equal(DiscordRestFailure.Refused, failure.Failure);
        Assert.Equal(HttpStatusCode.BadRequest, failure.Status);
        Assert.Equal(DiscordErrorCodes.InvalidForm, failure.Code);
        Assert.Equal("POST /channels/{channel}/messages: 400 Invalid Form Body (50035)", failure.Message);
        Assert.Equal(["embeds.0.title: BASE_TYPE_MAX_LENGTH Must be 256 or fewer in length.", ": X Y"], failure.Faults);
        Assert.Single(bench.Peer.Arrivals);
    }

    [Theory]
    [InlineData("""{"id":"not a number"}""")]
    [InlineData("<html>hello</html>")]
    public async Task An_answer_that_makes_no_sense_is_said_to_make_none(string body)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Peer.Script(ScriptedPeer.Answer(200, body));

        var failure = await bench.FailureAsync(bench.Rest.PostAsync(Films, Hello, Stop));

        Assert.Equal(DiscordRestFailure.Unreadable, failure.Failure);
        Assert.True(failure.MayHaveBeenDone);
        Assert.IsAssignableFrom<JsonException>(failure.InnerException);
    }

    private static RequestDelegate AlreadyAnswered { get; } =
        ScriptedPeer.Answer(400, """{"message":"Interaction has already been acknowledged.","code":40060}""");

    private static RequestDelegate Losing(RestBench bench, string way) => way switch
    {
        "reset" => ScriptedPeer.Reset,
        "cut" => ScriptedPeer.CutInTheMiddle,
        "hang" => bench.Peer.Hang,
        _ => ScriptedPeer.Answer(int.Parse(way, System.Globalization.CultureInfo.InvariantCulture), "<html>upstream</html>"),
    };
}
