using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>Whatever becomes of the connection, nothing that people do is lost.</summary>
public sealed class ConnectionTests
{
    [Theory]
    [InlineData(Trouble.Drop)]
    [InlineData(Trouble.ReconnectRequest)]
    [InlineData(Trouble.ResumableInvalidSession)]
    [InlineData(Trouble.UnknownError)]
    [InlineData(Trouble.SessionEnded)]
    public async Task After_trouble_the_session_goes_on_and_what_happened_meanwhile_is_answered(Trouble trouble)
    {
        await using var club = await Club.OpenAsync();
        var session = club.Session;
        await club.Anna.SlashAsync("/ping");

        Strike(session, trouble);
        await club.UntilAsync(_ => !session.IsConnected);
        var missed = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => club.Anna.SlashAsync("/ping")));

        Assert.All(missed, exchange => Assert.Equal("Pong, Anna", exchange.Text));
        Assert.Equal(6, club.Probe.Heard.Select(heard => heard.Id).Distinct().Count());
        Assert.Equal(6, club.Probe.Heard.Count);
        Assert.Same(session, club.Session);
        Assert.Equal(1, session.Resumes);
        Assert.True(session.ResumedAtItsAddress);
        Assert.True(session.IsCompressed);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task A_heartbeat_that_is_not_acknowledged_ends_the_connection_and_not_the_session()
    {
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            StandIn = new StandInOptions { RateLimits = false, AnswerWithin = TimeSpan.FromSeconds(60), HeartbeatInterval = TimeSpan.FromSeconds(0.5) },
        });
        var session = club.Session;

        session.IgnoresHeartbeats = true;
        await club.UntilAsync(_ => session.Resumes > 0);
        session.IgnoresHeartbeats = false;
        var answer = await club.Anna.SlashAsync("/ping");

        Assert.Equal("Pong, Anna", answer.Text);
        Assert.Same(session, club.Session);
    }

    [Fact]
    public async Task A_gateway_that_is_down_is_tried_until_it_is_back()
    {
        await using var club = await Club.OpenAsync(new ClubOptions { Starts = false });
        club.Discord.Gateway.IsDown = true;
        club.Discord.Faults.Next("GET", "/gateway/bot", new Fault.ServerError());

        var starting = club.StartAsync();
        await club.UntilAsync(discord => discord.Gateway.TurnedAway == 2);
        club.Discord.Gateway.IsDown = false;
        await starting;

        Assert.Equal("Pong, Anna", (await club.Anna.SlashAsync("/ping")).Text);
    }

    [Fact]
    public async Task A_resume_address_that_cannot_be_reached_is_passed_over()
    {
        await using var club = await Club.OpenAsync();
        var session = club.Session;
        club.Discord.Gateway.ResumeAddressIsDown = true;

        club.Session.Drop();
        await club.UntilAsync(_ => session.Resumes > 0);

        Assert.False(session.ResumedAtItsAddress);
        Assert.Equal("Pong, Anna", (await club.Anna.SlashAsync("/ping")).Text);
    }

    [Fact]
    public async Task Drops_at_any_moment_are_survived()
    {
        await using var club = await Club.OpenAsync();

        for (var drop = 0; drop < 3; drop++)
        {
            await club.UntilAsync(discord => Club.Living(discord).Any(session => session.IsConnected));
            Club.Living(club.Discord)[^1].Drop();
            Assert.Equal("Pong, Anna", (await club.Anna.SlashAsync("/ping")).Text);
        }
    }

    [Fact]
    public async Task Health_tells_how_many_shards_are_connected()
    {
        await using var club = await Club.OpenAsync();
        var health = club.Bot.Services.GetRequiredService<HealthCheckService>();

        var well = await GatewayAsync(health);
        club.Discord.Gateway.IsDown = true;
        club.Session.Drop();
        await club.UntilAsync(discord => discord.Gateway.TurnedAway == 1);
        var lost = await GatewayAsync(health);

        Assert.Equal((HealthStatus.Healthy, "1 of 1 shard connected"), well);
        Assert.Equal((HealthStatus.Unhealthy, "0 of 1 shard connected"), lost);
    }

    private static async Task<(HealthStatus Status, string? Words)> GatewayAsync(HealthCheckService health)
    {
        var report = await health.CheckHealthAsync(TestContext.Current.CancellationToken);
        return (report.Entries["gateway"].Status, report.Entries["gateway"].Description);
    }

    private static void Strike(GatewaySession session, Trouble trouble)
    {
        switch (trouble)
        {
            case Trouble.Drop:
                session.Drop();
                break;
            case Trouble.ReconnectRequest:
                session.AskToReconnect();
                break;
            case Trouble.ResumableInvalidSession:
                session.Invalidate(resumable: true);
                break;
            case Trouble.UnknownError:
                session.Close(4000);
                break;
            case Trouble.SessionEnded:
                session.Close(4006);
                break;
        }
    }

    /// <summary>What befalls a connection.</summary>
    public enum Trouble
    {
        Drop,
        ReconnectRequest,
        ResumableInvalidSession,
        UnknownError,
        SessionEnded,
    }
}
