using Microsoft.EntityFrameworkCore;

namespace QuoteBot.Storage.Sqlite;

/// <summary>The database in one SQLite file.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : QuoteBotContext(options);
