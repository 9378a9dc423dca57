using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.Interviews.Removing;
using QuoteBot.Storage;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>Taking interviews out of circulation, bringing them back, and what is left after 30 days.</summary>
public class RemovingTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_removed_interview_is_out_of_circulation_and_comes_back_as_it_was()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);
        var before = (await server.Anna.SlashAsync("/quote text:quarrel")).Text;

        var asked = await server.Max.SlashAsync("/interview remove interview:Ada Lumen on The Long Reel");
        Assert.StartsWith("Remove *Ada Lumen on The Long Reel* with its ", asked.Text, StringComparison.Ordinal);
        var removed = await asked.ClickAsync("Remove it");
        Assert.StartsWith("*Ada Lumen on The Long Reel* is out of circulation.", removed.Text, StringComparison.Ordinal);
        Assert.StartsWith("There are no quotes here yet.", (await server.Anna.SlashAsync("/quote")).Text, StringComparison.Ordinal);
        Assert.Empty(await server.Anna.AutocompleteAsync("/interviews interview:lumen"));

        Assert.Equal(["Ada Lumen on The Long Reel"], (await server.Max.AutocompleteAsync("/interview restore interview:reel")).Select(choice => choice.Name));
        var restored = await server.Max.SlashAsync("/interview restore interview:Ada Lumen on The Long Reel");
        Assert.StartsWith("It is back as it was.", restored.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await server.Anna.SlashAsync("/quote text:quarrel")).Text);
    }

    [Fact]
    public async Task Keeping_it_keeps_it()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);

        var asked = await server.Max.SlashAsync("/interview remove interview:Ada Lumen on The Long Reel");
        var kept = await asked.ClickAsync("Keep it");

        Assert.Contains("Published as interview", kept.Text, StringComparison.Ordinal);
        Assert.Contains("quarrel", (await server.Anna.SlashAsync("/quote text:quarrel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_removed_interview_offer_to_restore_it()
    {
        var server = house.NewServer();
        await (await server.AddAsync(ReviewClub.Short)).ClickAsync("Discard");

        var again = await server.AddAsync(ReviewClub.Short);
        var restored = await again.ClickAsync("Restore it");

        Assert.Contains(restored.Buttons, button => button.Label == "Publish");
    }

    [Fact]
    public async Task After_thirty_days_it_is_gone_for_good()
    {
        await using var database = await Database.CreateAsync();
        var clock = new FakeTimeProvider();
        var removed = new RemovedInterviews(database, Options.Create(new global::QuoteBot.Interviews.InterviewsOptions { PerServer = 2 }), clock);
        var gone = await RemoveAsync(database, clock, "Ada Lumen");
        clock.Advance(TimeSpan.FromDays(1));
        var kept = await RemoveAsync(database, clock, "Cy Fade");
        clock.Advance(TimeSpan.FromDays(29));

        Assert.IsType<Restoring.Gone>(await removed.RestoreAsync(gone, ShelfId.Of(new(7UL)), new(1UL), Stop));
        Assert.Equal(1, await removed.PurgeAsync(Stop));
        Assert.IsType<Restoring.Done>(await removed.RestoreAsync(kept, ShelfId.Of(new(7UL)), new(1UL), Stop));

        await using var db = database.CreateDbContext();
        Assert.Equal([kept], await db.Interviews.Select(row => row.Id).ToListAsync(Stop));
        Assert.All(await db.Quotes.ToListAsync(Stop), quote => Assert.Equal(kept, quote.InterviewId));
        Assert.All(await db.Paragraphs.ToListAsync(Stop), paragraph => Assert.Equal(kept, paragraph.InterviewId));
    }

    [Fact]
    public async Task Nothing_is_restored_into_a_server_that_is_full()
    {
        await using var database = await Database.CreateAsync();
        var clock = new FakeTimeProvider();
        var removed = await RemoveAsync(database, clock, "Ada Lumen");
        await DealingTests.ShelveAsync(database, ShelfId.Of(new(7UL)), Samples.Interview("Cy Fade"));
        var interviews = new RemovedInterviews(database, Options.Create(new global::QuoteBot.Interviews.InterviewsOptions { PerServer = 1 }), clock);

        var restoring = await interviews.RestoreAsync(removed, ShelfId.Of(new(7UL)), new(1UL), Stop);

        Assert.Equal(1, Assert.IsType<Restoring.Full>(restoring).Limit);
    }

    private static async Task<long> RemoveAsync(Database database, FakeTimeProvider clock, string speaker)
    {
        var shelf = ShelfId.Of(new(7UL));
        var added = (global::QuoteBot.Storage.Shelving.ShelvingOutcome.Added)await DealingTests.ShelveAsync(database, shelf, Samples.Interview(speaker));
        var reviews = new global::QuoteBot.Interviews.Reviewing.ReviewShelf(
            database, new global::QuoteBot.Parsing.InterviewReader(global::QuoteBot.Parsing.Topics.Taxonomy.Empty), clock);
        await reviews.RemoveAsync(new(added.Id, 0, shelf, new(1UL), "removed it"), Stop);
        return added.Id;
    }
}
