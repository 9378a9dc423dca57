using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Quiz;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>The button <i>Report</i>, the moderators' queue, and the history of changes.</summary>
public class ReportTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    [Fact]
    public async Task A_report_reaches_the_moderators_and_is_fixed()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);
        var quote = await server.Anna.SlashAsync("/quote text:quarrel");

        var thanks = await ReportAsync(quote, "A spoiler", "It gives the *ending* away, @everyone");
        Assert.Equal("Thank you. The moderators of this server will see it.", thanks.Text);
        Assert.True(thanks.IsPrivate);
        Assert.StartsWith("You have reported that one already.", (await ReportAsync(quote, "A wrong word", "")).Text, StringComparison.Ordinal);

        var queue = await server.Max.SlashAsync("/interview reports");
        Assert.Contains("“Editing is a quarrel", queue.Text, StringComparison.Ordinal);
        Assert.Contains("**A spoiler**", queue.Text, StringComparison.Ordinal);
        Assert.Contains("gives the \\*ending\\* away", queue.Text, StringComparison.Ordinal);
        Assert.Contains(server.Anna.Mention, queue.Text, StringComparison.Ordinal);
        var fixing = await (await queue.ClickAsync("Fix")).ClickAsync("It is a spoiler");
        Assert.Contains("||“", (await server.Anna.SlashAsync("/quote text:quarrel")).Text, StringComparison.Ordinal);

        var again = await (await server.Max.SlashAsync("/interview reports")).ClickAsync("Fix");
        var closed = await again.ClickAsync("Close the report");
        Assert.StartsWith("No report waits here.", closed.Text, StringComparison.Ordinal);
        Assert.NotNull(fixing);
        Assert.Empty(house.Discord.Refusals);
    }

    [Fact]
    public async Task A_report_can_be_dismissed_and_the_next_is_shown()
    {
        var server = house.NewServer();
        await server.PublishAsync(ReviewClub.Short);
        await ReportAsync(await server.Anna.SlashAsync("/quote text:quarrel"), "A wrong word", "");
        await ReportAsync(await server.Anna.SlashAsync("/quote text:silver"), "Something else", "Is that hers?");

        var queue = await server.Max.SlashAsync("/interview reports");
        Assert.Equal("2 reports", queue.Embeds[0].Title);
        var next = await queue.ClickAsync("Dismiss");

        Assert.Equal("1 report", next.Embeds[0].Title);
        Assert.Contains("Is that hers?", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_a_rounds_question_lets_moderators_void_its_points()
    {
        await using var night = await GameNight.OpenAsync();
        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        await night.RevealedAsync(question);

        var thanks = await (await night.Players[1].ClickAsync(question, "Report")).SubmitAsync(("What is wrong", "A wrong word"));
        var queue = await night.Club.Max.SlashAsync("/interview reports");
        var voided = await queue.ClickAsync("Void its points");
        queue.Person.Roles.Clear();
        var refused = await queue.ClickAsync("Void its points");

        Assert.StartsWith("Thank you.", thanks.Text, StringComparison.Ordinal);
        Assert.StartsWith("Its points are taken back from everybody", voided.Text, StringComparison.Ordinal);
        Assert.StartsWith("Only moderators can do that.", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_direct_message_there_is_nobody_to_report_to()
    {
        await using var club = await FilmClub.OpenAsync();

        var quote = await club.Anna.InDirectMessages.SlashAsync("/quote");

        Assert.StartsWith("There are no moderators in a direct message.", (await quote.ClickAsync("Report")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_tells_who_changed_what()
    {
        var server = house.NewServer();
        var card = await server.PublishAsync(ReviewClub.Short);
        await (await card.ClickAsync("Details")).SubmitAsync(("Publication", "The Projectionist"));

        var history = await server.Max.SlashAsync("/interview history interview:Ada Lumen on The Long Reel");

        var lines = history.Embeds[0].Description!.Split('\n');
        Assert.Equal("**Ada Lumen on The Long Reel** · 3 changes", lines[0]);
        Assert.EndsWith($"{server.Max.Mention} changed the details", lines[1], StringComparison.Ordinal);
        Assert.EndsWith($"{server.Max.Mention} published it", lines[2], StringComparison.Ordinal);
        Assert.EndsWith($"{server.Max.Mention} handed it in", lines[3], StringComparison.Ordinal);
    }

    private static async Task<Exchange> ReportAsync(Exchange quote, string what, string text) =>
        await (await quote.ClickAsync("Report")).SubmitAsync(("What is wrong", what), ("Anything else", text));
}
