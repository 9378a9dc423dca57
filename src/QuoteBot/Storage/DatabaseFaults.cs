using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace QuoteBot.Storage;

/// <summary>What went wrong with the database, as far as it makes a difference to people.</summary>
internal static class DatabaseFaults
{
    private const int Busy = 5;
    private const int TableLocked = 6;

    /// <summary>True when something else held the database for too long (SQLite's BUSY and LOCKED, https://www.sqlite.org/rescode.html).</summary>
    public static bool IsLocked(this Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: Busy or TableLocked } => true,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected } => true,
        { InnerException: { } cause } => cause.IsLocked(),
        _ => false,
    };

    /// <summary>True when a write failed because somebody else wrote the same at the same moment, so that another try is worth it.</summary>
    public static bool IsCollision(this Exception fault) =>
        fault is DbUpdateException && fault.GetBaseException() is not SqliteException { SqliteErrorCode: Busy or TableLocked };
}
