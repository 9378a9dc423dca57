using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage;
using QuoteBot.Storage.Search;
using QuoteBot.Storage.Sqlite;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>A real SQLite database in a file of its own, migrated, gone after the test.</summary>
internal sealed class Database : IDbContextFactory<QuoteBotContext>, IAsyncDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"quotebot-{Guid.NewGuid():N}.db");

    public IQuoteSearch Search { get; } = new SqliteSearch();

    public static async Task<Database> CreateAsync()
    {
        var database = new Database();
        await new Schema(database).UpdateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    public QuoteBotContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<SqliteContext>();
        StorageFeature.UseSqlite(options, $"Data Source={_path}");
        return new SqliteContext(options.Options);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { _path, _path + "-wal", _path + "-shm" })
        {
            File.Delete(file);
        }

        return ValueTask.CompletedTask;
    }
}
