using QuoteBot.Game.Rounds;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Who may stop a round or skip a question.</summary>
public class RoundControlTests
{
    [Fact]
    public async Task A_round_is_stopped_by_whoever_started_it_and_by_moderators_alone()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("", 3);
        await night.AnswerAsync(question, night.Players[1], right: true);

        var refused = await night.Players[1].SlashAsync("/quiz stop");
        var stopped = await night.Club.Max.SlashAsync("/quiz stop");

        Assert.StartsWith("Only whoever started the round, or a moderator, can stop it.", refused.Text, StringComparison.Ordinal);
        Assert.True(refused.IsPrivate);
        Assert.Equal("Stopped. The results are coming.", stopped.Text);
        var end = await night.MessageAsync("**The round was stopped** after question 1 of 3.");
        Assert.Contains("The round was stopped here, so this one does not count.", question.Text, StringComparison.Ordinal);
        Assert.Contains($"{night.Players[1].Mention} · 0 points", end.Text, StringComparison.Ordinal);
        Assert.Equal("No round is going on in this channel. `/quiz start` begins one.", (await night.Players[0].SlashAsync("/quiz stop")).Text);
    }

    [Fact]
    public async Task A_skipped_question_counts_for_nobody_and_breaks_no_streak()
    {
        await using var night = await GameNight.OpenAsync();
        var first = await night.StartAsync("seconds:5", 3);
        await night.AnswerAsync(first, night.Players[0], right: true);
        var second = await night.QuestionAsync(2, 3);
        await night.AnswerAsync(second, night.Players[0], right: false);

        Assert.Equal("Skipped.", (await night.Players[0].SlashAsync("/quiz skip")).Text);

        await night.RevealedAsync(second);
        Assert.Contains("Skipped: this one does not count.", second.Text, StringComparison.Ordinal);
        var third = await night.QuestionAsync(3, 3);
        await night.AnswerAsync(third, night.Players[0], right: true);
        await night.RevealedAsync(third);
        Assert.Contains("(2 in a row)", third.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_of_the_players_can_vote_to_skip()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:60", 2);
        foreach (var player in night.Players.Take(4))
        {
            await night.AnswerAsync(question, player, right: true);
        }

        var outsider = await night.Players[9].SlashAsync("/quiz skip");
        var first = await night.Players[1].SlashAsync("/quiz skip");
        var again = await night.Players[1].SlashAsync("/quiz skip");
        var second = await night.Players[2].SlashAsync("/quiz skip");

        Assert.StartsWith("Only those who have answered in this round can vote to skip.", outsider.Text, StringComparison.Ordinal);
        Assert.Equal("Your vote to skip is counted: 1 of the 2 that it takes.", first.Text);
        Assert.Equal("Your vote to skip is counted: 1 of the 2 that it takes.", again.Text);
        Assert.Equal("Skipped.", second.Text);
        await night.RevealedAsync(question);
    }

    [Fact]
    public async Task A_question_voided_after_the_round_leaves_the_table_without_its_points()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 1);
        var asked = night.Question(question);
        await night.AnswerAsync(question, night.Players[0], right: true);
        await night.MessageAsync("The round is over");
        await night.UntilAsync(() => night.Rounds().Single().Phase == Phase.Finished);

        var archive = (global::QuoteBot.Quiz.Rounds.RoundArchive)night.Club.Bot.Services.GetService(typeof(global::QuoteBot.Quiz.Rounds.RoundArchive))!;
        var stop = TestContext.Current.CancellationToken;
        Assert.False(await archive.VoidAsync(asked.Id, new(night.Club.Server.Id + 1), stop));
        Assert.True(await archive.VoidAsync(asked.Id, new(night.Club.Server.Id), stop));

        await using var db = night.Open();
        Assert.Equal(Fate.Voided, db.RoundQuestions.Single().Fate);
        Assert.Equal((0, 0), (db.RoundPlayers.Single().Points, db.RoundPlayers.Single().Right));
        Assert.Contains("A moderator took the points of this one back.", question.Text, StringComparison.Ordinal);
    }
}
