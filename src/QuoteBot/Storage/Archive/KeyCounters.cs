using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace QuoteBot.Storage.Archive;

/// <summary>Makes PostgreSQL go on counting after the numbers that an import has brought along; SQLite does so by itself.</summary>
internal static class KeyCounters
{
    /// <summary>Sets every table's counter behind its largest number.</summary>
    public static async Task CatchUpAsync(QuoteBotContext db, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        foreach (var table in db.Model.GetEntityTypes().Where(type => type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd }]))
        {
            var (name, key) = (table.GetTableName()!, table.FindPrimaryKey()!.Properties[0].GetColumnName());
            var quoted = $"\"{name}\"";
#pragma warning disable EF1002 // Names of tables and columns are the model's own and cannot be parameters.
            await db.Database.ExecuteSqlRawAsync(
                $"""SELECT setval(pg_get_serial_sequence('{quoted}', '{key}'), (SELECT COALESCE(MAX("{key}"), 0) + 1 FROM {quoted}), false)""", stop);
#pragma warning restore EF1002
        }
    }
}
