using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuoteBot.CommandLine;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Gateway.Tests;

/// <summary>How the bot stops: when it is told to, and when it has to.</summary>
public sealed class EndTests
{
    [Fact]
    public async Task The_bot_listens_to_guilds_alone_and_says_goodbye()
    {
        await using var club = await Club.OpenAsync();
        var session = club.Session;

        await club.Bot.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, session.Intents);
        await club.UntilAsync(_ => session.HasEnded);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task Shutdown_finishes_what_is_in_hand()
    {
        await using var club = await Club.OpenAsync();
        var asked = club.Anna.SlashAsync("/slow");
        await club.UntilAsync(_ => club.Probe.Heard.Count == 1);

        var stopping = club.Bot.StopAsync(TestContext.Current.CancellationToken);
        await club.UntilAsync(discord => Club.Living(discord).Count == 0);
        club.Probe.Slow.SetResult();
        await stopping;

        Assert.Equal("At last", (await asked).Text);
    }

    [Fact]
    public async Task Who_would_have_to_wait_for_longer_than_shutdown_does_is_told()
    {
        await using var club = await Club.OpenAsync();
        var asked = club.Anna.SlashAsync("/slow");
        await club.UntilAsync(_ => club.Probe.Heard.Count == 1);

        await club.Bot.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal("I am being restarted and could not finish that. Try again in a minute.", (await asked).Text);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task What_is_in_hand_at_shutdown_still_finds_all_that_it_needs()
    {
        await using var club = await Club.OpenAsync();
        var click = new Cast(new InteractionId(1), new MessageId(1), Question: 1, Option: 0, new UserId(1), new ChannelId(1), null);
        club.Probe.AfterSlow = () => club.Bot.Services.GetRequiredService<AnswerBox>().CastAsync(click, TestContext.Current.CancellationToken);
        var asked = club.Anna.SlashAsync("/slow");
        await club.UntilAsync(_ => club.Probe.Heard.Count == 1);

        var stopping = club.Bot.StopAsync(TestContext.Current.CancellationToken);
        await club.UntilAsync(discord => Club.Living(discord).Count == 0);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        club.Probe.Slow.SetResult();
        await stopping;

        Assert.Equal("At last", (await asked).Text);
    }

    [Theory]
    [InlineData(4004, "Discord:BotToken")]
    [InlineData(4011, "Discord:TotalShards")]
    [InlineData(4014, "intents")]
    public async Task What_cannot_be_mended_by_trying_ends_the_bot_with_a_sentence_that_says_what_to_do(int code, string words)
    {
        await using var club = await Club.OpenAsync(new ClubOptions { Settings = ["--Logging:LogLevel:Default=None"] });
        var session = club.Session;

        session.Close(code);
        var problem = await Assert.ThrowsAsync<UserException>(() => club.Bot.WaitForShutdownAsync(TestContext.Current.CancellationToken));

        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal([session], club.Discord.Gateway.Sessions);
    }

    [Fact]
    public async Task A_token_that_Discord_refuses_is_told_in_one_line()
    {
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            Starts = false,
            Settings = ["--Discord:BotToken=not.the.one", "--Logging:LogLevel:Default=None"],
        });

        await club.Bot.StartAsync(TestContext.Current.CancellationToken);
        var problem = await Assert.ThrowsAsync<UserException>(() => club.Bot.WaitForShutdownAsync(TestContext.Current.CancellationToken));

        Assert.Equal("Discord does not take Discord:BotToken; copy it anew from the developer portal.", problem.Message);
    }
}
