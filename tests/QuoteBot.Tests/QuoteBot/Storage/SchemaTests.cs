using Microsoft.EntityFrameworkCore;
using QuoteBot.CommandLine;
using QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>The schema at start-up: older ones are brought up to date, newer ones refused, several processes may start at once.</summary>
public sealed class SchemaTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_database_of_the_first_version_is_migrated(Provider provider)
    {
        await using var database = Database.CreateEmpty(provider);
        await using var db = database.CreateDbContext();
        await db.Database.MigrateAsync(db.Database.GetMigrations().First(), Stop);

        await new Schema(database).UpdateAsync(Stop);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_database_of_a_newer_version_is_refused_in_one_line(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await using var db = database.CreateDbContext();
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99990101000000_FromTheFuture', '99.0')""", Stop);

        var refusal = await Assert.ThrowsAsync<UserException>(() => new Schema(database).UpdateAsync(Stop));

        Assert.Equal("Database:ConnectionString names a database of a newer QuoteBot; run that version, or restore a backup.", refusal.Message);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task Several_processes_may_migrate_at_once(Provider provider)
    {
        await using var database = Database.CreateEmpty(provider);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Schema(database).UpdateAsync(Stop), Stop)));

        await using var db = database.CreateDbContext();
        Assert.Equal(0, await db.Interviews.CountAsync(Stop));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task The_migrations_make_the_whole_model(Provider provider)
    {
        await using var database = await Database.CreateAsync(provider);
        await using var db = database.CreateDbContext();

        Assert.False(db.Database.HasPendingModelChanges());
    }
}
