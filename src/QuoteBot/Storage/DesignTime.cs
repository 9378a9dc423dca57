using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using QuoteBot.Storage.Postgres;
using QuoteBot.Storage.Sqlite;

namespace QuoteBot.Storage;

/// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteContext --output-dir Storage/Sqlite/Migrations</c> see the model.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite().Options);
}

/// <summary>Lets <c>dotnet ef migrations add NAME --context PostgresContext --output-dir Storage/Postgres/Migrations</c> see the model.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql().Options);
}
