using Humanizer;
using QuoteBot.Importing;
using QuoteBot.Storage;

namespace QuoteBot.Hosting;

/// <summary>What happens before the first interaction is taken: the schema is brought up to date and the library loaded.</summary>
internal sealed partial class StartUp(Schema schema, LibraryLoader library, LibraryCounter counter, ILogger<StartUp> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await schema.UpdateAsync(cancellationToken);
        await library.LoadAsync(cancellationToken);
        var (interviews, quotes, topics) = await counter.CountAsync(cancellationToken);
        LogLoaded("interview".ToQuantity(interviews), "quote".ToQuantity(quotes), "topic".ToQuantity(topics));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(1, LogLevel.Information, "The library holds {Interviews}, {Quotes} and {Topics}.")]
    private partial void LogLoaded(string interviews, string quotes, string topics);
}
