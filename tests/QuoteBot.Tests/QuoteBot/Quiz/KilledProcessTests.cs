using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Rounds whose process is killed: again and again at moments that nobody chose, and in the middle of each thing that it says.</summary>
public sealed class KilledProcessTests
{
    private const int Questions = 2;
    private const int Kills = 8;

    [Fact]
    public async Task Rounds_survive_a_process_that_is_killed_again_and_again()
    {
        await using var club = await KilledClub.OpenAsync();
        using var over = Patience();
        Channel[] tables = [club.Club.Server.General, club.Club.Server.AddChannel("two"), club.Club.Server.AddChannel("three")];
        foreach (var (index, table) in tables.Index())
        {
            // Long enough that a slow machine starts the process again in between, and not alike, so that the steps fall apart.
            await club.Club.Anna.SlashAsync($"/quiz start mode:WhoSaidIt questions:{Questions} seconds:{20 + (6 * index)}", table);
        }

        var killing = KillAsync(club, new Random(11), tables, over.Token);
        await Task.WhenAll(tables.SelectMany(table => club.Players.Select(player => PlayAsync(club, player, table, over.Token))));

        Assert.Equal(Kills, await killing);
        await club.AssertBooksAreRightAsync(over.Token);
        Assert.All(tables, table => KilledClub.AssertNothingCameTwice(table, Questions));
    }

    [Fact]
    public async Task A_process_killed_before_or_after_anything_it_says_says_it_once()
    {
        await using var club = await KilledClub.OpenAsync();
        using var over = Patience();
        var (table, anna) = (club.Club.Server.General, club.Club.Anna);

        await KilledInAsync(club, Phase.Asking, "POST", () => anna.SlashAsync("/quiz start mode:WhoSaidIt questions:1 seconds:30"), over.Token);
        var question = await table.MessageAsync(message => message.Buttons.Count == 4);
        await club.UntilAsync(round => round.Phase == Phase.Open, over.Token);
        foreach (var (index, player) in club.Players.Index())
        {
            Assert.True(await club.ClickAsync(player, question, index));
        }

        // Shown and done with, so that the next edit is the reveal.
        await question.UntilAsync(message => message.Text.Contains("three have answered", StringComparison.Ordinal), TimeSpan.FromMinutes(1));
        await KilledInAsync(club, Phase.Closed, "PATCH", () => Task.CompletedTask, over.Token);
        await KilledInAsync(club, Phase.Ending, "POST", () => Task.CompletedTask, over.Token);

        await club.AssertBooksAreRightAsync(over.Token);
        KilledClub.AssertNothingCameTwice(table, questions: 1);
    }

    /// <summary>
    /// Kills the process while it says what belongs to a phase: once before Discord has done it, and once when Discord has done it but the
    /// process does not know.
    /// </summary>
    private static async Task KilledInAsync(KilledClub club, Phase phase, string method, Func<Task> begin, CancellationToken stop)
    {
        foreach (var done in (bool[])[false, true])
        {
            club.Club.Discord.Faults.Next(method, "", new Fault.Silence(TimeSpan.FromHours(1), AfterDoingIt: done));
            await (done ? Task.CompletedTask : begin());
            await club.UntilAsync(round => round.Phase == phase && club.Club.Discord.Faults.Waiting == 0, stop);

            // Time to carry the request out, where it shall be; the process hears nothing of it.
            await Task.Delay(TimeSpan.FromMilliseconds(500), stop);
            await club.KillAsync(stop);
        }
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

    private static CancellationTokenSource Patience()
    {
        var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(TimeSpan.FromMinutes(4));
        return over;
    }
}
