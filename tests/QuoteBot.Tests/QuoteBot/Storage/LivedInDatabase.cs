using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;
using QuoteBot.Game.Rounds;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>
/// A database in which two servers have lived: shared and own interviews, a draft, a removed one, history, reports, a hidden quote, a round with
/// its answers, and what channels have seen.
/// </summary>
internal static class LivedInDatabase
{
    /// <summary>A speaker whom only the other server has.</summary>
    public const string OtherSpeaker = "Ed Gaffer";

    /// <summary>The server that is looked at.</summary>
    public static readonly GuildId Club = new(7_000);

    private static readonly GuildId Other = new(8_000);
    private static readonly UserId Max = new(1);

    /// <summary>The interview that all servers share.</summary>
    public static Interview Shared => Samples.Interview("Ada Lumen");

    /// <summary>Fills a database.</summary>
    /// <param name="database">An empty one.</param>
    /// <param name="others">True for servers, people and channels of other numbers, with other interviews, and a shared one under another number.</param>
    public static async Task FillAsync(Database database, bool others = false)
    {
        var (clock, stop) = (new FakeTimeProvider(new(2026, 1, others ? 2 : 1, 0, 0, 0, TimeSpan.Zero)), TestContext.Current.CancellationToken);
        var (add, mark) = (others ? 100UL : 0, others ? " the Second" : "");
        var club = ShelfId.Of(new GuildId(Club.Value + add));
        var own = await ShelveAsync(database, club, Samples.Interview("Cy Fade" + mark));
        await ShelveAsync(database, ShelfId.Of(new GuildId(Other.Value + add)), Samples.Interview(OtherSpeaker + mark, about: "sound"));
        var shared = await ShelveAsync(database, ShelfId.Everybody, Shared);
        var gone = await ShelveAsync(database, club, Samples.Interview("Di Grain" + mark));
        var reviews = new ReviewShelf(database, new InterviewReader(Taxonomy.Empty), clock);
        await reviews.MarkAsync(new(own.Id, 0, club, Max, "marked as a spoiler"), own.Quotes[0].Id, row => row.Spoiler = true, stop);
        await reviews.RemoveAsync(new(gone.Id, 0, club, Max, "removed it"), stop);
        await using var db = database.CreateDbContext();
        var draft = InterviewRows.From(Samples.Interview("Flo Hart" + mark), club);
        (draft.AddedAt, draft.AddedBy) = (clock.GetUtcNow(), Max);
        await DraftPile.KeepAsync(db, draft, "handed it in", most: null, stop);
        await PlayAsync(db, new GuildId(Club.Value + add), new ChannelId(7_001 + add), shared.Quotes[0], clock.GetUtcNow());
        await PlayAsync(db, new GuildId(Other.Value + add), new ChannelId(8_001 + add), shared.Quotes[2], clock.GetUtcNow());
        db.Seen.AddRange(Seen(7_002 + add, own.Quotes[1].Id), Seen(7_003 + add, shared.Quotes[1].Id), Seen(8_002 + add, shared.Quotes[1].Id));
        db.Deals.Add(new DealRow { ChannelId = new(7_003 + add), Deck = "||", Shelf = club, Size = 3, Start = 0, Stride = 1, Step = 1 });
        db.HouseRules.Add(new HouseRuleRow { Shelf = club, QuoteId = shared.Quotes[1].Id, At = clock.GetUtcNow() });
        db.Reports.Add(Report(club, own.Quotes[1], clock.GetUtcNow(), question: null));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>How many rows of each kind there are.</summary>
    public static async Task<Counts> CountAsync(QuoteBotContext db) => new(
        await db.Interviews.CountAsync(), await db.Rounds.CountAsync(), await db.RoundQuestions.CountAsync(), await db.RoundAnswers.CountAsync(),
        await db.RoundPlayers.CountAsync(), await db.SkipVotes.CountAsync(), await db.Seen.CountAsync(), await db.HouseRules.CountAsync(),
        await db.Reports.CountAsync(), await db.Changes.CountAsync());

    /// <summary>The words that were asked, beside the words of the quote that the question names.</summary>
    public static async Task<List<(string Words, string Quote)>> AskedAsync(QuoteBotContext db) =>
        [.. (await (from question in db.RoundQuestions join quote in db.Quotes on question.QuoteId equals quote.Id
                    select new { question.Words, quote.Text }).ToListAsync()).Select(asked => (asked.Words, asked.Text))];

    /// <summary>The words that were reported, beside the words of the quote that the report names.</summary>
    public static async Task<List<(string Text, string Quote)>> ReportedAsync(QuoteBotContext db) =>
        [.. (await (from report in db.Reports join quote in db.Quotes on report.QuoteId equals quote.Id
                    select new { Said = report.Text!, quote.Text }).ToListAsync()).Select(reported => (reported.Said, reported.Text))];

    private static async Task<InterviewRow> ShelveAsync(Database database, ShelfId shelf, Interview interview)
    {
        var added = (ShelvingOutcome.Added)await DealingTests.ShelveAsync(database, shelf, interview);
        await using var db = database.CreateDbContext();
        return await db.Interviews.AsNoTracking().Include(row => row.Quotes.OrderBy(quote => quote.Id)).SingleAsync(row => row.Id == added.Id);
    }

    private static async Task PlayAsync(QuoteBotContext db, GuildId guild, ChannelId channel, QuoteRow quote, DateTimeOffset now)
    {
        var round = new RoundRow
        {
            GuildId = guild,
            ChannelId = channel,
            StartedBy = Max,
            StartedAt = now,
            Mode = Mode.WhoSaidIt,
            Wished = 1,
            Questions = 1,
            Phase = Phase.Open,
            Number = 1,
            Due = now.AddSeconds(20),
            OpenIn = channel,
        };
        db.Rounds.Add(round);
        await db.SaveChangesAsync();
        var question = new RoundQuestionRow { RoundId = round.Id, Number = 1, QuoteId = quote.Id, Mode = Mode.WhoSaidIt, Words = quote.Text, Options = ["Ada", "Cy"], Right = 0, Allowed = 20_000 };
        db.RoundQuestions.Add(question);
        await db.SaveChangesAsync();
        db.RoundAnswers.Add(new RoundAnswerRow { QuestionId = question.Id, PlayerId = new(2), RoundId = round.Id, Number = 1, Option = 0, Taken = 900 });
        db.RoundPlayers.Add(new RoundPlayerRow { RoundId = round.Id, PlayerId = new(2), GuildId = guild, Joined = 1, Points = 10 });
        db.SkipVotes.Add(new SkipVoteRow { QuestionId = question.Id, PlayerId = new(3), RoundId = round.Id });
        db.Seen.Add(Seen(channel.Value, quote.Id));
        db.Reports.Add(Report(ShelfId.Of(guild), quote, now, question.Id));
        await db.SaveChangesAsync();
    }

    private static SeenRow Seen(ulong channel, long quote) => new() { ChannelId = new(channel), Purpose = DealPurpose.Quoting, QuoteId = quote };

    private static ReportRow Report(ShelfId shelf, QuoteRow quote, DateTimeOffset at, long? question) =>
        new() { Shelf = shelf, QuoteId = quote.Id, Kind = ReportKind.Other, Text = quote.Text, By = new(4), At = at, Question = question };

    /// <summary>How many rows of each kind there are.</summary>
    internal sealed record Counts(int Interviews, int Rounds, int Questions, int Answers, int Players, int Votes, int Seen, int Rules, int Reports, int Changes);
}
