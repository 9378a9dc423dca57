using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Quiz.Rounds;
using QuoteBot.Storage;

namespace QuoteBot.Gateway.Tests.Soak;

/// <summary>
/// A bad day: of the bot's requests 5 % are limited, 2 % fail and 1 % lose their connection, the gateway goes down again and again, and
/// people use everything while rounds run. <c>QUOTEBOT_SOAK=10000</c> makes it a long one.
/// </summary>
public abstract class SoakTests(ITestOutputHelper output, string way)
{
    private const int Usual = 300;
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_interaction_is_answered_and_the_books_are_right()
    {
        var interactions = int.TryParse(Environment.GetEnvironmentVariable("QUOTEBOT_SOAK"), CultureInfo.InvariantCulture, out var wished) ? wished : Usual;
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            Way = Enum.Parse<Way>(way),
            Bundled = true,
            StandIn = new StandInOptions { AnswerWithin = TimeSpan.FromSeconds(60), Random = new Random(5) },
        });
        var crowd = new Crowd(club, interactions, new Random(7));
        (club.Discord.Faults.TooManyRequests, club.Discord.Faults.ServerErrors, club.Discord.Faults.Resets) = (0.05, 0.02, 0.01);

        await using (var storm = Storm.Over(club, interactions, output))
        {
            await crowd.PlayAsync(Stop);
            output.WriteLine($"{way}: {crowd.Tally}, {storm.Drops} drops of the connection, {Faulty(club)} faulty of {club.Discord.Calls.Count} calls");
        }

        (club.Discord.Faults.TooManyRequests, club.Discord.Faults.ServerErrors, club.Discord.Faults.Resets) = (0, 0, 0);
        Assert.Empty(crowd.Unanswered);
        Assert.Empty(crowd.Apologies);
        Assert.DoesNotContain(club.Discord.Calls, call => call is { Status: 401 or 403, Fault: null });
        await AssertBooksAreRightAsync(club, crowd);
        Assert.All(crowd.Tables, AssertNothingCameTwice);
    }

    private static int Faulty(Club club) => club.Discord.Calls.Count(call => call.Fault is not null);

    private static async Task AssertBooksAreRightAsync(Club club, Crowd crowd)
    {
        await using var db = await club.Bot.Services.GetRequiredService<IDbContextFactory<QuoteBotContext>>().CreateDbContextAsync(Stop);
        var over = Task.Delay(Settling, Stop);
        while (await db.Rounds.AnyAsync(round => round.GuildId != null && round.Phase != Phase.Finished, Stop) && !over.IsCompleted)
        {
            await Task.Delay(100, Stop);
        }

        var rounds = await db.Rounds.AsNoTracking().Where(round => round.GuildId != null).ToListAsync(Stop);
        Assert.NotEmpty(rounds);
        Assert.All(rounds, round => Assert.Equal((Phase.Finished, Ending.Played), (round.Phase, round.Ending)));
        await AssertClicksAreOnRecordAsync(db, crowd);
        foreach (var round in rounds)
        {
            var books = await RoundBooks.OfAsync(db, round.Id, round.Questions, Stop);
            var players = await db.RoundPlayers.AsNoTracking().Where(player => player.RoundId == round.Id).ToListAsync(Stop);
            Assert.Equal(
                books.Scores.Select(score => (score.Player.Value, score.Points, score.Right)).Order(),
                players.Select(player => (player.PlayerId.Value, player.Points, player.Right)).Order());
        }
    }

    /// <summary>Each click that was confirmed is on record as it was made, and nothing else is.</summary>
    private static async Task AssertClicksAreOnRecordAsync(QuoteBotContext db, Crowd crowd)
    {
        var kept = (await db.RoundAnswers.AsNoTracking().ToListAsync(Stop))
            .Select(answer => new Locked(answer.QuestionId, answer.PlayerId.Value, answer.Option));
        Assert.NotEmpty(crowd.Locked);
        Assert.Equal(crowd.Locked.OrderBy(Order), kept.OrderBy(Order));
    }

    private static (long, ulong) Order(Locked locked) => (locked.Question, locked.Player);

    private static void AssertNothingCameTwice(Channel table)
    {
        var questions = table.Public.Where(message => message.Text.StartsWith("**Question", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(questions);
        Assert.All(questions, question => Assert.Contains('✅', question.Text));
        Assert.Equal(
            table.Public.Count(message => message.Text.StartsWith("**Question 1 of", StringComparison.Ordinal)),
            table.Public.Count(message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal)));
        var asked = questions.Select(question => question.Buttons[0].CustomId).ToList();
        Assert.Equal(asked.Distinct().Count(), asked.Count);
    }
}

/// <summary>A bad day of a bot that hears of interactions by HTTP.</summary>
public sealed class SoakOverHttp(ITestOutputHelper output) : SoakTests(output, nameof(Way.Http));

/// <summary>A bad day of a bot that hears of interactions over the gateway.</summary>
public sealed class SoakOverTheGateway(ITestOutputHelper output) : SoakTests(output, nameof(Way.Gateway));
