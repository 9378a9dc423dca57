using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Game.Rounds;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>A club whose bot is a process of its own that gets killed, with everything that its players were told on record.</summary>
internal sealed class KilledClub : IAsyncDisposable
{
    private readonly ConcurrentBag<Confirmed> _confirmed = [];

    private KilledClub(FilmClub club, BotProcess bot) => (Club, Bot) = (club, bot);

    public FilmClub Club { get; }

    public BotProcess Bot { get; }

    public Person[] Players => [Club.Anna, Club.Ben, Club.Max];

    /// <summary>The library is filled and the process runs.</summary>
    public static async Task<KilledClub> OpenAsync()
    {
        var club = await FilmClub.OpenAsync(
            new StandInOptions { RateLimits = false, AnswerWithin = TimeSpan.FromSeconds(30) }, FilmClub.EmptyLibrary);
        foreach (var interview in SampleInterviews.Of(6))
        {
            await club.ShelveAsync(interview, ShelfId.Everybody);
        }

        await club.StopBotAsync();
        var settings = club.Settings(FilmClub.EmptyLibrary).Where(setting =>
            !setting.StartsWith("--Urls", StringComparison.Ordinal) && !setting.StartsWith("--Logging", StringComparison.Ordinal));
        var killed = new KilledClub(club, new BotProcess([.. settings]));
        await killed.Bot.StartAsync(TestContext.Current.CancellationToken);
        club.Discord.SetInteractionsEndpoint(killed.Bot.Endpoint);
        return killed;
    }

    /// <summary>How long such a night may last.</summary>
    public static CancellationTokenSource Patience()
    {
        var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(TimeSpan.FromMinutes(4));
        return over;
    }

    /// <summary>Kills the process (SIGKILL) and starts it again.</summary>
    /// <remarks>
    /// It says so, since the runner takes a test process that ends after a minute without a word for one that has crashed.
    /// </remarks>
    public async Task KillAsync(CancellationToken stop)
    {
        await Bot.KillAsync();
        await StartAsync(stop);
    }

    /// <summary>Starts the process, which is dead, again.</summary>
    public async Task StartAsync(CancellationToken stop)
    {
        await Bot.StartAsync(stop);
        TestContext.Current.TestOutputHelper!.WriteLine($"Process {Bot.Id} goes on.");
    }

    /// <summary>Clicks, and remembers what was confirmed. False when nothing came of the click, as when the process was dead.</summary>
    public async Task<bool> ClickAsync(Person player, Message message, int option)
    {
        try
        {
            var button = message.Buttons[option];
            var answer = await player.ClickAsync(message, button.CustomId!);
            if (answer.Text.StartsWith("Locked in", StringComparison.Ordinal))
            {
                _confirmed.Add(new Confirmed(
                    long.Parse(button.CustomId!.Split(':')[2], null), player.User.Id, button.Label!, TimeOf(answer.Id) - message.Created));
            }

            return true;
        }
        catch (Exception fault) when (fault is NotAnsweredException or CannotDoException or ArgumentOutOfRangeException or TimeoutException)
        {
            // Dead before it answered, or before the answer that it had put off; or the question was over when it came back.
            return false;
        }
    }

    /// <summary>Waits for a state of the only round.</summary>
    public async Task UntilAsync(Func<RoundRow, bool> holds, CancellationToken stop)
    {
        await using var db = Open();
        while (!holds(await db.Rounds.AsNoTracking().SingleAsync(stop)))
        {
            await Task.Delay(50, stop);
        }
    }

    /// <summary>Waits until every round is finished, and checks the books against all that players were told and saw.</summary>
    public async Task AssertBooksAreRightAsync(CancellationToken stop)
    {
        await using var db = Open();
        while (await db.Rounds.AnyAsync(round => round.Phase != Phase.Finished, stop))
        {
            await Task.Delay(100, stop);
        }

        var questions = await db.RoundQuestions.ToDictionaryAsync(question => question.Id, stop);
        var answers = await db.RoundAnswers.ToListAsync(stop);
        Assert.All(await db.Rounds.ToListAsync(stop), round => Assert.Equal((EndingBy(round, answers), null), (round.Ending, round.OpenIn)));
        Assert.NotEmpty(_confirmed);
        Assert.Equal(_confirmed.Count, _confirmed.Select(kept => (kept.Question, kept.Player)).Distinct().Count());
        Assert.All(_confirmed, kept => Assert.Single(answers, answer =>
            answer.QuestionId == kept.Question && answer.PlayerId.Value == kept.Player
            && questions[kept.Question].Options[answer.Option] == kept.Option && answer.Taken == (int)kept.Taken.TotalMilliseconds));
        Assert.Equal(
            answers.GroupBy(answer => (answer.RoundId, answer.PlayerId.Value)).Select(own => (own.Key, Points(own, questions))).Order(),
            (await db.RoundPlayers.ToListAsync(stop)).Select(player => ((player.RoundId, player.PlayerId.Value), player.Points)).Order());
    }

    /// <summary>Nothing was asked, revealed or ended twice in a channel.</summary>
    public static void AssertNothingCameTwice(Channel table, int questions)
    {
        for (var number = 1; number <= questions; number++)
        {
            Assert.Single(table.Public, message => message.Text.StartsWith($"**Question {number} of", StringComparison.Ordinal));
        }

        Assert.Single(table.Public, IsEnd);
        Assert.All(table.Public.Where(message => message.Text.StartsWith("**Question", StringComparison.Ordinal)), message => Assert.Contains('✅', message.Text));
    }

    public static bool IsOver(Channel table) => table.Public.Any(IsEnd);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Club.DisposeAsync();
    }

    // Where the process was dead whenever somebody clicked, nobody answered two questions running, and that ends a round.
    private static Ending EndingBy(RoundRow round, IReadOnlyList<RoundAnswerRow> answers)
    {
        var answered = answers.Where(answer => answer.RoundId == round.Id).Select(answer => answer.Number).ToHashSet();
        return Enumerable.Range(1, round.Number - 1).Any(number => !answered.Contains(number) && !answered.Contains(number + 1)) ? Ending.Unanswered : Ending.Played;
    }

    private static bool IsEnd(Message message) => message.Text.StartsWith("**The round is over", StringComparison.Ordinal);

    // By the rule of the game, not by the bot's own books: round(1000 × (1 − t / 2T)), and 100, 200, 300 for the second, third, fourth in a row.
    private static int Points(IEnumerable<RoundAnswerRow> own, Dictionary<long, RoundQuestionRow> questions)
    {
        var (points, streak, last) = (0, 0, 0);
        foreach (var answer in own.OrderBy(answer => answer.Number))
        {
            var question = questions[answer.QuestionId];
            var right = answer.Option == question.Right;
            streak = !right ? 0 : answer.Number == last + 1 ? streak + 1 : 1;
            last = answer.Number;
            points += right ? (int)Math.Round(1000m * (1 - (answer.Taken / (2m * question.Allowed))), MidpointRounding.AwayFromZero) + Math.Min(300, 100 * (streak - 1)) : 0;
        }

        return points;
    }

    private static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> 22) + 1420070400000);

    private QuoteBotContext Open() => Club.Database.CreateDbContext();

    private sealed record Confirmed(long Question, ulong Player, string Option, TimeSpan Taken);
}
