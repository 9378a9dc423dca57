using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>Reports of quotes from the library that all servers share: a server changes how they are shown in it, and nowhere else.</summary>
public class HouseRuleTests
{
    [Fact]
    public async Task A_shared_quote_is_hidden_in_the_server_that_wants_it_so_and_can_come_back()
    {
        await using var club = await FilmClub.OpenAsync();
        var (quote, number) = await ReportAsync(club);
        var elsewhere = club.Discord.AddGuild("Elsewhere").AddMember("Eve");

        var queue = await club.Max.SlashAsync("/interview reports");
        Assert.Contains("You can change how it is shown here", queue.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(queue.Buttons, button => button.Label == "Fix");
        var hidden = await queue.ClickAsync("Hide it here");

        Assert.StartsWith($"No. {number} is hidden in this server from now on.", hidden.Text, StringComparison.Ordinal);
        Assert.Contains("No report waits here.", hidden.Text, StringComparison.Ordinal);
        Assert.StartsWith($"There is no quote No. {number} here.", (await club.Anna.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
        Assert.StartsWith($"There is no quote No. {number} here.", (await quote.ClickAsync("The question")).Text, StringComparison.Ordinal);
        Assert.Contains($"No. {number}", (await elsewhere.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);

        var list = await (await club.Max.SlashAsync("/interview reports")).ClickAsync("1 shared quote different here");
        Assert.Contains($"No. {number} · hidden here", list.Text, StringComparison.Ordinal);
        var back = await list.ChooseAsync(list.Message.Selects[0].Options[0].Label);

        Assert.StartsWith($"No. {number} is shown here as it is again.", back.Text, StringComparison.Ordinal);
        Assert.Contains($"No. {number}", (await club.Anna.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
        Assert.Empty(club.Discord.Refusals);
    }

    [Fact]
    public async Task A_shared_quote_is_a_spoiler_in_one_server_alone()
    {
        await using var club = await FilmClub.OpenAsync();
        var (_, number) = await ReportAsync(club);
        var elsewhere = club.Discord.AddGuild("Elsewhere").AddMember("Eve");

        await (await club.Max.SlashAsync("/interview reports")).ClickAsync("It is a spoiler here");

        Assert.StartsWith("||“", (await club.Anna.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
        Assert.StartsWith("“", (await elsewhere.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
        Assert.StartsWith("“", (await elsewhere.InDirectMessages.SlashAsync($"/quote id:{number}")).Text, StringComparison.Ordinal);
    }

    private static async Task<(Exchange Quote, string Number)> ReportAsync(FilmClub club)
    {
        var quote = await club.Anna.SlashAsync("/quote");
        await (await quote.ClickAsync("Report")).SubmitAsync(("What is wrong", "A wrong name: somebody else said it"));
        return (quote, quote.Text.Split("No. ")[1]);
    }
}
