using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Shelving;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>Random picks: uniform, without repeats while others wait, and only from the shelves that the reader may see.</summary>
public sealed class DealingTests
{
    private static readonly ChannelId Channel = new(77);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_channel_sees_every_quote_once_before_it_sees_one_again(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview(quotes: 7));
        var dealer = Dealer(database, seed: 5);

        var first = await DealAsync(dealer, 7);
        var second = await DealAsync(dealer, 7);

        Assert.Equal(7, first.Distinct().Count());
        Assert.Equal(first.Order(), second.Order());
        Assert.NotEqual(first[^1], second[0]);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Quotes_seen_under_one_filter_are_not_dealt_again_under_another_while_others_wait(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview("Ada Lumen", quotes: 4, theme: "craft"));
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview("Cy Fade", quotes: 4, theme: "craft", about: "sound"));
        var dealer = Dealer(database, seed: 6);

        var byAda = await DealAsync(dealer, 4, new QuoteFilter(Speaker: "ada-lumen"));
        var onCraft = await DealAsync(dealer, 4, new QuoteFilter(Topic: "craft"));

        Assert.Empty(byAda.Intersect(onCraft));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task First_picks_are_uniform_over_what_matches(Provider provider)
    {
        const int quotes = 10;
        const int channels = 2_000;
        await using var database = await Database.CreateAsync(provider);
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview(quotes: quotes - 3));
        await ShelveAsync(database, ShelfId.Of(new GuildId(9)), Samples.Interview(quotes: 3));
        var dealer = Dealer(database, seed: 7);

        var picks = new List<long>();
        for (ulong channel = 1; channel <= channels; channel++)
        {
            picks.Add((await dealer.DealAsync(new(), ShelfId.ReadBy(new GuildId(9)), new ChannelId(channel), DealPurpose.Quoting, Stop))!.Value);
        }

        var expected = (double)channels / quotes;
        var chiSquare = picks.CountBy(id => id).Sum(count => Math.Pow(count.Value - expected, 2) / expected);

        // The 99.9 % point of the chi-square distribution with nine degrees of freedom.
        Assert.InRange(chiSquare, 0, 27.88);
        Assert.Equal(quotes, picks.Distinct().Count());
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_server_never_gets_what_another_server_added(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await ShelveAsync(database, ShelfId.Of(new GuildId(1)), Samples.Interview(quotes: 3));
        var dealer = Dealer(database, seed: 8);

        var theirs = await dealer.DealAsync(new(), ShelfId.ReadBy(new GuildId(2)), Channel, DealPurpose.Quoting, Stop);
        var byText = await dealer.DealAsync(new(Text: "patience"), ShelfId.ReadBy(new GuildId(2)), Channel, DealPurpose.Quoting, Stop);
        var own = await dealer.DealAsync(new(Text: "patience"), ShelfId.ReadBy(new GuildId(1)), Channel, DealPurpose.Quoting, Stop);

        Assert.Null(theirs);
        Assert.Null(byText);
        Assert.NotNull(own);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Words_find_their_other_forms_and_what_was_seen_waits(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview(quotes: 3));
        var dealer = Dealer(database, seed: 9);

        var dealt = await DealAsync(dealer, 3, new QuoteFilter(Text: "learns"));

        Assert.Equal(3, dealt.Distinct().Count());
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task What_a_server_has_hidden_is_not_dealt_there_and_the_last_one_left_comes_again_and_again(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview(quotes: 3));
        await using var db = database.CreateDbContext();
        var quotes = await db.Quotes.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(Stop);
        db.HouseRules.AddRange(quotes.Take(2).Select(quote => new HouseRuleRow { Shelf = ShelfId.Of(new GuildId(1)), QuoteId = quote }));
        await db.SaveChangesAsync(Stop);
        var dealer = Dealer(database, seed: 3);

        var here = new List<long?>();
        for (var time = 0; time < 6; time++)
        {
            here.Add(await dealer.DealAsync(time % 2 == 0 ? new() : new(Text: "patience"), ShelfId.ReadBy(new GuildId(1)), new ChannelId(78), DealPurpose.Quoting, Stop));
        }

        Assert.All(here, quote => Assert.Equal(quotes[2], quote));
        Assert.Equal(quotes, (await DealAsync(Dealer(database, seed: 4), 3)).Order());
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("AND OR NOT")]
    [InlineData("text:*")]
    [InlineData("(((")]
    [InlineData("')--")]
    [InlineData("NEAR(a b)")]
    [InlineData("\u202Eabc")]
    public async Task Nothing_that_people_type_is_read_as_a_query(string words)
    {
        await using var database = await Database.CreateAsync(Provider.Sqlite);
        await ShelveAsync(database, ShelfId.Everybody, Samples.Interview());

        var dealt = await Dealer(database, seed: 1).DealAsync(new(Text: words), [ShelfId.Everybody], Channel, DealPurpose.Quoting, Stop);

        Assert.Null(dealt);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task The_same_interview_is_stored_once(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);

        var first = await ShelveAsync(database, ShelfId.Everybody, Samples.Interview());
        var second = await ShelveAsync(database, ShelfId.Everybody, Samples.Interview());

        var added = Assert.IsType<ShelvingOutcome.Added>(first);
        Assert.Equal(added.Id, Assert.IsType<ShelvingOutcome.Known>(second).Id);
    }

    internal static async Task<ShelvingOutcome> ShelveAsync(Database database, ShelfId shelf, Interview interview) =>
        await new InterviewShelf(database, new FakeTimeProvider()).PublishNewAsync(interview, Document.FromText("The text."), shelf, Stop);

    private static QuoteDealer Dealer(Database database, int seed) => new(database, database.Search, new Random(seed));

    private static async Task<List<long>> DealAsync(QuoteDealer dealer, int times, QuoteFilter? filter = null)
    {
        var dealt = new List<long>();
        for (var time = 0; time < times; time++)
        {
            dealt.Add((await dealer.DealAsync(filter ?? new(), [ShelfId.Everybody], Channel, DealPurpose.Quoting, Stop))!.Value);
        }

        return dealt;
    }
}
