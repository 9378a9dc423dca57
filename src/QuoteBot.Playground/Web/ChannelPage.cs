using System.Net;
using Microsoft.AspNetCore.DataProtection;
using QuoteBot.CommandLine;
using QuoteBot.Playground.StandIn;
using QuoteBot.Playground.Web.Components;

namespace QuoteBot.Playground.Web;

/// <summary>Serves the club's channels as a web page on loopback.</summary>
internal static class ChannelPage
{
    /// <summary>Runs stand-in, bot and page until told to stop.</summary>
    public static async Task<int> ServeAsync(PlaygroundOptions options, CancellationToken stop)
    {
        await using var discord = await StandInDiscord.StartAsync();
        var club = new FilmClub(discord);
        await using var bot = await LocalBot.StartAsync(discord, options.Database, options.Library, Hush);
        await using var page = await StartAsync(club, options.Port);
        Console.WriteLine($"""
            The film club is open at {page.Urls.Single()}
            Try it there: /quote topic:mortality   Or here: dotnet run --project src/QuoteBot.Playground -- "/quote topic:mortality"
            The database is {options.Database}; nothing else is kept. Ctrl+C stops.
            """);
        await page.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>Starts the page alone, for a club whose bot is already connected.</summary>
    /// <param name="club">What the page shows.</param>
    /// <param name="port">The port on 127.0.0.1; null takes the usual one, or a free one where that is taken.</param>
    public static async Task<WebApplication> StartAsync(FilmClub club, int? port)
    {
        var page = Build(club, port ?? PlaygroundOptions.UsualPort);
        try
        {
            await page.StartAsync();
            return page;
        }
        catch (IOException)
        {
            await page.DisposeAsync();
            return port is null
                ? await StartAsync(club, 0)
                : throw new UserException($"Port {port} on 127.0.0.1 is taken. Name another with --port, or leave it out for a free one.");
        }
    }

    private static WebApplication Build(FilmClub club, int port)
    {
        var assembly = typeof(App).Assembly.GetName().Name!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = assembly, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None).SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(club).AddScoped<Seat>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();

        // Keys in memory: the page outlives no process, and leaves none of them in the home directory.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var page = builder.Build();
        page.UseAntiforgery();
        page.MapStaticAssets(Path.Combine(AppContext.BaseDirectory, assembly + ".staticwebassets.endpoints.json"));
        page.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return page;
    }

    // Where the bot itself listens is nothing to open in a browser.
    private static void Hush(WebApplicationBuilder builder) =>
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning).AddFilter("QuoteBot.Chat.Endpoint", LogLevel.Warning);
}
