namespace QuoteBot.Gateway.Tests;

/// <summary>A session that cannot go on is followed by another.</summary>
public sealed class NewSessionTests
{
    [Fact]
    public async Task A_session_that_is_over_is_followed_by_a_new_one()
    {
        await using var club = await Club.OpenAsync();
        var session = club.Session;

        session.Invalidate(resumable: false);
        await club.UntilAsync(discord => Club.Living(discord).Any(one => one.IsConnected));
        var answer = await club.Anna.SlashAsync("/ping");

        Assert.Equal("Pong, Anna", answer.Text);
        Assert.NotSame(session, club.Session);
    }

    [Fact]
    public async Task A_session_that_was_forgotten_while_the_bot_was_away_is_followed_by_a_new_one()
    {
        await using var club = await Club.OpenAsync();

        var session = club.Session;
        session.Drop();
        session.Invalidate(resumable: false);
        await club.UntilAsync(discord => Club.Living(discord).Any(one => one.IsConnected));

        Assert.Equal("Pong, Anna", (await club.Anna.SlashAsync("/ping")).Text);
    }
}
