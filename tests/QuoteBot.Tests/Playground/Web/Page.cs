using Microsoft.Playwright;
using QuoteBot.CommandLine;
using QuoteBot.Playground;
using QuoteBot.Playground.StandIn;
using QuoteBot.Playground.Web;
using QuoteBot.Tests.Playground.StandIn;
using static Microsoft.Playwright.Assertions;

namespace QuoteBot.Tests.Playground.Web;

public sealed class Page
{
    private const string Browser = "/usr/bin/chromium";

    private const string Card = """
        { "type": 4, "data": { "content": "A **line**", "components": [ { "type": 1, "components": [
            { "type": 2, "style": 1, "label": "The question", "custom_id": "question" } ] } ] } }
        """;

    [Fact]
    public async Task The_page_stands_without_a_browser_and_without_anything_from_elsewhere()
    {
        await using var discord = await StandInDiscord.StartAsync();
        await using var page = await ChannelPage.StartAsync(new FilmClub(discord), 0);
        using var client = new HttpClient { BaseAddress = new Uri(page.Urls.Single()) };
        var html = await client.GetStringAsync("", TestContext.Current.CancellationToken);
        Assert.Contains("Welcome to #general", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        foreach (var file in (string[])["playground.css", "playground.js", "_framework/blazor.web.js"])
        {
            Assert.NotEmpty(await client.GetStringAsync(file, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line()
    {
        await using var discord = await StandInDiscord.StartAsync();
        var problem = await Assert.ThrowsAsync<UserException>(() => ChannelPage.StartAsync(new FilmClub(discord), discord.Address.Port));
        Assert.StartsWith($"Port {discord.Address.Port} on 127.0.0.1 is taken.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_is_picked_answered_and_its_button_answers_one_person_alone()
    {
        Assert.SkipUnless(File.Exists(Browser), $"There is no {Browser} on this machine.");
        await using var discord = await StandInDiscord.StartAsync();
        var club = new FilmClub(discord);
        await using var bot = await ScriptedBot.StartAsync(discord);
        await bot.RegisterAsync(Club.Commands);
        bot.Answer(interaction => interaction["type"]!.GetValue<int>() switch
        {
            4 => """{ "type": 8, "data": { "choices": [ { "name": "Mortality", "value": "mortality" } ] } }""",
            3 => """{ "type": 4, "data": { "content": "What was asked", "flags": 64 } }""",
            _ => Card,
        });
        await using var page = await ChannelPage.StartAsync(club, 0);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Browser,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
        var view = await browser.NewPageAsync();
        await view.GotoAsync(page.Urls.Single());
        await TypeAsync(view);
        await view.GetByText("+ topic").ClickAsync();
        await view.GetByLabel("topic", new() { Exact = true }).FillAsync("mo");
        await view.GetByRole(AriaRole.Option, new() { Name = "Mortality" }).ClickAsync();
        await view.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(view.Locator(".message strong", new() { HasText = "line" })).ToBeVisibleAsync();
        await view.GetByRole(AriaRole.Button, new() { Name = "The question" }).ClickAsync();
        await Expect(view.GetByText("Only you can see this")).ToBeVisibleAsync();
        await view.GetByLabel("Max").CheckAsync();
        await Expect(view.GetByText("Only you can see this")).ToBeHiddenAsync();
        Assert.Equal(2, club.Guild.General.Messages.Count);
    }

    private static async Task TypeAsync(IPage view)
    {
        // The page can be read before it listens; what was typed until then would be lost.
        await view.Locator(".club[aria-busy=false]").WaitForAsync();
        var box = view.GetByRole(AriaRole.Combobox, new() { Name = "Message", Exact = true });
        await box.FillAsync("/quo");
        await Expect(view.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await box.PressAsync("Enter");
    }
}
