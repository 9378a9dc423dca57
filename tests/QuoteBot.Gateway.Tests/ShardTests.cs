using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>Servers are divided among shards, and shards among processes.</summary>
public sealed class ShardTests
{
    private static readonly StandInOptions Quick = new()
    {
        RateLimits = false,
        AnswerWithin = TimeSpan.FromSeconds(60),
        Shards = 3,
        MaxConcurrency = 16,
    };

    [Fact]
    public async Task Without_a_setting_there_are_as_many_shards_as_Discord_recommends()
    {
        await using var club = await Club.OpenAsync(new ClubOptions { StandIn = Quick, Shards = 3 });

        Assert.Equal([(0, 3), (1, 3), (2, 3)], Club.Living(club.Discord).Select(session => (session.Shard, session.Shards)).Order());
    }

    [Fact]
    public async Task Each_server_is_served_by_its_shard_and_direct_messages_by_the_first()
    {
        await using var club = await Club.OpenAsync(new ClubOptions { StandIn = Quick, Shards = 2, Settings = ["--Discord:TotalShards=2"] });
        var (even, odd) = (club.Discord.AddGuild("Even", 4UL << 22), club.Discord.AddGuild("Odd", 5UL << 22));
        var before = Sequences(club);

        await even.AddMember("Eve").SlashAsync("/ping");
        await club.Anna.InDirectMessages.SlashAsync("/ping");
        Assert.Equal([before[0] + 2, before[1]], Sequences(club));
        await odd.AddMember("Oda").SlashAsync("/ping");

        Assert.Equal([before[0] + 2, before[1] + 1], Sequences(club));
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task A_process_runs_the_shards_it_is_given()
    {
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            StandIn = Quick,
            Shards = 2,
            Settings = ["--Discord:TotalShards=4", "--Discord:ShardIds:0=1", "--Discord:ShardIds:1=3"],
        });

        Assert.Equal([(1, 4), (3, 4)], Club.Living(club.Discord).Select(session => (session.Shard, session.Shards)).Order());
        Assert.Equal("Pong, Mia", (await club.Discord.AddGuild("Third", 3UL << 22).AddMember("Mia").SlashAsync("/ping")).Text);
    }

    [Fact]
    public async Task Shards_that_identify_at_the_same_time_keep_to_what_Discord_allows()
    {
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            StandIn = Quick with { MaxConcurrency = 1, RateLimits = true },
            Shards = 2,
            Settings = ["--Discord:TotalShards=2"],
        });

        Assert.Equal(2, club.Discord.Gateway.Sessions.Count);
    }

    [Theory]
    [InlineData("--Discord:GatewayUrl=https://example.org", "Discord:GatewayUrl")]
    [InlineData("--Discord:TotalShards=none", "Discord:TotalShards")]
    [InlineData("--Discord:TotalShards=0", "Discord:TotalShards")]
    [InlineData("--Discord:ShardIds:0=0", "Discord:ShardIds")]
    [InlineData("--Discord:TotalShards=2 --Discord:ShardIds:0=2", "Discord:ShardIds")]
    [InlineData("--Discord:TotalShards=2 --Discord:ShardIds:0=1 --Discord:ShardIds:1=1", "Discord:ShardIds")]
    [InlineData("--Discord:TotalShards=2 --Discord:ShardIds:0=first", "Discord:ShardIds")]
    public async Task A_wrong_setting_is_one_line_that_names_it(string settings, string key)
    {
        await using var club = await Club.OpenAsync(new ClubOptions { Starts = false, Settings = settings.Split(' ') });

        var problem = await Assert.ThrowsAnyAsync<Exception>(() => club.Bot.StartAsync(TestContext.Current.CancellationToken));

        var line = Assert.Single(Assert.IsType<Microsoft.Extensions.Options.OptionsValidationException>(problem).Failures);
        Assert.StartsWith(key, line, StringComparison.Ordinal);
    }

    private static int[] Sequences(Club club) => [.. Club.Living(club.Discord).OrderBy(session => session.Shard).Select(session => session.Sequence)];
}
