using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>A round whose process is killed in the middle of each thing that it says.</summary>
public sealed class KilledSpeakingTests
{
    [Fact]
    public async Task A_process_killed_before_or_after_anything_it_says_says_it_once()
    {
        await using var club = await KilledClub.OpenAsync();
        using var over = KilledClub.Patience();
        var (table, anna) = (club.Club.Server.General, club.Club.Anna);

        await KilledInAsync(club, Phase.Asking, "POST", () => anna.SlashAsync("/quiz start mode:WhoSaidIt questions:1 seconds:25"), over.Token);
        var question = await table.MessageAsync(message => message.Buttons.Count == 4);
        await club.UntilAsync(round => round.Phase == Phase.Open, over.Token);
        foreach (var (index, player) in club.Players.Index())
        {
            Assert.True(await club.ClickAsync(player, question, index));
        }

        // Shown and done with, so that the next edit is the reveal: an answer that came while they were counted is shown once more.
        await question.UntilAsync(message => message.Text.Contains("three have answered", StringComparison.Ordinal), TimeSpan.FromMinutes(1));
        await club.UntilAsync(round => round.CountDue is null && round.ClaimedUntil == DateTimeOffset.UnixEpoch, over.Token);
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

            // The process may say it as soon as it runs, so the fault waits for it.
            await (done ? club.StartAsync(stop) : begin());
            await club.UntilAsync(round => round.Phase == phase && club.Club.Discord.Faults.Waiting == 0, stop);

            // Time to carry the request out, where it shall be; the process hears nothing of it.
            await Task.Delay(TimeSpan.FromMilliseconds(500), stop);
            await club.Bot.KillAsync();
        }

        await club.StartAsync(stop);
    }
}
