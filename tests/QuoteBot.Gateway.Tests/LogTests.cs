using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Hosting;

namespace QuoteBot.Gateway.Tests;

/// <summary>The log tells what the connection does and nothing of what people say, who they are, or how to speak for the bot.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task The_log_holds_no_words_names_or_secrets_however_much_it_tells()
    {
        using var log = new KeptLog();
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            Settings = ["--Logging:LogLevel:Default=Trace"],
            Configure = bot =>
            {
                bot.Logging.ClearProviders();
                bot.Services.AddSingleton<ILoggerProvider>(log);
                bot.Logging.AddFilter<KeptLog>("QuoteBot.Gateway", LogLevel.Trace);
            },
        });
        var session = club.Session;
        var answer = await club.Anna.SlashAsync("/probe all text:nitrate");
        session.Drop();
        await club.UntilAsync(_ => session.Resumes > 0);
        club.Discord.Faults.Next("POST", "/callback", new Fault.ServerError());
        await answer.ClickAsync("Again");
        await club.Bot.StopAsync(TestContext.Current.CancellationToken);

        var lines = log.Lines.Where(line => line.Category.StartsWith("QuoteBot.", StringComparison.Ordinal)).Select(line => line.Words).ToList();
        Assert.Contains(lines, line => line.Contains("Shard 0 is connected", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Shard 0 has lost its connection", StringComparison.Ordinal));
        foreach (var secret in (string[])[club.Discord.BotToken, answer.Token, "nitrate", "Anna", "Film club", "A card"])
        {
            Assert.DoesNotContain(lines, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Everything_that_people_can_do_leaves_nothing_of_theirs_in_the_log()
    {
        using var log = new KeptLog();
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            Bundled = true,
            Settings = ["--Logging:LogLevel:Default=Information"],
            Configure = bot =>
            {
                bot.Logging.ClearProviders();
                bot.Services.AddSingleton<ILoggerProvider>(log);
            },
        });
        (club.Discord.Faults.TooManyRequests, club.Discord.Faults.ServerErrors) = (0.05, 0.05);
        var walk = new Walk(club);

        await walk.GoAsync();

        Assert.Contains(log.Lines, line => line.Words.Contains("slow down", StringComparison.Ordinal));
        foreach (var secret in (string[])[club.Discord.BotToken, "promise that the light", "Anna", "Max", "Film club", "Romanek", "/attachments/", .. walk.Tokens])
        {
            Assert.DoesNotContain(log.Lines, line => line.Words.Contains(secret, StringComparison.Ordinal));
        }
    }
}
