using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Postgres;

/// <summary>The database in PostgreSQL.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : QuoteBotContext(options)
{
    /// <summary>The number of the advisory lock that processes migrate under, one after the other.</summary>
    private const long MigrationLock = 0x51554F5445424F54;

    /// <summary>The first number of the advisory locks on shelves.</summary>
    private const int ShelfLocks = 1;

    /// <inheritdoc/>
    /// <remarks>Npgsql asks by reading the table, and logs an error where there is none.</remarks>
    public override async Task<IReadOnlyList<string>> AppliedMigrationsAsync(CancellationToken stop)
    {
        await CreateAsync(stop);
        var table = await Database.SqlQuery<string?>($"""SELECT to_regclass('"__EFMigrationsHistory"')::text AS "Value" """).SingleAsync(stop);
        return table is null ? [] : await base.AppliedMigrationsAsync(stop);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// EF Core's own lock is the table of the migrations, which is let go between two of them and is not there before the first. That table is
    /// made first: EF Core reads it before it makes it.
    /// </remarks>
    public override async Task MigrateAsync(CancellationToken stop)
    {
        await CreateAsync(stop);
        await Database.OpenConnectionAsync(stop);
        try
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", stop);
            await this.GetService<IHistoryRepository>().CreateIfNotExistsAsync(stop);
            await base.MigrateAsync(stop);
        }
        finally
        {
            // A lock of the session goes with it, whatever state the session is in.
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock_all()", CancellationToken.None);
            await Database.CloseConnectionAsync();
        }
    }

    public override Task HoldAsync(IReadOnlyList<long> rounds) =>
        Database.ExecuteSqlAsync($"""SELECT 1 FROM "Rounds" WHERE "Id" = ANY({rounds}) ORDER BY "Id" FOR UPDATE""");

    // Two numbers, whose locks are others than those of one.
    public override Task HoldAsync(ShelfId shelf, CancellationToken stop) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ShelfLocks}, hashint8({shelf.Value}))", stop);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Ranges of keys are compared byte by byte, as SQLite does, whatever the cluster's own locale.
        modelBuilder.Entity<HeadingRow>().Property(row => row.SortKey).UseCollation("C");
    }

    private async Task CreateAsync(CancellationToken stop)
    {
        var creator = this.GetService<IRelationalDatabaseCreator>();
        try
        {
            if (!await creator.ExistsAsync(stop))
            {
                await creator.CreateAsync(stop);
            }
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process created it between the question and the answer, which is as good.
            await Database.CloseConnectionAsync();
        }
    }
}
