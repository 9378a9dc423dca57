using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Leaderboards, and what is kept about members.</summary>
public class LeaderboardTests
{
    [Fact]
    public async Task A_board_adds_up_the_rounds_that_two_or_more_played()
    {
        await using var night = await GameNight.OpenAsync(interviews: 0);
        Played(night, TimeSpan.FromHours(1), counts: true, (night.Players[0], 1800, 2, 3), (night.Players[1], 900, 1, 3));
        Played(night, TimeSpan.FromHours(2), counts: true, (night.Players[0], 1000, 1, 1));
        Played(night, TimeSpan.FromHours(3), counts: false, (night.Players[1], 9000, 9, 9));

        var board = await night.Players[1].SlashAsync("/leaderboard period:week");

        Assert.True(board.IsPrivate);
        Assert.Equal(
            $"""
            **Leaderboard** · this week, since 4 May
            **1** {night.Players[0].Mention} · **2,800** points · 2 rounds · 75 % right · best streak 2 · 2.0 s on average
            **2** {night.Players[1].Mention} · **900** points · 1 round · 33 % right · best streak 1 · 2.0 s on average
            -# You are 2nd of 2.
            """,
            board.Embeds[0].Description);
    }

    [Fact]
    public async Task Weeks_begin_on_Monday_and_months_on_the_first()
    {
        // It is Wednesday, 6 May 2026.
        await using var night = await GameNight.OpenAsync(interviews: 0);
        Played(night, TimeSpan.FromDays(2), counts: true, (night.Players[0], 100, 1, 1));
        Played(night, TimeSpan.FromDays(3), counts: true, (night.Players[1], 200, 1, 1));
        Played(night, TimeSpan.FromDays(10), counts: true, (night.Players[2], 300, 1, 1));

        Assert.Contains("You are 1st of 1.", (await night.Players[0].SlashAsync("/leaderboard period:week")).Text, StringComparison.Ordinal);
        Assert.Contains("You are 2nd of 2.", (await night.Players[0].SlashAsync("/leaderboard period:month")).Text, StringComparison.Ordinal);
        Assert.Contains("You are 3rd of 3.", (await night.Players[0].SlashAsync("/leaderboard period:all")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_points_share_a_rank_and_the_reader_is_told_theirs_on_every_page()
    {
        await using var night = await GameNight.OpenAsync(interviews: 0);
        var people = Enumerable.Range(1, 31).Select(number => night.Club.Server.AddMember($"Guest {number}")).ToList();
        Played(night, TimeSpan.FromHours(1), counts: true, [.. people.Select((person, index) => (person, 100 * (31 - Math.Max(index, 1)), 1, 1))]);

        var first = await people[6].SlashAsync("/leaderboard period:month");
        var lines = first.Embeds[0].Description!.Split('\n');
        Assert.Contains("You are 7th of 31.", first.Text, StringComparison.Ordinal);

        var second = await first.ClickAsync("▶");

        Assert.Equal(["**1**", "**1**", "**3**"], lines[1..4].Select(line => line.Split(' ')[0]));
        Assert.Contains("You are 7th of 31.", second.Text, StringComparison.Ordinal);
        Assert.Contains("**11** ", second.Text, StringComparison.Ordinal);
        Assert.Contains("2 of 4", second.Buttons.Select(button => button.Label));
    }

    [Fact]
    public async Task Another_servers_rounds_are_not_on_the_board()
    {
        await using var night = await GameNight.OpenAsync(interviews: 0);
        Played(night, TimeSpan.FromHours(1), counts: true, (night.Players[0], 100, 1, 1));
        var stranger = night.Club.Discord.AddGuild("Another club").AddMember(night.Players[0].User);

        Assert.Contains("No round has been played by two or more yet.", (await stranger.SlashAsync("/leaderboard")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_see_what_is_kept_about_them_and_can_have_it_deleted()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        await night.AnswerAsync(question, night.Players[1], right: true);
        await night.MessageAsync("The round is over");
        await night.UntilAsync(() => night.Rounds().Single().Phase == Phase.Finished);

        var kept = await night.Players[0].SlashAsync("/privacy");
        Assert.Contains("• 1 round with points, right answers, streaks and times\n• 1 answer with how long it took, for 30 days after the round\n• 1 round that you started", kept.Text, StringComparison.Ordinal);
        var sure = await kept.ClickAsync("Delete it");
        var done = await sure.ClickAsync("Yes, delete it");

        Assert.Equal("Deleted. I keep nothing about you now.", done.Text);
        Assert.StartsWith("I keep nothing about you.", (await night.Players[0].SlashAsync("/privacy")).Text, StringComparison.Ordinal);
        await using var db = night.Open();
        Assert.Equal(night.Players[1].User.Id, Assert.Single(db.RoundAnswers).PlayerId.Value);
        Assert.Equal(night.Players[1].User.Id, Assert.Single(db.RoundPlayers).PlayerId.Value);
    }

    private static void Played(GameNight night, TimeSpan ago, bool counts, params (Person Who, int Points, int Right, int Answered)[] results)
    {
        using var db = night.Open();
        var finished = night.Clock.GetUtcNow() - ago;
        var round = new RoundRow
        {
            GuildId = new GuildId(night.Club.Server.Id),
            ChannelId = new ChannelId(night.Table.Id),
            Questions = 3,
            Phase = Phase.Finished,
            Due = DateTimeOffset.MaxValue,
            FinishedAt = finished,
            StartedAt = finished,
        };
        db.Rounds.Add(round);
        db.SaveChanges();
        db.RoundPlayers.AddRange(results.Select(result => new RoundPlayerRow
        {
            RoundId = round.Id,
            PlayerId = new UserId(result.Who.User.Id),
            GuildId = round.GuildId,
            Joined = 1,
            FinishedAt = finished,
            Counts = counts,
            Points = result.Points,
            Right = result.Right,
            Answered = result.Answered,
            BestStreak = result.Right,
            Total = 2000 * result.Answered,
        }));
        db.SaveChanges();
    }
}
