using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>What is kept of rounds that are over, and for how long.</summary>
public class RoundPurgeTests
{
    [Fact]
    public async Task Thirty_days_after_a_round_its_answers_are_forgotten_and_its_results_stay()
    {
        await using var night = await GameNight.OpenAsync();
        var end = await PlayAsync(night, players: 2);
        var before = await night.Players[0].SlashAsync("/leaderboard period:all");

        night.Clock.Advance(RoundPurge.Kept - TimeSpan.FromHours(1));
        Assert.Equal(0, await ForgetAsync(night));
        night.Clock.Advance(TimeSpan.FromHours(2));
        await ForgetAsync(night);

        await using var db = night.Open();
        Assert.Empty(db.RoundQuestions);
        Assert.Empty(db.RoundAnswers);
        Assert.Null(Assert.Single(db.Rounds).StartedBy);
        Assert.Equal(2, db.RoundPlayers.Count());
        Assert.Equal(before.Text, (await night.Players[0].SlashAsync("/leaderboard period:all")).Text);
        Assert.StartsWith("The interviews of this round are not on record any more", (await night.Players[1].ClickAsync(end, "The interviews in this round")).Text, StringComparison.Ordinal);
        Assert.Contains("starts a round: 1 question", (await night.Players[1].ClickAsync(end, "Play again")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_round_that_one_played_alone_nothing_stays()
    {
        await using var night = await GameNight.OpenAsync();
        var end = await PlayAsync(night, players: 1);

        night.Clock.Advance(RoundPurge.Kept + TimeSpan.FromHours(1));
        await ForgetAsync(night);

        await using var db = night.Open();
        Assert.Empty(db.Rounds);
        Assert.Empty(db.RoundPlayers);
        Assert.StartsWith("I keep nothing about you.", (await night.Players[0].SlashAsync("/privacy")).Text, StringComparison.Ordinal);
        Assert.StartsWith("I don't remember that round.", (await night.Players[1].ClickAsync(end, "Play again")).Text, StringComparison.Ordinal);
    }

    private static async Task<Message> PlayAsync(GameNight night, int players)
    {
        var question = await night.StartAsync("seconds:5", 1);
        foreach (var player in night.Players.Take(players))
        {
            await night.AnswerAsync(question, player, right: true);
        }

        var end = await night.MessageAsync("The round is over");
        await night.UntilAsync(() => night.Rounds().Single().Phase == Phase.Finished);
        return end;
    }

    private static Task<int> ForgetAsync(GameNight night) =>
        night.Club.Bot.Services.GetRequiredService<RoundPurge>().ForgetAsync(TestContext.Current.CancellationToken);
}
