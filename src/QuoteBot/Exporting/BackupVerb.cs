using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using QuoteBot.CommandLine;
using QuoteBot.Hosting;
using QuoteBot.Storage;

namespace QuoteBot.Exporting;

/// <summary><c>backup FILE</c>: a consistent copy of the SQLite database while the bot runs (https://www.sqlite.org/lang_vacuum.html#vacuuminto).</summary>
internal static class BackupVerb
{
    public static Command Create(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes; it must not exist yet." };
        var backup = new Command("backup", "Makes a consistent copy of the database, also while the bot runs.") { file };
        backup.SetAction(async (words, stop) =>
        {
            await CopyAsync(Options(settings), Path.GetFullPath(words.GetRequiredValue(file)), stop);
            return 0;
        });
        return backup;
    }

    private static DatabaseOptions Options(string[] settings)
    {
        using var bot = Bot.CreateBuilder(settings).Build();
        var options = bot.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        return options.IsPostgres
            ? throw new UserException("Database:Provider is Postgres: copy that database with PostgreSQL's own pg_dump.")
            : options;
    }

    private static async Task CopyAsync(DatabaseOptions options, string file, CancellationToken stop)
    {
        if (Path.Exists(file))
        {
            throw new UserException($"{file} exists already; name a file that does not.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(file)))
        {
            throw new UserException($"There is no folder {Path.GetDirectoryName(file)}; make it first.");
        }

        var partial = file + ".partial";
        try
        {
            File.Delete(partial);
            await VacuumAsync(options, partial, stop);
            File.Move(partial, file);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new UserException($"The copy could not be made: {fault.Message}");
        }
        finally
        {
            if (File.Exists(partial))
            {
                File.Delete(partial);
            }
        }
    }

    private static async Task VacuumAsync(DatabaseOptions options, string file, CancellationToken stop)
    {
        var source = new SqliteConnectionStringBuilder(options.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        await using var connection = new SqliteConnection(source.ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(stop);
    }
}
