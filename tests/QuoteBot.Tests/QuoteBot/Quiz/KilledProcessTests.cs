using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Quiz.Rounds;
using QuoteBot.Storage;
using QuoteBot.Storage.Sqlite;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Rounds whose process is killed again and again, at moments that nobody chose.</summary>
public sealed class KilledProcessTests
{
    private const int Questions = 2;
    private const int Kills = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentBag<(long Question, ulong Player, string Option)> _confirmed = [];

    [Fact]
    public async Task Rounds_survive_a_process_that_is_killed_again_and_again()
    {
        await using var club = await FilmClub.OpenAsync(
            new StandInOptions { RateLimits = false, AnswerWithin = TimeSpan.FromSeconds(30) }, FilmClub.EmptyLibrary());
        foreach (var interview in SampleInterviews.Of(6))
        {
            await club.ShelveAsync(interview, ShelfId.Everybody);
        }

        await club.StopBotAsync();
        await using var bot = new BotProcess([.. club.Settings(FilmClub.EmptyLibrary()).Where(setting => !setting.StartsWith("--Urls", StringComparison.Ordinal) && !setting.StartsWith("--Logging", StringComparison.Ordinal))]);
        await bot.StartAsync(TestContext.Current.CancellationToken);
        club.Discord.SetInteractionsEndpoint(bot.Endpoint);
        Channel[] tables = [club.Server.General, club.Server.AddChannel("two"), club.Server.AddChannel("three")];
        foreach (var table in tables)
        {
            await club.Anna.SlashAsync($"/quiz start mode:WhoSaidIt questions:{Questions} seconds:5", table);
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(Patience);
        var killing = KillAsync(bot, new Random(11), tables, over.Token);
        await Task.WhenAll(tables.SelectMany(table => new[] { club.Anna, club.Ben, club.Max }.Select(player => PlayAsync(player, table, over.Token))));
        var kills = await killing;

        Assert.Equal(Kills, kills);
        Assert.All(tables, AssertNothingCameTwice);
        await using var db = Open(club);
        while (await db.Rounds.AnyAsync(round => round.Phase != Phase.Finished, over.Token))
        {
            await Task.Delay(100, over.Token);
        }

        await AssertBooksAreRightAsync(db);
    }

    private static async Task<int> KillAsync(BotProcess bot, Random random, Channel[] tables, CancellationToken stop)
    {
        var kills = 0;
        while (kills < Kills && !tables.All(IsOver))
        {
            await Task.Delay(random.Next(300, 2500), stop);
            await bot.KillAsync();
            kills++;
            await bot.StartAsync(stop);
        }

        return kills;
    }

    /// <summary>Clicks on every question until it is answered for good, as somebody does whose click came to nothing.</summary>
    private async Task PlayAsync(Person player, Channel table, CancellationToken stop)
    {
        var answered = new HashSet<ulong>();
        while (!IsOver(table))
        {
            await Task.Delay(50, stop);
            foreach (var message in table.Public.Where(message => message.Buttons.Count == 4 && !answered.Contains(message.Id)).ToList())
            {
                if (await ClickAsync(player, message, (int)(message.Id + player.User.Id) % 4))
                {
                    answered.Add(message.Id);
                }
            }
        }
    }

    private async Task<bool> ClickAsync(Person player, Message message, int option)
    {
        try
        {
            var button = message.Buttons[option];
            var answer = await player.ClickAsync(message, button.CustomId!);
            if (answer.Text.StartsWith("Locked in", StringComparison.Ordinal))
            {
                _confirmed.Add((long.Parse(button.CustomId!.Split(':')[2], null), player.User.Id, button.Label!));
            }

            return true;
        }
        catch (Exception fault) when (fault is NotAnsweredException or CannotDoException or ArgumentOutOfRangeException)
        {
            // The process was dead, or the question was over when it came back; what counts is what was confirmed.
            return false;
        }
    }

    private static bool IsOver(Channel table) => table.Public.Any(message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal));

    private static void AssertNothingCameTwice(Channel table)
    {
        for (var number = 1; number <= Questions; number++)
        {
            Assert.Single(table.Public, message => message.Text.StartsWith($"**Question {number} of", StringComparison.Ordinal));
        }

        Assert.Single(table.Public, message => message.Text.StartsWith("**The round is over", StringComparison.Ordinal));
        Assert.All(table.Public.Where(message => message.Text.StartsWith("**Question", StringComparison.Ordinal)), message => Assert.Contains('✅', message.Text));
    }

    private async Task AssertBooksAreRightAsync(QuoteBotContext db)
    {
        var questions = await db.RoundQuestions.ToDictionaryAsync(question => question.Id);
        var answers = await db.RoundAnswers.ToListAsync();
        Assert.All(await db.Rounds.ToListAsync(), round => Assert.Equal((Phase.Finished, Ending.Played), (round.Phase, round.Ending)));
        Assert.NotEmpty(_confirmed);
        Assert.All(_confirmed, kept => Assert.Single(answers, answer =>
            answer.QuestionId == kept.Question && answer.PlayerId.Value == kept.Player && questions[kept.Question].Options[answer.Option] == kept.Option));
        foreach (var round in await db.Rounds.ToListAsync())
        {
            var books = await RoundBooks.OfAsync(db, round.Id, Questions, TestContext.Current.CancellationToken);
            var players = await db.RoundPlayers.Where(player => player.RoundId == round.Id).ToListAsync();
            Assert.Equal(
                books.Scores.Select(score => (score.Player.Value, score.Points, score.Right)).Order(),
                players.Select(player => (player.PlayerId.Value, player.Points, player.Right)).Order());
        }
    }

    private static SqliteContext Open(FilmClub club) =>
        new((DbContextOptions<SqliteContext>)StorageFeature.UseSqlite(new DbContextOptionsBuilder<SqliteContext>(), $"Data Source={club.DatabasePath}").Options);
}
