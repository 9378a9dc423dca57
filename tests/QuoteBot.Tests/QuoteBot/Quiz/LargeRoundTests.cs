namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Rounds with more players than one message lists.</summary>
public sealed class LargeRoundTests
{
    [Fact]
    public async Task The_whole_table_of_a_round_with_many_players_is_paged_for_whoever_asks()
    {
        await using var night = await GameNight.OpenAsync();
        var crowd = Enumerable.Range(1, 30).Select(number => night.Club.Server.AddMember($"Guest {number}")).ToList();
        var question = await night.StartAsync("seconds:60", 1);
        await Task.WhenAll(crowd.Select(guest => night.AnswerAsync(question, guest, right: true)));
        var end = await night.MessageAsync("The round is over");
        await night.UntilAsync(() => night.Rounds().Single().FinishedAt is not null);

        var first = await crowd[3].ClickAsync(end, "The whole table");
        var second = await first.ClickAsync("▶");

        Assert.Contains("and 5 more", end.Text, StringComparison.Ordinal);
        Assert.True(first.IsPrivate);
        Assert.StartsWith("**The table of this round** · 30 players", second.Text, StringComparison.Ordinal);
        Assert.Equal(5, second.Text.Split('\n').Count(line => line.Contains("1 right of 1", StringComparison.Ordinal)));
        Assert.Empty(night.Club.Discord.Refusals);
    }
}
