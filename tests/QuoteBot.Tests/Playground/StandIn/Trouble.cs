using Microsoft.Extensions.Time.Testing;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

public sealed class Trouble : Club
{
    private const string Words = """{ "content": "x", "nonce": "1", "enforce_nonce": true }""";

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    protected override StandInOptions Options => new() { Clock = clock };

    private string Messages => $"channels/{Guild.General.Id}/messages";

    [Fact]
    public async Task The_sixth_message_within_five_seconds_is_one_too_many_and_the_headers_say_when_to_come_back()
    {
        for (var left = 4; left >= 0; left--)
        {
            using var response = await PostAsync();
            Assert.Equal(left.ToString(System.Globalization.CultureInfo.InvariantCulture), response.Headers.GetValues("X-RateLimit-Remaining").Single());
        }

        using var refused = await PostAsync();
        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Equal(("5", "user"), (refused.Headers.GetValues("Retry-After").Single(), refused.Headers.GetValues("X-RateLimit-Scope").Single()));
        clock.Advance(TimeSpan.FromSeconds(5));
        using var later = await PostAsync();
        Assert.Equal(200, (int)later.StatusCode);
    }

    [Fact]
    public async Task A_repeated_nonce_returns_the_first_message()
    {
        var (_, first) = await Bot.SendAsync(HttpMethod.Post, Messages, Words);
        var (_, second) = await Bot.SendAsync(HttpMethod.Post, Messages, Words);
        Assert.Equal(first!["id"]!.GetValue<string>(), second!["id"]!.GetValue<string>());
        Assert.Single(Guild.General.Public);
    }

    [Fact]
    public async Task An_answer_can_be_lost_though_the_message_was_posted()
    {
        Discord.Faults.Next("POST", "/messages", new Fault.Reset(AfterDoingIt: true));
        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SendAsync(HttpMethod.Post, Messages, Words));
        Assert.Single(Guild.General.Public);
    }

    [Fact]
    public async Task A_connection_can_break_before_anything_was_done()
    {
        Discord.Faults.Next("POST", "/messages", new Fault.Reset(AfterDoingIt: false));
        await Assert.ThrowsAsync<HttpRequestException>(() => Bot.SendAsync(HttpMethod.Post, Messages, Words));
        Assert.Empty(Guild.General.Public);
    }

    [Fact]
    public async Task Silence_lasts_as_long_as_it_was_told_to_and_then_the_connection_breaks()
    {
        Discord.Faults.Next("POST", "/messages", new Fault.Silence(TimeSpan.FromSeconds(30), AfterDoingIt: true));
        var waiting = Bot.SendAsync(HttpMethod.Post, Messages, Words);
        await Guild.General.MessageAsync("x");
        Assert.False(waiting.IsCompleted);
        while (!waiting.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => waiting);
    }

    [Fact]
    public async Task Requests_that_count_against_the_bot_are_told_from_those_that_do_not()
    {
        Discord.Faults.Next("POST", "/messages", new Fault.TooManyRequests(TimeSpan.FromSeconds(1)));
        Discord.Faults.Next("POST", "/messages", new Fault.TooManyRequests(TimeSpan.FromSeconds(1), "shared"));
        for (var n = 0; n < 3; n++)
        {
            using var response = await PostAsync();
        }

        Assert.Equal([true, false, false], Discord.Calls.TakeLast(3).Select(call => call.IsInvalid));
    }

    [Fact]
    public async Task Scripted_answers_come_once_in_their_order()
    {
        Discord.Faults.Next("POST", "/messages", new Fault.ServerError(503));
        Discord.Faults.Next("POST", "/messages", new Fault.TooManyRequests(null));
        using var broken = await PostAsync();
        using var limited = await PostAsync();
        using var right = await PostAsync();
        Assert.Equal([503, 429, 200], [(int)broken.StatusCode, (int)limited.StatusCode, (int)right.StatusCode]);
        Assert.False(limited.Headers.Contains("Retry-After"));
    }

    [Fact]
    public async Task The_same_seed_brings_the_same_faults()
    {
        async Task<List<int>> RunAsync()
        {
            await using var discord = await StandInDiscord.StartAsync(new() { Random = new Random(7), RateLimits = false });
            await using var bot = await ScriptedBot.StartAsync(discord);
            (discord.Faults.TooManyRequests, discord.Faults.ServerErrors) = (0.2, 0.2);
            var statuses = new List<int>();
            for (var n = 0; n < 50; n++)
            {
                statuses.Add((await bot.SendAsync(HttpMethod.Get, "users/@me")).Status);
            }

            return statuses;
        }

        var first = await RunAsync();
        Assert.Equal(first, await RunAsync());
        Assert.Contains(429, first);
        Assert.Contains(first, status => status >= 500);
        Assert.Contains(200, first);
    }

    private Task<HttpResponseMessage> PostAsync() =>
        Bot.Client.PostAsync(Messages, new StringContent("""{ "content": "x" }""", System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
}
