using Microsoft.EntityFrameworkCore;
using Npgsql;
using QuoteBot.Storage.Postgres;
using QuoteBot.Tests.QuoteBot.Storage;

[assembly: AssemblyFixture(typeof(PostgresTemplate))]

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>A migrated database that others are copied from, made when the first is wanted and dropped after all tests.</summary>
public sealed class PostgresTemplate : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static string? _server;
    private static string? _name;

    /// <summary>Makes a database that is like the template.</summary>
    public static async Task CopyAsync(string server, string name)
    {
        var template = await NameAsync(server);
        await ExecuteAsync(server, $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await ExecuteAsync(_server, $"DROP DATABASE \"{_name}\" WITH (FORCE)");
        }
    }

    private static async Task<string> NameAsync(string server)
    {
        await Gate.WaitAsync();
        try
        {
            return _name ??= await MigrateAsync(server);
        }
        finally
        {
            Gate.Release();
        }
    }

    // A template may have no connection, so none is kept in a pool.
    private static async Task<string> MigrateAsync(string server)
    {
        var name = $"quotebot-template-{Guid.NewGuid():N}";
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ConnectionString;
        await using var db = new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection).Options);
        await db.MigrateAsync(CancellationToken.None);
        _server = server;
        return name;
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
