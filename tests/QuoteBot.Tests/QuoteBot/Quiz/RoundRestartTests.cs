using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Quiz.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Rounds across restarts, across processes, and at their deadlines.</summary>
public class RoundRestartTests
{
    [Fact]
    public async Task A_question_that_is_open_keeps_its_deadline_over_a_restart()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:60", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);

        await night.RestartAsync(TimeSpan.FromSeconds(30));
        var late = await night.AnswerAsync(question, night.Players[1], right: true);
        await night.RevealedAsync(question);

        Assert.StartsWith("Locked in", late.Text, StringComparison.Ordinal);
        var open = night.Clock.GetUtcNow() - question.Created;
        Assert.InRange(open.TotalSeconds, 61.5, 91);
        Assert.Contains($"{night.Players[0].Mention} +", question.Text, StringComparison.Ordinal);
        Assert.Contains($"{night.Players[1].Mention} +", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_whose_deadline_passed_meanwhile_is_revealed_at_once_with_the_answers_that_were_in()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:10", 2);
        await night.AnswerAsync(question, night.Players[0], right: true);

        await night.RestartAsync(TimeSpan.FromMinutes(30));
        var back = night.Clock.GetUtcNow();
        await night.RevealedAsync(question);

        Assert.True(night.Clock.GetUtcNow() - back < TimeSpan.FromSeconds(10));
        Assert.Contains($"{night.Players[0].Mention} +", question.Text, StringComparison.Ordinal);
        Assert.NotEqual(question.Id, (await night.QuestionAsync(2, 2)).Id);
    }

    [Fact]
    public async Task A_process_that_died_between_the_post_and_the_write_does_not_ask_twice()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:30", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);

        await night.RestartAsync(TimeSpan.FromSeconds(10), db => KillAfterThePost(night, db));
        await night.RevealedAsync(question);

        Assert.InRange((night.Clock.GetUtcNow() - question.Created).TotalSeconds, 31.5, 41);
        Assert.Single(night.Table.Public, message => message.Text.StartsWith("**Question", StringComparison.Ordinal));
        Assert.Contains($"{night.Players[0].Mention} +", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_stays_away_longer_than_Discord_remembers_its_post_goes_on_with_the_next_question()
    {
        await using var night = await GameNight.OpenAsync();
        var first = await night.StartAsync("seconds:30", 2);

        await night.RestartAsync(TimeSpan.FromMinutes(20), db => KillAfterThePost(night, db));
        var second = await night.QuestionAsync(2, 2);
        var late = await night.AnswerAsync(first, night.Players[0], right: true);
        await night.AnswerAsync(second, night.Players[0], right: true);
        await night.RevealedAsync(second);

        Assert.Contains("too late", late.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Single(night.Table.Public, message => message.Text.StartsWith("**Question 1 of 2**", StringComparison.Ordinal));
        Assert.Contains("1 right of 1", (await night.MessageAsync("The round is over")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_tells_where_its_question_stands_so_that_it_counts_however_long_the_process_stays_away()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:30", 1);
        await using (var db = night.Open())
        {
            KillAfterThePost(night, db, due: night.Clock.GetUtcNow().AddHours(1));
        }

        var answer = await night.AnswerAsync(question, night.Players[0], right: true);
        await night.RestartAsync(TimeSpan.FromMinutes(20), db => db.Rounds.ExecuteUpdate(row => row.SetProperty(one => one.Due, night.Clock.GetUtcNow())));
        await night.RevealedAsync(question);

        Assert.StartsWith("Locked in", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"{night.Players[0].Mention} +", question.Text, StringComparison.Ordinal);
        Assert.Single(night.Table.Public, message => message.Text.StartsWith("**Question", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_process_that_died_between_the_reveal_and_the_write_scores_nothing_twice()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        await night.AnswerAsync(question, night.Players[1], right: false);
        await night.RevealedAsync(question);

        await night.RestartAsync(TimeSpan.Zero, db =>
            db.Rounds.ExecuteUpdate(row => row.SetProperty(one => one.Phase, Phase.Closed).SetProperty(one => one.Due, night.Clock.GetUtcNow())));
        await night.MessageAsync("The round is over");
        await night.UntilAsync(() => night.Rounds().Single().Phase == Phase.Finished);

        await using var db = night.Open();
        Assert.InRange(db.RoundPlayers.Max(row => row.Points), 500, 1000);
    }

    [Fact]
    public async Task Two_processes_on_one_database_take_every_step_once()
    {
        await using var night = await GameNight.OpenAsync();
        await using var another = await night.StartAnotherAsync();
        var channels = new[] { night.Table, night.Club.Server.AddChannel("two"), night.Club.Server.AddChannel("three") };
        foreach (var channel in channels)
        {
            await night.Players[0].SlashAsync("/quiz start questions:3 seconds:5", channel);
        }

        foreach (var channel in channels)
        {
            await night.UntilAsync(() => channel.Public.Any(message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal)));
        }

        foreach (var channel in channels)
        {
            var questions = channel.Public.Where(message => message.Text.StartsWith("**Question", StringComparison.Ordinal)).ToList();
            Assert.Equal(2, questions.Count);
            Assert.All(questions, question => Assert.Equal(2, question.Versions.Count));
            Assert.Single(channel.Public, message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal));
        }

        await another.StopAsync(TestContext.Current.CancellationToken);
        Assert.Empty(night.Club.Discord.Refusals);
    }

    [Fact]
    public async Task Two_clocks_that_claim_one_deadline_reveal_once()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 2);
        var driver = night.Club.Bot.Services.GetRequiredService<RoundDriver>();
        var round = night.Rounds().Single().Id;
        night.Clock.Advance(TimeSpan.FromSeconds(7));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => driver.DriveAsync(round, TestContext.Current.CancellationToken)));
        await night.RevealedAsync(question);

        Assert.Equal(2, question.Versions.Count);
    }

    [Fact]
    public async Task A_click_before_the_deadline_counts_though_it_arrives_after_it_and_one_on_the_deadline_does_not()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:10", 1);
        var (asked, deadline) = (night.AskedIn(question), question.Created + TimeSpan.FromSeconds(10));
        night.Clock.Advance(deadline + TimeSpan.FromSeconds(1) - night.Clock.GetUtcNow());

        Assert.IsType<AnswerOutcome.Locked>(await CastAsync(night, question, asked, 1, deadline - TimeSpan.FromMilliseconds(1)));
        Assert.IsType<AnswerOutcome.TooLate>(await CastAsync(night, question, asked, 2, deadline));

        await night.RevealedAsync(question);
        Assert.IsType<AnswerOutcome.TooLate>(await CastAsync(night, question, asked, 3, deadline - TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public async Task Of_many_clicks_of_one_player_at_once_one_counts()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:10", 1);
        var asked = night.AskedIn(question);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CastAsync(night, question, asked, 1, night.Clock.GetUtcNow())));

        Assert.Single(outcomes, outcome => outcome is AnswerOutcome.Locked);
        Assert.Equal(19, outcomes.Count(outcome => outcome is AnswerOutcome.Already));
    }

    /// <summary>What the database holds when the process is killed right after the post: the round is still about to ask, and claimed.</summary>
    private static void KillAfterThePost(GameNight night, QuoteBotContext db, DateTimeOffset? due = null)
    {
        var now = night.Clock.GetUtcNow();
        db.RoundQuestions.ExecuteUpdate(row => row.SetProperty(one => one.MessageId, (MessageId?)null));
        db.Rounds.ExecuteUpdate(row => row
            .SetProperty(one => one.Phase, Phase.Asking).SetProperty(one => one.Due, due ?? now).SetProperty(one => one.ClaimedUntil, now.AddSeconds(5)));
    }

    private static Task<AnswerOutcome> CastAsync(GameNight night, Message question, long asked, ulong player, DateTimeOffset clicked) =>
        night.Club.Bot.Services.GetRequiredService<AnswerBox>().CastAsync(
            new Cast(
                Snowflake.At<InteractionId>(clicked), new MessageId(question.Id), asked, 0, new UserId(player),
                new ChannelId(question.Channel.Id), new GuildId(question.Channel.Guild!.Id)),
            TestContext.Current.CancellationToken);
}
