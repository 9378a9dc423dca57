using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteBot.Settings;
using QuoteBot.Storage.Archive;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Postgres;
using QuoteBot.Storage.Search;
using QuoteBot.Storage.Shelving;
using QuoteBot.Storage.Sqlite;
using QuoteBot.Storage.Views;

namespace QuoteBot.Storage;

/// <summary>
/// Keeps interviews on shelves (one a server, one for everybody), deals and finds their quotes, and speaks to SQLite or PostgreSQL.
/// </summary>
internal static class StorageFeature
{
    /// <summary>What lists read beside their rows is little; a query that reads much says that it is to be split.</summary>
    private const QuerySplittingBehavior Splitting = QuerySplittingBehavior.SingleQuery;

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<DatabaseOptions, DatabaseOptions.Check>(configuration, DatabaseOptions.Section);
        services.AddPooledDbContextFactory<SqliteContext>((provider, options) => UseSqlite(options, ConnectionString(provider)));
        services.AddPooledDbContextFactory<PostgresContext>((provider, options) => options.UseNpgsql(ConnectionString(provider), postgres => postgres.UseQuerySplittingBehavior(Splitting)));
        services.AddSingleton<IDbContextFactory<QuoteBotContext>, ContextFactory>();
        services.AddSingleton<SqliteSearch>().AddSingleton<PostgresSearch>();
        services.AddSingleton<IQuoteSearch>(provider => IsPostgres(provider)
            ? provider.GetRequiredService<PostgresSearch>()
            : provider.GetRequiredService<SqliteSearch>());
        services.AddSingleton<ArchiveWriter>();
        return services.AddSingleton<InterviewShelf>().AddSingleton<QuoteDealer>().AddSingleton<Schema>()
            .AddSingleton<FilterTokens>().AddSingleton<NameFinder>().AddSingleton<QuoteReader>().AddSingleton<Credits>().AddSingleton<LibraryCounter>();
    }

    /// <summary>The options of a SQLite database.</summary>
    public static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.UseQuerySplittingBehavior(Splitting)).AddInterceptors(new WalInterceptor());

    private static string ConnectionString(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString;

    private static bool IsPostgres(IServiceProvider provider) => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.IsPostgres;

    /// <summary>Opens the database that the settings name.</summary>
    private sealed class ContextFactory(IServiceProvider provider) : IDbContextFactory<QuoteBotContext>
    {
        public QuoteBotContext CreateDbContext() => IsPostgres(provider)
            ? provider.GetRequiredService<IDbContextFactory<PostgresContext>>().CreateDbContext()
            : provider.GetRequiredService<IDbContextFactory<SqliteContext>>().CreateDbContext();
    }
}
