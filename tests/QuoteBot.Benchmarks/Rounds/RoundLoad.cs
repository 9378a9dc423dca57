using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Chat.Registration;
using QuoteBot.Hosting;
using QuoteBot.Playground.StandIn;
using QuoteBot.Storage;

namespace QuoteBot.Benchmarks.Rounds;

/// <summary>
/// Many rounds at once, in each of them many players who click within two seconds: the real bot on SQLite, over HTTP with signatures.
/// <c>dotnet run -c Release --project tests/QuoteBot.Benchmarks -- rounds [rounds] [players]</c>
/// </summary>
internal static class RoundLoad
{
    public static bool Knows(string[] args) => args is ["rounds", ..];

    public static async Task RunAsync(string[] args)
    {
        var (rounds, players) = (Number(args, 1, 300), Number(args, 2, 20));
        var folder = Directory.CreateTempSubdirectory("quotebot-load-");
        await using var discord = await StandInDiscord.StartAsync(new StandInOptions { RateLimits = false, AnswerWithin = TimeSpan.FromSeconds(30) });
        await using var bot = await StartAsync(discord, Path.Combine(folder.FullName, "load.db"));
        await PlayAsync(discord, bot, rounds: 30, players, print: false);
        await PlayAsync(discord, bot, rounds, players, print: true);
        await bot.StopAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>One burst. The first warms the bot up, as one that has run for a while is, and is not printed.</summary>
    private static async Task PlayAsync(StandInDiscord discord, WebApplication bot, int rounds, int players, bool print)
    {
        var before = await KeptAsync(bot.Services);
        var began = TimeProvider.System.GetTimestamp();
        var questions = await OpenAsync(discord, rounds);
        var opened = TimeProvider.System.GetElapsedTime(began);
        var clicks = ClickPlan.Of(discord, questions, players, TimeProvider.System.GetUtcNow().AddSeconds(3), new Random(1));
        var signed = Environment.CpuUsage.TotalTime;
        var outcomes = await ClickSender.SendAsync(new Uri(new Uri(bot.Urls.First()), "interactions"), clicks);
        var used = Environment.CpuUsage.TotalTime - signed;
        if (print)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rounds} rounds started one after the other, and all asked, in {opened.TotalSeconds:F1} s"));
            Report(outcomes, await KeptAsync(bot.Services) - before, rounds, players);
            Console.WriteLine($"processor time of bot and sender together: {used.TotalSeconds:F1} s");
        }
    }

    private static int Number(string[] args, int at, int usual) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : usual;

    private static async Task<WebApplication> StartAsync(StandInDiscord discord, string database)
    {
        var bot = Bot.Build(
        [
            .. discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"),
            $"--Database:ConnectionString=Data Source={database}", "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning",
        ]);
        await bot.StartAsync();
        discord.SetInteractionsEndpoint(new Uri(new Uri(bot.Urls.First()), "interactions"));
        await bot.Services.GetRequiredService<CommandRegistration>().Registered;
        return bot;
    }

    /// <summary>Starts a round in each channel, and returns their questions when all are open.</summary>
    private static async Task<IReadOnlyList<Message>> OpenAsync(StandInDiscord discord, int rounds)
    {
        var guild = discord.AddGuild("A thousand cinemas");
        var starter = guild.AddMember("Starter");
        var channels = Enumerable.Range(0, rounds).Select(number => guild.AddChannel($"round-{number}")).ToList();
        foreach (var channel in channels)
            await starter.SlashAsync("/quiz start questions:1 seconds:120", channel);
        return await Task.WhenAll(channels.Select(channel => channel.MessageAsync(message => message.Buttons.Count == 4, TimeSpan.FromMinutes(2))));
    }

    private static async Task<int> KeptAsync(IServiceProvider bot)
    {
        await using var db = await bot.GetRequiredService<IDbContextFactory<QuoteBotContext>>().CreateDbContextAsync();
        return await db.RoundAnswers.CountAsync();
    }

    private static void Report(IReadOnlyList<ClickOutcome> outcomes, int kept, int rounds, int players)
    {
        var times = outcomes.Select(outcome => outcome.Took.TotalMilliseconds).Order().ToList();
        Console.WriteLine($"{rounds} rounds, {players} players each: {outcomes.Count} clicks within two seconds");
        Console.WriteLine($"confirmed {outcomes.Count(outcome => outcome.Confirmed)}, on record {kept}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"acknowledged in (ms): median {times[times.Count / 2]:F0}, 95 % {times[times.Count * 95 / 100]:F0}, 99 % {times[times.Count * 99 / 100]:F0}, slowest {times[^1]:F0}"));
    }
}
