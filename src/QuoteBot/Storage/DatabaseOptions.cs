using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace QuoteBot.Storage;

/// <summary>Where everything is kept (the section <c>Database</c>).</summary>
internal sealed class DatabaseOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Database";

    /// <summary><c>Sqlite</c> or <c>Postgres</c>; Sqlite when left out.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>What the provider needs to find the database; a file named quotebot.db in the current folder when left out.</summary>
    public string ConnectionString { get; set; } = "Data Source=quotebot.db";

    /// <summary>True for PostgreSQL.</summary>
    public bool IsPostgres => string.Equals(Provider, "Postgres", StringComparison.OrdinalIgnoreCase);

    /// <summary>Names what is wrong; never shows the connection string, which may hold a password.</summary>
    public sealed class Check : IValidateOptions<DatabaseOptions>
    {
        public ValidateOptionsResult Validate(string? name, DatabaseOptions options) =>
            !options.IsPostgres && !string.Equals(options.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase)
                ? ValidateOptionsResult.Fail("Database:Provider is neither Sqlite nor Postgres; set it to one of them.")
            : !IsConnectionString(options)
                ? ValidateOptionsResult.Fail("Database:ConnectionString cannot be read; for SQLite it looks like `Data Source=quotebot.db`.")
            : ValidateOptionsResult.Success;

        private static bool IsConnectionString(DatabaseOptions options)
        {
            try
            {
                DbConnectionStringBuilder builder = options.IsPostgres
                    ? new NpgsqlConnectionStringBuilder(options.ConnectionString)
                    : new SqliteConnectionStringBuilder(options.ConnectionString);
                return builder.Count > 0;
            }
            catch (Exception problem) when (problem is ArgumentException or FormatException)
            {
                return false;
            }
        }
    }
}
