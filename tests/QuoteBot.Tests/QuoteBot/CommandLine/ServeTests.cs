using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuoteBot.CommandLine;
using QuoteBot.Hosting;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.CommandLine;

/// <summary>How <c>serve</c> ends.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task A_bot_that_ends_because_of_a_fault_does_not_end_as_if_it_had_been_told_to()
    {
        await using var discord = await StandInDiscord.StartAsync(new StandInOptions { RateLimits = false });
        await using var database = await Database.WantedAsync();
        string[] settings =
        [
            .. discord.Settings.Select(setting => $"--{setting.Key}={setting.Value}"), .. database.Settings,
            $"--Library:Path={FilmClub.EmptyLibrary}", "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None",
        ];

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => QuoteBotCli.RunAsync(
            ["serve", .. settings], given => Bot.Build(given, bot => bot.Services.AddHostedService<Faulty>())));

        Assert.Contains("A fault for a test.", fault.ToString(), StringComparison.Ordinal);
    }

    private sealed class Faulty : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            throw new NotSupportedException("A fault for a test.");
        }
    }
}
