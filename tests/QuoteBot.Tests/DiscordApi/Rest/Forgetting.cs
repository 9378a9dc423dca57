using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.DiscordApi.Rest.Calls;
using QuoteBot.DiscordApi.Rest.Limits;

namespace QuoteBot.Tests.DiscordApi.Rest;

/// <summary>Every interaction brings a token of its own; what is remembered of them does not grow for ever.</summary>
public sealed class Forgetting
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public async Task Buckets_that_nobody_uses_are_forgotten()
    {
        var limits = new RateLimits(clock);

        for (var token = 0; token < 10_000; token++)
        {
            var bucket = limits.For(Edit(token));
            Assert.True(await bucket.EnterAsync(clock.GetUtcNow() + TimeSpan.FromMinutes(1), Stop));
            bucket.Leave();
            clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(limits.Count, 1, 2_200);
    }

    [Fact]
    public async Task A_bucket_in_use_is_not()
    {
        var limits = new RateLimits(clock);
        var used = limits.For(Edit(-1));
        Assert.True(await used.EnterAsync(clock.GetUtcNow(), Stop));

        for (var token = 0; token < 5_000; token++)
        {
            limits.For(Edit(token));
            clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.Same(used, limits.For(Edit(-1)));
    }

    [Fact]
    public void Dead_tokens_are_remembered_for_as_long_as_a_token_lives()
    {
        var dead = new DeadTokens(clock);
        dead.Add("first");
        clock.Advance(TimeSpan.FromMinutes(14));
        AddMany(dead, 2_000);
        Assert.True(dead.Contains("first"));

        clock.Advance(TimeSpan.FromMinutes(2));
        dead.Add("last");

        Assert.False(dead.Contains("first"));
        Assert.True(dead.Contains("last"));
    }

    private static void AddMany(DeadTokens dead, int count)
    {
        for (var token = 0; token < count; token++)
            dead.Add(token.ToString(CultureInfo.InvariantCulture));
    }

    private static Route Edit(int token) => new(
        "PATCH /webhooks/{application}/{token}/messages/@original", token.ToString(CultureInfo.InvariantCulture), Access.InteractionToken);
}
