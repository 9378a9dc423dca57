using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Gateway.Tests;

/// <summary>The log tells what the connection does and nothing of what people say, who they are, or how to speak for the bot.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task The_log_holds_no_words_names_or_secrets_however_much_it_tells()
    {
        using var log = new Kept();
        await using var club = await Club.OpenAsync(new ClubOptions
        {
            Settings = ["--Logging:LogLevel:Default=Trace"],
            Configure = bot =>
            {
                bot.Logging.ClearProviders();
                bot.Services.AddSingleton<ILoggerProvider>(log);
                bot.Logging.AddFilter<Kept>("QuoteBot.Gateway", LogLevel.Trace);
            },
        });
        var session = club.Session;
        var answer = await club.Anna.SlashAsync("/probe all text:nitrate");
        session.Drop();
        await club.UntilAsync(_ => session.Resumes > 0);
        club.Discord.Faults.Next("POST", "/callback", new Fault.ServerError());
        await answer.ClickAsync("Again");
        await club.Bot.StopAsync(TestContext.Current.CancellationToken);

        var lines = log.Lines.Where(line => line.StartsWith("QuoteBot.", StringComparison.Ordinal)).ToList();
        Assert.Contains(lines, line => line.Contains("Shard 0 is connected", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Shard 0 has lost its connection", StringComparison.Ordinal));
        foreach (var secret in (string[])[club.Discord.BotToken, answer.Token, "nitrate", "Anna", "Film club", "A card"])
        {
            Assert.DoesNotContain(lines, line => line.Contains(secret, StringComparison.Ordinal));
        }
    }

    /// <summary>Keeps every line with its category and its exception.</summary>
    private sealed class Kept : ILoggerProvider
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyList<string> Lines => [.. _lines];

        public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Writer(Kept kept, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                kept._lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
        }
    }
}
