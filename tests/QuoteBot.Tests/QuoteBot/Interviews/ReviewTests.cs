using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>The review card: publishing, discarding, leaving it and coming back.</summary>
public class ReviewTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    [Fact]
    public async Task A_review_is_taken_up_again_by_another_moderator_after_a_restart()
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        var card = await club.Max.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short));
        var shown = card.Embeds[0].Description;

        await club.StopBotAsync();
        await club.StartBotAsync(FilmClub.EmptyLibrary);
        var again = await club.Server.AddModerator("Mia").SlashAsync("/interview review");
        var published = await card.ClickAsync("Publish");

        Assert.Equal(shown, again.Embeds[0].Description);
        Assert.StartsWith("Published.", published.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_discarded_draft_is_out_of_the_way()
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short);

        var gone = await card.ClickAsync("Discard");

        Assert.Equal("*Ada Lumen on The Long Reel* is discarded. `/interview restore` brings it back within 30 days.", gone.Text);
        Assert.StartsWith("No draft waits here.", (await server.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slower_of_two_moderators_is_told_what_the_other_did()
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short);
        var mia = server.Guild.AddModerator("Mia");
        var hers = await mia.SlashAsync("/interview review");

        await card.ClickAsync("Publish");
        var late = await hers.ClickAsync("Discard");

        Assert.StartsWith($"{server.Max.Mention} was quicker and published it. Your step was not taken", late.Text, StringComparison.Ordinal);
        Assert.Contains("Published as interview", late.Text, StringComparison.Ordinal);
        Assert.Contains("Ada Lumen", (await server.Anna.SlashAsync("/quote")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_clicks_at_once_one_counts()
    {
        var server = house.NewServer();
        var card = await server.AddAsync(ReviewClub.Short);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => server.Max.ClickAsync(card.Message, "Publish")));
        var topic = await server.Anna.SlashAsync("/interviews");

        Assert.All(clicks, click => Assert.Null(click.Failure));
        Assert.Contains("1 interview", topic.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_suggested_to_moderators_of_their_own_server_alone()
    {
        var (one, other) = (house.NewServer(), house.NewServer());
        await one.AddAsync(ReviewClub.Short);

        Assert.Equal(["Draft: Ada Lumen on The Long Reel"], (await one.Max.AutocompleteAsync("/interview review interview:lumen")).Select(choice => choice.Name));
        Assert.Empty(await other.Max.AutocompleteAsync("/interview review interview:lumen"));
        Assert.StartsWith("No draft waits here.", (await other.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
    }
}
