using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Rounds that lose their place, and a Discord that fails.</summary>
public class RoundLossTests
{
    public static TheoryData<string> Losses => ["the channel is deleted", "the bot is thrown out", "the bot may not post", "the bot may not see the channel"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_round_whose_place_is_lost_ends_quietly_and_frees_the_channel(string loss)
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 3);
        await night.AnswerAsync(question, night.Players[0], right: true);
        Lose(night, loss);

        await night.UntilAsync(() => night.Rounds().Single().Phase == Phase.Finished);

        var round = night.Rounds().Single();
        Assert.Equal(Ending.Lost, round.Ending);
        Assert.Null(round.OpenIn);
    }

    [Fact]
    public async Task A_question_whose_message_is_deleted_ends_the_round_quietly()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 3);
        await night.DeleteAsync(question);

        await night.UntilAsync(() => night.Rounds().Single().Phase == Phase.Finished);

        Assert.Equal(Ending.Lost, night.Rounds().Single().Ending);
        Assert.Contains("starts a round", (await night.Players[1].SlashAsync("/quiz start questions:1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_lacks_to_post_is_said_before_a_round_begins()
    {
        await using var night = await GameNight.OpenAsync();
        night.Table.DenyBot(Permissions.SendMessages | Permissions.EmbedLinks);

        var answer = await night.Players[0].SlashAsync("/quiz start");

        Assert.Equal("I can't run a round in this channel: a moderator has to allow me Send Messages and Embed Links here.", answer.Text);
        Assert.True(answer.IsPrivate);
        Assert.Empty(night.Rounds());
    }

    [Fact]
    public async Task In_a_thread_it_is_the_right_to_post_in_threads_that_counts()
    {
        await using var night = await GameNight.OpenAsync();
        var thread = night.Club.Server.AddThread("tonight", night.Table);
        night.Table.DenyBot(Permissions.SendMessagesInThreads);

        var inThread = await night.Players[0].SlashAsync("/quiz start", thread);
        var inChannel = await night.Players[0].SlashAsync("/quiz start questions:1");

        Assert.Contains("allow me Send Messages in Threads here", inThread.Text, StringComparison.Ordinal);
        Assert.Contains("starts a round", inChannel.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_whose_answer_is_lost_is_not_posted_twice()
    {
        await using var night = await GameNight.OpenAsync();
        night.Club.Discord.Faults.Next("POST", "/messages", new Fault.Reset(AfterDoingIt: true));

        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        await night.MessageAsync("The round is over");

        Assert.Single(night.Table.Public, message => message.Text.StartsWith("**Question 1", StringComparison.Ordinal));
        Assert.Single(night.Table.Public, message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Discord_that_fails_for_a_while_delays_a_round_and_no_more()
    {
        await using var night = await GameNight.OpenAsync();
        for (var fault = 0; fault < 3; fault++)
        {
            night.Club.Discord.Faults.Next("POST", "/messages", new Fault.ServerError());
        }

        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);

        Assert.Contains($"{night.Players[0].Mention} · **", (await night.MessageAsync("The round is over")).Text, StringComparison.Ordinal);
    }

    private static void Lose(GameNight night, string loss)
    {
        switch (loss)
        {
            case "the channel is deleted":
                night.Table.Delete();
                break;
            case "the bot is thrown out":
                night.Club.Server.RemoveBot();
                break;
            case "the bot may not post":
                night.Table.DenyBot(Permissions.SendMessages);
                break;
            default:
                night.Table.DenyBot(Permissions.ViewChannel);
                break;
        }
    }
}
