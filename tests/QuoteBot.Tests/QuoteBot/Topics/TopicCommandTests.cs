using QuoteBot.Storage;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Topics;

/// <summary><c>/topic</c> and <c>/topics</c> as members use them.</summary>
public class TopicCommandTests
{
    [Fact]
    public async Task A_topic_is_shown_five_lines_a_page()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 7), ShelfId.Everybody);

        var first = await club.Anna.SlashAsync("/topic name:Craft");
        var summary = first.Embeds[0].Description;
        var second = await first.ClickAsync("▶");

        Assert.StartsWith("7 lines by 1 person\n", summary, StringComparison.Ordinal);
        Assert.Contains("Number 7", second.Embeds[0].Description, StringComparison.Ordinal);
        Assert.DoesNotContain("Number 5", second.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task One_of_the_lines_can_be_sent_to_the_channel()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 3), ShelfId.Everybody);

        var page = await club.Anna.SlashAsync("/topic name:craft");
        var sent = await page.ChooseAsync("Number 2 of what Ada Lumen learned about light is that it takes patience.");

        Assert.False(sent.IsPrivate);
        Assert.Contains("“Number 2", sent.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_no_topic_shows_what_the_words_find()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 6), ShelfId.Everybody);

        var answer = await club.Anna.SlashAsync("/topic name:patience");

        Assert.StartsWith("No topic has that name. The words themselves are in 6 lines:", answer.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nothing_has_names_the_nearest()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(), ShelfId.Everybody);

        var answer = await club.Anna.SlashAsync("/topic name:crft");

        Assert.Equal("Nobody in this library talks about *crft*. Nearest: **Craft**. `/topics` has all 1.", answer.Text);
        Assert.True(answer.IsPrivate);
    }

    [Fact]
    public async Task Topics_are_listed_with_their_counts_largest_first()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Samples.Interview(quotes: 2), ShelfId.Everybody);
        await club.ShelveAsync(Samples.Interview("Cy Fade", quotes: 5, theme: "sound", about: "sound"), ShelfId.Of(new(club.Server.Id)));

        var here = await club.Anna.SlashAsync("/topics");

        Assert.Equal("What people talk about: 2 topics", here.Embeds[0].Title);
        Assert.Equal("**Sound** · 5\n**Craft** · 2", here.Embeds[0].Description);
    }
}
