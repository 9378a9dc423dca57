using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Rounds whose process is killed again and again, at moments that nobody chose.</summary>
public sealed class KilledProcessTests
{
    private const int Questions = 2;
    private const int Kills = 5;

    [Fact]
    public async Task Rounds_survive_a_process_that_is_killed_again_and_again()
    {
        await using var club = await KilledClub.OpenAsync();
        using var over = KilledClub.Patience();
        Channel[] tables = [club.Club.Server.General, club.Club.Server.AddChannel("two"), club.Club.Server.AddChannel("three")];
        foreach (var (index, table) in tables.Index())
        {
            // Long enough that a slow machine starts the process again in between, and not alike, so that the steps fall apart.
            await club.Club.Anna.SlashAsync($"/quiz start mode:WhoSaidIt questions:{Questions} seconds:{20 + (4 * index)}", table);
        }

        var killing = KillAsync(club, new Random(11), tables, over.Token);
        await Task.WhenAll(tables.SelectMany(table => club.Players.Select(player => PlayAsync(club, player, table, over.Token))));

        Assert.Equal(Kills, await killing);
        await club.AssertBooksAreRightAsync(over.Token);
        Assert.All(tables, table => KilledClub.AssertNothingCameTwice(table, Questions));
    }

    private static async Task<int> KillAsync(KilledClub club, Random random, Channel[] tables, CancellationToken stop)
    {
        var kills = 0;
        while (kills < Kills && !tables.All(KilledClub.IsOver))
        {
            await Task.Delay(random.Next(300, 5000), stop);
            await club.KillAsync(stop);
            kills++;
        }

        return kills;
    }

    /// <summary>Clicks on every question until it is answered for good, as somebody does whose click came to nothing.</summary>
    private static async Task PlayAsync(KilledClub club, Person player, Channel table, CancellationToken stop)
    {
        var answered = new HashSet<ulong>();
        while (!KilledClub.IsOver(table))
        {
            await Task.Delay(50, stop);
            foreach (var message in table.Public.Where(message => message.Buttons.Count == 4 && !answered.Contains(message.Id)).ToList())
            {
                if (await club.ClickAsync(player, message, (int)(message.Id + player.User.Id) % 4))
                {
                    answered.Add(message.Id);
                }
            }
        }
    }
}
