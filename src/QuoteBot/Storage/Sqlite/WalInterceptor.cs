using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace QuoteBot.Storage.Sqlite;

/// <summary>
/// Opens every connection with a write-ahead log, so that readers never wait for the writer, and synchronous = NORMAL, which with
/// that log loses nothing when the process is killed (https://www.sqlite.org/wal.html).
/// </summary>
internal sealed class WalInterceptor : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
