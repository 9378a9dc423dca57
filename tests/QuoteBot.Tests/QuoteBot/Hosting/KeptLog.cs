using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace QuoteBot.Tests.QuoteBot.Hosting;

/// <summary>Keeps every line that is logged.</summary>
internal sealed class KeptLog : ILoggerProvider
{
    private readonly ConcurrentQueue<KeptLine> _lines = new();

    /// <summary>The lines, oldest first.</summary>
    public IReadOnlyList<KeptLine> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Writer(KeptLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log._lines.Enqueue(new KeptLine(logLevel, category, $"{formatter(state, exception)} {exception}"));
    }
}

/// <summary>A line of the log, with the exception that came with it.</summary>
internal sealed record KeptLine(LogLevel Level, string Category, string Words);
