using Microsoft.EntityFrameworkCore;
using QuoteBot.CommandLine;

namespace QuoteBot.Storage;

/// <summary>Brings the database to this version's schema.</summary>
internal sealed class Schema(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>Applies the migrations that are missing; several processes may start at once.</summary>
    /// <exception cref="UserException">The database was written by a newer version.</exception>
    public async Task UpdateAsync(CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var applied = await db.AppliedMigrationsAsync(stop);
        if (applied.Except(db.Database.GetMigrations()).Any())
        {
            throw new UserException("Database:ConnectionString names a database of a newer QuoteBot; run that version, or restore a backup.");
        }

        await db.MigrateAsync(stop);
    }
}
