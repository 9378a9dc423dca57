using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.Chat.Commands;
using QuoteBot.Hosting;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>People cannot tell by which way the bot hears of them.</summary>
public sealed class ParityTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_command_is_answered_byte_for_byte_alike_over_HTTP_and_over_the_gateway()
    {
        var (http, gateway) = (await WalkAsync(Way.Http), await WalkAsync(Way.Gateway));

        Assert.NotEmpty(http);
        Assert.Equal(http.Count, gateway.Count);
        Assert.All(http.Zip(gateway), pair => Assert.Equal(pair.First, pair.Second));
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(Way way)
    {
        // A clock that stands still and the same chance on both sides: nothing but the way differs.
        var clock = new FakeTimeProvider(Start);
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            Way = way,
            Bundled = true,
            StandIn = new StandInOptions { RateLimits = false, Clock = clock },
            Configure = bot => bot.Services.AddSingleton<TimeProvider>(clock).AddSingleton<Random>(new SharedRandom(new Random(1))),
        });
        var walk = new Walk(club);

        await walk.GoAsync();

        var declared = club.Bot.Services.GetRequiredService<CommandBook>().Definitions().Select(command => command.Name).ToHashSet();
        Assert.Equal(declared.Except(["slow", "block"]).Order(), walk.Used.Order());
        Assert.Empty(club.Discord.Refusals);
        return walk.Steps;
    }
}
