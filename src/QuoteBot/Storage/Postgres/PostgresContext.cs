using Microsoft.EntityFrameworkCore;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Storage.Postgres;

/// <summary>The database in PostgreSQL.</summary>
internal sealed class PostgresContext(DbContextOptions<PostgresContext> options) : QuoteBotContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Ranges of keys are compared byte by byte, as SQLite does, whatever the cluster's own locale.
        modelBuilder.Entity<HeadingRow>().Property(row => row.SortKey).UseCollation("C");
    }
}
