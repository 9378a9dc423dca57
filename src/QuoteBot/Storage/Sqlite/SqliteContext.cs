using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QuoteBot.Storage.Sqlite;

/// <summary>The database in one SQLite file.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : QuoteBotContext(options)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    /// <remarks>
    /// EF Core's own lock is a row, which stays when a process is killed while it migrates, and every later one would wait for it without end.
    /// A lock on a file beside the database goes with its process; who holds it knows such a row for abandoned.
    /// </remarks>
    public override async Task MigrateAsync(CancellationToken stop)
    {
        await using var turn = await TurnAsync(Database.GetConnectionString(), stop);
        if (turn is not null)
        {
            await ForgetAbandonedAsync(stop);
        }

        await base.MigrateAsync(stop);
    }

    private async Task ForgetAbandonedAsync(CancellationToken stop)
    {
        var locks = await Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(stop);
        if (locks > 0)
        {
            await Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", stop);
        }
    }

    /// <summary>This process's turn to migrate; null where there can be no file, of which SQLite itself will complain.</summary>
    private static async Task<FileStream?> TurnAsync(string? connection, CancellationToken stop)
    {
        var source = new SqliteConnectionStringBuilder(connection);
        if (source.Mode != SqliteOpenMode.ReadWriteCreate || source.DataSource is "" or ":memory:" || source.DataSource.StartsWith("file:", StringComparison.Ordinal))
        {
            return null;
        }

        var path = Path.GetFullPath(source.DataSource) + "-migration";
        while (true)
        {
            try
            {
                var turn = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                if (File.Exists(path))
                {
                    return turn;
                }

                // Who had the turn before deleted it between the opening and the lock.
                await turn.DisposeAsync();
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(LookAgain, TimeProvider.System, stop);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}
