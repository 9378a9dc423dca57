using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using QuoteBot.Storage;
using QuoteBot.Storage.Postgres;
using QuoteBot.Storage.Search;
using QuoteBot.Storage.Sqlite;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>The databases that every storage test runs on.</summary>
public enum Provider
{
    /// <summary>A SQLite file.</summary>
    Sqlite,

    /// <summary>PostgreSQL, where the environment names a server.</summary>
    Postgres,
}

/// <summary>A real, migrated database of its own, gone after the test.</summary>
internal sealed class Database : IDbContextFactory<QuoteBotContext>, IAsyncDisposable
{
    /// <summary>The environment variable with the connection string of a PostgreSQL server in which databases may be made.</summary>
    public const string PostgresVariable = "QUOTEBOT_TEST_POSTGRES";

    private readonly string _name = $"quotebot-{Guid.NewGuid():N}";

    private Database(Provider provider)
    {
        Provider = provider;
        ConnectionString = provider == Provider.Sqlite
            ? $"Data Source={SqlitePath}"
            : new NpgsqlConnectionStringBuilder(PostgresServer) { Database = _name }.ConnectionString;
    }

    /// <summary>Which database it is.</summary>
    public Provider Provider { get; }

    /// <summary>How it is found.</summary>
    public string ConnectionString { get; }

    /// <summary>Its full-text search.</summary>
    public IQuoteSearch Search => Provider == Provider.Sqlite ? new SqliteSearch() : new PostgresSearch();

    private static string? PostgresServer => Environment.GetEnvironmentVariable(PostgresVariable);

    private string SqlitePath => Path.Combine(Path.GetTempPath(), _name + ".db");

    /// <summary>A migrated database; skips the test where there is no PostgreSQL.</summary>
    public static async Task<Database> CreateAsync(Provider provider = Provider.Sqlite)
    {
        var database = CreateEmpty(provider);
        await new Schema(database).UpdateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>A database without any table; skips the test where there is no PostgreSQL.</summary>
    public static Database CreateEmpty(Provider provider)
    {
        Assert.SkipWhen(provider == Provider.Postgres && PostgresServer is null, $"{PostgresVariable} names no PostgreSQL server.");
        return new Database(provider);
    }

    public QuoteBotContext CreateDbContext()
    {
        if (Provider == Provider.Postgres)
        {
            return new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(ConnectionString).Options);
        }

        var options = new DbContextOptionsBuilder<SqliteContext>();
        StorageFeature.UseSqlite(options, ConnectionString);
        return new SqliteContext(options.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var db = CreateDbContext())
        {
            SqliteConnection.ClearAllPools();
            if (Provider == Provider.Postgres)
            {
                await using var connection = new NpgsqlConnection(ConnectionString);
                NpgsqlConnection.ClearPool(connection);
            }

            await db.Database.EnsureDeletedAsync();
        }
    }
}
