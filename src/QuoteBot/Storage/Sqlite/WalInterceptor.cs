using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuoteBot.Storage.Sqlite;

/// <summary>
/// Opens every connection with a write-ahead log, so that readers never wait for the writer, and synchronous = NORMAL, which with
/// that log loses nothing when the process is killed (https://www.sqlite.org/wal.html). Whoever waits for the writer waits in SQLite,
/// which looks again after a millisecond or a few; the provider's own wait sleeps 150 ms at a time.
/// </summary>
internal sealed class WalInterceptor : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (CanWrite(connection))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (CanWrite(connection))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>EF Core looks whether the file exists over a connection that may only read; a journal cannot be chosen there.</summary>
    private static bool CanWrite(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode != SqliteOpenMode.ReadOnly;
}
