using Microsoft.Playwright;
using QuoteBot.CommandLine;
using QuoteBot.Playground;
using QuoteBot.Playground.StandIn;
using QuoteBot.Playground.Web;
using static Microsoft.Playwright.Assertions;

namespace QuoteBot.Tests.Playground.Web;

public sealed class Page
{
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
        await using var open = await OpenPage.StartAsync();
        var view = open.View;
        await PickQuoteAsync(view);
        await view.GetByText("+ topic").ClickAsync();
        await view.GetByLabel("topic", new() { Exact = true }).FillAsync("mo");
        await view.GetByRole(AriaRole.Option, new() { Name = "Mortality" }).ClickAsync();
        await view.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(view.Locator(".message strong", new() { HasText = "line" })).ToBeVisibleAsync();
        await view.GetByRole(AriaRole.Button, new() { Name = "The question" }).ClickAsync();
        await Expect(view.GetByText("Only you can see this")).ToBeVisibleAsync();
        await view.GetByLabel("Max").CheckAsync();
        await Expect(view.GetByText("Only you can see this")).ToBeHiddenAsync();
        Assert.Equal(2, open.Club.Guild.General.Messages.Count);
    }

    [Fact]
    public async Task A_command_typed_fast_keeps_every_letter_and_is_offered_what_may_follow()
    {
        await using var open = await OpenPage.StartAsync();
        var box = Box(open.View);
        await box.PressSequentiallyAsync("/quote topic:mo");
        await Expect(box).ToHaveValueAsync("/quote topic:mo");
        await open.View.GetByRole(AriaRole.Option, new() { Name = "Mortality" }).WaitForAsync();
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync("/quote topic:mortality");
        await box.PressAsync("Enter");
        await Expect(open.View.Locator(".message strong", new() { HasText = "line" })).ToBeVisibleAsync();
        Assert.Equal("mortality", open.Heard.Last()["data"]!["options"]![0]!["value"]!.GetValue<string>());
    }

    private static ILocator Box(IPage view) => view.GetByRole(AriaRole.Combobox, new() { Name = "Message", Exact = true });

    private static async Task PickQuoteAsync(IPage view)
    {
        await Box(view).FillAsync("/quo");
        await Expect(view.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Box(view).PressAsync("Enter");
    }
}
