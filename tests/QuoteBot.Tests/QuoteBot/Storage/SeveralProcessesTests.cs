using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;
using QuoteBot.Tests.House;
using QuoteBot.Tests.QuoteBot.Importing;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>Several processes on one database do at the same time what each of them does alone.</summary>
public class SeveralProcessesTests
{
    private const int Processes = 3;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bots_that_start_at_once_on_an_empty_database_load_the_library_once()
    {
        await using var discord = await StandInDiscord.StartAsync(new StandInOptions { RateLimits = false });
        await using var database = Database.CreateEmpty(Database.Wanted);
        var bots = Enumerable.Range(0, Processes).Select(_ => Build(discord, database)).ToList();

        await Task.WhenAll(bots.Select(bot => Task.Run(() => bot.StartAsync(Stop), Stop)));

        await using var db = database.CreateDbContext();
        Assert.Equal(1, await db.Interviews.CountAsync(Stop));
        var counts = await Task.WhenAll(bots.Select(bot => bot.Services.GetRequiredService<LibraryCounter>().CountAsync(Stop)));
        Assert.Equal(await db.Quotes.CountAsync(quote => quote.Live, Stop), Assert.Single(counts.Distinct()).Quotes);
        foreach (var bot in bots)
        {
            await bot.StopAsync(Stop);
            await bot.DisposeAsync();
        }
    }

    [Fact]
    public async Task Imports_of_the_same_files_at_once_store_each_once()
    {
        await using var folder = new ClubFolder();
        string[] words = ["eleven minutes", "the crystal harbour", "nine weeks of snow", "a borrowed lens"];
        foreach (var (number, word) in words.Index())
        {
            folder.Write($"in/{number}.txt", Different(word, number));
        }

        var codes = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ =>
            Task.Run(() => ClubFolder.RunAsync(["import", folder["in"], "--guild", "42"], folder.Settings()), Stop)));

        Assert.All(codes, code => Assert.Equal(0, code));
        await using var db = folder.Database().CreateDbContext();
        Assert.Equal(words.Length, await db.Interviews.CountAsync(Stop));
        Assert.Equal(words.Length, (await db.Interviews.Select(row => row.ContentHash).ToListAsync(Stop)).Distinct().Count());
    }

    private static WebApplication Build(StandInDiscord discord, Database database) => global::QuoteBot.Hosting.Bot.Build(
    [
        .. discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), .. database.Settings,
        $"--Library:Path={Path.Combine(Repository.Root, "data")}", "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning",
    ]);

    // Interviews that share so little that none is taken for another's copy.
    private static string Different(string word, int number)
    {
        var tail = number.ToString(CultureInfo.InvariantCulture);
        return
            $"""
            Ben Flick: What did {word} teach you about part {tail}?

            Ada Lumen: On day {tail} we found {word}, and from {word} I learned to wait for take {tail}{tail} before I said a word about it.

            Ben Flick: And who brought {word} to the set in week {tail}?

            Ada Lumen: Nobody remembers. By week {tail} there was {word} in every frame, and we counted {tail}{tail}{tail} of them before the light went.
            """;
    }
}
