namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>Another copy of an interview that is there: nearly the same words, or the same address.</summary>
public class CopyTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    private static readonly string Revised = ReviewClub.Short
        .Replace("We lost eleven minutes", "We lost nineteen minutes", StringComparison.Ordinal)
        + "\n\nBen Flick: And what comes next?\n\nAda Lumen: A film about a lighthouse keeper who has not seen the sea for thirty years, because somebody built a hotel in front of it.\n";

    [Fact]
    public async Task Nearly_the_same_words_are_recognised_compared_and_written_over_what_is_there()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);
        var number = (await server.Anna.SlashAsync("/quote text:quarrel")).Text.Split("No. ")[1];

        var card = await server.AddAsync(Revised);
        Assert.Contains("of its runs of five words also stand in *Ada Lumen on The Long Reel* (interview No. ", card.Text, StringComparison.Ordinal);
        var compared = await card.ClickAsync("Compare the two");
        Assert.Contains("**Only in the new copy** (3)", compared.Text, StringComparison.Ordinal);
        Assert.Contains("nineteen minutes", compared.Text, StringComparison.Ordinal);
        Assert.Contains("**Only in the one that is there** (1)", compared.Text, StringComparison.Ordinal);
        var updated = await (await compared.ClickAsync("Back")).ClickAsync("Update the one that is there");

        Assert.StartsWith("Updated.", updated.Text, StringComparison.Ordinal);
        Assert.Equal(number, (await server.Anna.SlashAsync("/quote text:quarrel")).Text.Split("No. ")[1]);
        Assert.Contains("lighthouse", (await server.Anna.SlashAsync("/quote text:lighthouse keeper")).Text, StringComparison.Ordinal);
        Assert.Contains("1 interview", (await server.Anna.SlashAsync("/interviews")).Text, StringComparison.Ordinal);
        Assert.StartsWith("No draft waits here.", (await server.Max.SlashAsync("/interview review")).Text, StringComparison.Ordinal);
        Assert.Empty(house.Discord.Refusals);
    }

    [Fact]
    public async Task The_same_address_is_recognised_however_it_is_written()
    {
        var server = house.NewServer();
        await server.AddAsync(ReviewClub.Short, options: "url:https://www.example.org/lamp/");

        var card = await server.AddAsync(ReviewClub.Seed, "seed.txt", "url:http://example.org/Lamp?utm_source=x#top");

        Assert.Contains("It has the same address as *Ada Lumen on The Long Reel*", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_interview_is_no_copy()
    {
        var server = house.NewServer();
        await server.AddAsync(ReviewClub.Short);

        var card = await server.AddAsync(ReviewClub.Seed, "seed.txt");

        Assert.Contains("A draft: nobody but moderators sees it", card.Text, StringComparison.Ordinal);
    }
}
