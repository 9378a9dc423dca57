namespace QuoteBot.Gateway.Tests;

/// <summary>Discord gets its first answer in time, whatever the handlers are at.</summary>
public sealed class BusyTests
{
    [Fact]
    public async Task Handlers_that_hold_their_threads_keep_no_other_waiting()
    {
        await using var club = await Club.OpenAsync();
        var held = Enumerable.Range(0, 40).Select(_ => club.Anna.SlashAsync("/block")).ToList();
        await club.UntilAsync(_ => club.Probe.Heard.Count == 40);

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => club.Max.SlashAsync("/ping")));
        Assert.All(answers, answer => Assert.Equal("Pong, Max", answer.Text));
        Assert.All(held, one => Assert.False(one.IsCompleted));
        club.Probe.Block.Set();

        Assert.All(await Task.WhenAll(held), answer => Assert.Equal("At last", answer.Text));
        Assert.Empty(club.Discord.Refusals);
    }
}
