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

    private const string Missing = $"{PostgresVariable} names no PostgreSQL server.";

    private readonly string _name = $"quotebot-{Guid.NewGuid():N}";
    private readonly DirectoryInfo? _folder;

    private Database(Provider provider)
    {
        Provider = provider;
        _folder = provider == Provider.Sqlite ? Directory.CreateTempSubdirectory("quotebot-") : null;
        ConnectionString = _folder is null
            ? new NpgsqlConnectionStringBuilder(PostgresServer) { Database = _name }.ConnectionString
            : $"Data Source={Path.Combine(_folder.FullName, "club.db")}";
    }

    /// <summary>Which database the tests of the running class are for: SQLite, unless <see cref="OnPostgresAttribute"/> says otherwise.</summary>
    public static Provider Wanted => TestContext.Current.TestClass?.Traits.GetValueOrDefault(OnPostgresAttribute.Trait)?.Contains(nameof(Provider.Postgres)) is true
        ? Provider.Postgres
        : Provider.Sqlite;

    /// <summary>Whether the running class's tests are for PostgreSQL and there is none.</summary>
    public static bool IsMissing => Wanted == Provider.Postgres && PostgresServer is null;

    /// <summary>Which database it is.</summary>
    public Provider Provider { get; }

    /// <summary>How it is found.</summary>
    public string ConnectionString { get; }

    /// <summary>Its full-text search.</summary>
    public IQuoteSearch Search => Provider == Provider.Sqlite ? new SqliteSearch() : new PostgresSearch();

    private static string? PostgresServer => Environment.GetEnvironmentVariable(PostgresVariable);

    /// <summary>The settings with which the bot finds it.</summary>
    public IReadOnlyList<string> Settings => [$"--Database:Provider={Provider}", $"--Database:ConnectionString={ConnectionString}"];

    /// <summary>Skips the running test where there is no database for it; a fixture of its class cannot.</summary>
    public static void SkipWhereMissing() => Assert.SkipWhen(IsMissing, Missing);

    /// <summary>A migrated database; skips the test where there is no PostgreSQL.</summary>
    public static async Task<Database> CreateAsync(Provider provider = Provider.Sqlite)
    {
        var database = CreateEmpty(provider);
        await new Schema(database).UpdateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>
    /// The database that the running class's tests are for: an empty SQLite file, which the bot fills at its first start, or a copy of a
    /// migrated PostgreSQL database, which is there sooner; skips the test where there is no PostgreSQL.
    /// </summary>
    public static async Task<Database> WantedAsync()
    {
        var database = CreateEmpty(Wanted);
        if (database.Provider == Provider.Postgres)
        {
            await PostgresTemplate.CopyAsync(PostgresServer!, database._name);
        }

        return database;
    }

    /// <summary>A database without any table; skips the test where there is no PostgreSQL.</summary>
    public static Database CreateEmpty(Provider provider)
    {
        Assert.SkipWhen(provider == Provider.Postgres && PostgresServer is null, Missing);
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
        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
            return;
        }

        await using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        await using var db = CreateDbContext();
        await db.Database.EnsureDeletedAsync();
    }
}
