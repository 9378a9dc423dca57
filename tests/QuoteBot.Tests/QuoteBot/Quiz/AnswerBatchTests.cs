using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Quiz.Rounds;
using QuoteBot.Storage.Rows;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>Answers on their way into the database, on both databases.</summary>
public sealed class AnswerBatchTests
{
    private static readonly DateTimeOffset Asked = new(2026, 5, 6, 20, 0, 0, TimeSpan.Zero);
    private static readonly ChannelId Table = new(77);
    private static readonly GuildId Club = new(7);
    private static readonly MessageId Message = Snowflake.At<MessageId>(Asked);

    public static TheoryData<Provider> Providers => [Provider.Sqlite, Provider.Postgres];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Each_click_of_a_batch_is_told_what_came_of_it(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        var question = await AskAsync(database);

        var outcomes = await WriteAsync(
            database,
            Click(question, player: 1, option: 2),
            Click(question, player: 1, option: 3),
            Click(question, player: 2, option: 0, seconds: 20),
            Click(question, player: 3, option: 1),
            Click(question + 1, player: 4, option: 1));
        var again = await WriteAsync(database, Click(question, player: 3, option: 2), Click(question, player: 3, option: 2, seconds: 30));

        Assert.Equal(
            [
                new AnswerOutcome.Locked("Option 2"), new AnswerOutcome.Already("Option 2"), new AnswerOutcome.TooLate(),
                new AnswerOutcome.Locked("Option 1"), new AnswerOutcome.Gone(),
            ],
            outcomes);
        Assert.Equal([new AnswerOutcome.Already("Option 1"), new AnswerOutcome.Already("Option 1")], again);
        await using var db = database.CreateDbContext();
        Assert.Equal(
            [(1ul, 2, 3000), (3ul, 1, 3000)],
            db.RoundAnswers.OrderBy(row => row.PlayerId).ToList().Select(row => (row.PlayerId.Value, row.Option, row.Taken)));
        Assert.Equal([1ul, 3ul], db.RoundPlayers.OrderBy(row => row.PlayerId).ToList().Select(row => row.PlayerId.Value));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_click_from_elsewhere_or_on_an_option_that_is_not_there_counts_for_nothing(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        var question = await AskAsync(database);
        var real = Click(question, player: 1, option: 2);

        var outcomes = await WriteAsync(
            database,
            real with { Channel = new ChannelId(78) },
            real with { Guild = new GuildId(8) },
            real with { Guild = null },
            real with { Message = Snowflake.At<MessageId>(Asked.AddSeconds(2)) },
            real with { Option = 4 },
            real with { Option = -1 });

        Assert.All(outcomes, outcome => Assert.IsType<AnswerOutcome.Gone>(outcome));
        await using var db = database.CreateDbContext();
        Assert.Empty(db.RoundAnswers);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Writers_at_once_let_each_player_answer_each_question_once(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        var questions = new List<long>();
        for (var round = 0; round < 8; round++)
        {
            questions.Add(await AskAsync(database, channel: 100 + (ulong)round));
        }

        // Each writer takes the rounds in another order, as processes do that hear of the clicks in another order.
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            var casts = questions.SelectMany((question, round) => Enumerable.Range(1, 20)
                .Select(player => Click(question, (ulong)player, writer % 4) with { Channel = new ChannelId(100 + (ulong)round) }));
            Cast[] shuffled = [.. casts];
            new Random(writer).Shuffle(shuffled);
            return await WriteInTurnAsync(database, shuffled);
        })));

        Assert.Equal(160, outcomes.SelectMany(written => written).Count(outcome => outcome is AnswerOutcome.Locked));
        Assert.Equal(160 * 5, outcomes.SelectMany(written => written).Count(outcome => outcome is AnswerOutcome.Already));
        await using var db = database.CreateDbContext();
        Assert.Equal(160, db.RoundAnswers.Count());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_reveal_is_due_at_once_when_all_who_have_played_have_answered(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        var first = await AskAsync(database);
        await WriteAsync(database, Click(first, player: 1, option: 0), Click(first, player: 2, option: 0));
        Assert.Equal(Asked.AddSeconds(21.5), (await RoundOfAsync(database, first)).Due);
        var second = await AskNextAsync(database, first);

        await WriteAsync(database, Click(second, player: 1, option: 0), Click(second, player: 9, option: 0));
        Assert.Equal(Asked.AddSeconds(21.5), (await RoundOfAsync(database, second)).Due);
        await WriteAsync(database, Click(second, player: 2, option: 1));

        Assert.Equal(Now, (await RoundOfAsync(database, second)).Due);
    }

    private static DateTimeOffset Now => Asked.AddSeconds(4);

    private static Cast Click(long question, ulong player, int option, double seconds = 3) => new(
        Snowflake.At<InteractionId>(Asked.AddSeconds(seconds)), Message, question, option, new UserId(player), Table, Club);

    private static async Task<AnswerOutcome[]> WriteAsync(Database database, params Cast[] casts)
    {
        await using var db = database.CreateDbContext();
        return await new AnswerBatch(db, Now).WriteAsync(casts);
    }

    private static async Task<List<AnswerOutcome>> WriteInTurnAsync(Database database, Cast[] casts)
    {
        var outcomes = new List<AnswerOutcome>();
        foreach (var batch in casts.Chunk(40))
        {
            outcomes.AddRange(await AnswerBox.WriteAsync(database, Now, batch));
        }

        return outcomes;
    }

    private static async Task<long> AskAsync(Database database, ulong channel = 77)
    {
        await using var db = database.CreateDbContext();
        var round = new RoundRow
        {
            GuildId = Club,
            ChannelId = new ChannelId(channel),
            OpenIn = new ChannelId(channel),
            StartedAt = Asked,
            Questions = 3,
            Wished = 3,
            Phase = Phase.Open,
            Number = 1,
            Due = Asked.AddSeconds(21.5),
            CountedAt = Asked,
            ClaimedUntil = DateTimeOffset.UnixEpoch,
        };
        db.Rounds.Add(round);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return await AddAsync(db, round);
    }

    private static async Task<long> AskNextAsync(Database database, long question)
    {
        await using var db = database.CreateDbContext();
        var round = await db.Rounds.SingleAsync(row => row.Id == db.RoundQuestions.Single(asked => asked.Id == question).RoundId, TestContext.Current.CancellationToken);
        round.Number++;
        return await AddAsync(db, round);
    }

    private static async Task<long> AddAsync(global::QuoteBot.Storage.QuoteBotContext db, RoundRow round)
    {
        var question = new RoundQuestionRow
        {
            RoundId = round.Id,
            Number = round.Number,
            Words = "Who said that a screenplay is a letter?",
            Options = ["Option 0", "Option 1", "Option 2", "Option 3"],
            Allowed = 20_000,
            MessageId = Message,
        };
        db.RoundQuestions.Add(question);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return question.Id;
    }

    private static async Task<RoundRow> RoundOfAsync(Database database, long question)
    {
        await using var db = database.CreateDbContext();
        return await db.Rounds.SingleAsync(row => row.Id == db.RoundQuestions.Single(asked => asked.Id == question).RoundId, TestContext.Current.CancellationToken);
    }
}
