using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuoteBot.CommandLine;
using QuoteBot.Hosting;
using QuoteBot.Storage;
using QuoteBot.Tests.QuoteBot.Hosting;

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

    [Fact]
    public async Task A_lock_that_was_left_by_a_process_killed_while_it_migrated_holds_up_nobody()
    {
        await using var database = Database.CreateEmpty(Provider.Sqlite);
        await using var db = database.CreateDbContext();
        await db.Database.MigrateAsync(db.Database.GetMigrations().First(), Stop);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01 00:00:00')""", Stop);

        await new Schema(database).UpdateAsync(Stop).WaitAsync(TimeSpan.FromMinutes(1), Stop);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Stop));
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_first_start_logs_no_error(Provider provider)
    {
        await using var database = Database.CreateEmpty(provider);
        using var log = new KeptLog();
        var builder = Bot.CreateBuilder([.. database.Settings]);
        builder.Logging.ClearProviders().AddProvider(log);
        await using var bot = builder.Build();

        await bot.Services.GetRequiredService<Schema>().UpdateAsync(Stop);

        Assert.DoesNotContain(log.Lines, line => line.Level >= LogLevel.Warning);
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
