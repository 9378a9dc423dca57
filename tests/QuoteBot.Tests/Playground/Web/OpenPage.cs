using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using QuoteBot.Playground;
using QuoteBot.Playground.StandIn;
using QuoteBot.Playground.Web;
using QuoteBot.Tests.Playground.StandIn;

namespace QuoteBot.Tests.Playground.Web;

/// <summary>The page in a real browser, with a bot behind it that answers what it is told to.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private const string Browser = "/usr/bin/chromium";

    private const string Card = """
        { "type": 4, "data": { "content": "A **line**", "components": [ { "type": 1, "components": [
            { "type": 2, "style": 1, "label": "The question", "custom_id": "question" } ] } ] } }
        """;

    private readonly Stack<IAsyncDisposable> opened = new();
    private IPlaywright? playwright;

    private OpenPage()
    {
    }

    public FilmClub Club { get; private set; } = null!;

    /// <summary>The interactions that the bot was sent, oldest first.</summary>
    public ConcurrentQueue<JsonObject> Heard { get; } = [];

    public IPage View { get; private set; } = null!;

    /// <summary>Opens the page and waits until it listens to what is typed. Skips the test where there is no browser.</summary>
    public static async Task<OpenPage> StartAsync()
    {
        Assert.SkipUnless(File.Exists(Browser), $"There is no {Browser} on this machine.");
        var page = new OpenPage();
        await page.OpenAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        while (opened.TryPop(out var one))
        {
            await one.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task OpenAsync()
    {
        var discord = Keep(await StandInDiscord.StartAsync());
        Club = new FilmClub(discord);
        var bot = Keep(await ScriptedBot.StartAsync(discord));
        await bot.RegisterAsync(StandIn.Club.Commands);
        bot.Answer(Answer);
        var served = Keep(await ChannelPage.StartAsync(Club, 0));
        playwright = await Playwright.CreateAsync();
        var browser = Keep(await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Browser,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        }));
        View = await browser.NewPageAsync();
        await View.GotoAsync(served.Urls.Single());
        await View.Locator(".club[aria-busy=false]").WaitForAsync();
    }

    private string Answer(JsonObject interaction)
    {
        Heard.Enqueue(interaction);
        return interaction["type"]!.GetValue<int>() switch
        {
            4 => """{ "type": 8, "data": { "choices": [ { "name": "Mortality", "value": "mortality" } ] } }""",
            3 => """{ "type": 4, "data": { "content": "What was asked", "flags": 64 } }""",
            _ => Card,
        };
    }

    private T Keep<T>(T one)
        where T : IAsyncDisposable
    {
        opened.Push(one);
        return one;
    }
}
