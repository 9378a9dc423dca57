using Microsoft.Data.Sqlite;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Importing;
using QuoteBot.Tests.QuoteBot.Interviews;
using QuoteBot.Tests.QuoteBot.Quiz;

namespace QuoteBot.Tests.QuoteBot.Exporting;

/// <summary><c>backup</c> while the bot is in use, and the way back that the README describes.</summary>
public sealed class BackupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_club_goes_on_from_a_backup_that_was_made_while_it_was_in_use()
    {
        await using var night = await GameNight.OpenAsync();
        await using var folder = new ClubFolder();
        var copy = folder["copy.db"];
        await PlayAsync(night);
        var board = (await night.Players[0].SlashAsync("/leaderboard period:all")).Text;
        var max = night.Club.Max;
        await (await AddAsync(max, "Before")).ClickAsync("Publish");

        using var copied = new CancellationTokenSource();
        var writing = WriteAsync(max, copied.Token);
        var code = await ClubFolder.RunAsync(["backup", copy], [.. night.Club.Database.Settings]);
        await copied.CancelAsync();
        var written = await writing;
        await (await AddAsync(max, "After")).ClickAsync("Publish");
        await night.RestartAsync(TimeSpan.Zero, _ => Restore(copy, night.Club.Database.ConnectionString));

        Assert.Equal(0, code);
        Assert.True(written > 0, "Something was written meanwhile.");
        Assert.Equal(board, (await night.Players[0].SlashAsync("/leaderboard period:all")).Text);
        var interviews = (await max.SlashAsync("/interviews")).Text;
        Assert.Contains("Before", interviews, StringComparison.Ordinal);
        Assert.DoesNotContain("After", interviews, StringComparison.Ordinal);
        Assert.Equal("ok", Ask(night.Club.Database.ConnectionString, "PRAGMA integrity_check"));
        Assert.Equal("", Ask(night.Club.Database.ConnectionString, "PRAGMA foreign_key_check"));
        await (await AddAsync(max, "After")).ClickAsync("Publish");
        await PlayAsync(night);
        Assert.Empty(night.Club.Discord.Refusals);
    }

    [Fact]
    public async Task A_backup_holds_nothing_half_done_and_takes_no_others_place()
    {
        await using var folder = new ClubFolder();
        Assert.Equal(0, await ClubFolder.RunAsync(["import", folder.Write("a.txt", ReviewClub.Short)], folder.Settings()));
        await using var writer = new SqliteConnection(folder.Database().ConnectionString);
        await writer.OpenAsync(Stop);
        await using var writing = await writer.BeginTransactionAsync(Stop);
        await using var half = writer.CreateCommand();
        (half.CommandText, half.Transaction) = ("UPDATE Interviews SET Title = 'half done'", (SqliteTransaction)writing);
        await half.ExecuteNonQueryAsync(Stop);

        var code = await ClubFolder.RunAsync(["backup", folder["copy.db"]], folder.Settings());
        await writing.RollbackAsync(Stop);

        Assert.Equal(0, code);
        Assert.Equal("Ada Lumen on The Long Reel", Ask($"Data Source={folder["copy.db"]}", "SELECT Title FROM Interviews"));
        Assert.Equal(1, await ClubFolder.RunAsync(["backup", folder["copy.db"]], folder.Settings()));
    }

    private static async Task PlayAsync(GameNight night)
    {
        var over = night.Table.Public.Count(IsOver);
        var question = await night.StartAsync("seconds:5", 1);
        await night.AnswerAsync(question, night.Players[0], right: true);
        await night.AnswerAsync(question, night.Players[1], right: false);
        await night.UntilAsync(() => night.Table.Public.Count(IsOver) > over);
        await night.UntilAsync(() => night.Rounds().All(round => round.FinishedAt != null));
    }

    private static bool IsOver(Message message) => message.Text.StartsWith("**The round is over", StringComparison.Ordinal);

    private static Task<Exchange> AddAsync(Person max, string title) =>
        max.SlashAsync($"/interview add file:a.txt title:{title}", null, Upload.Text("a.txt", ReviewClub.Short.Replace("eleven", title, StringComparison.Ordinal)));

    /// <summary>Has the bot write, over and over, until the copy is made.</summary>
    private static async Task<int> WriteAsync(Person max, CancellationToken copied)
    {
        for (var written = 0; ; written++)
        {
            await max.SlashAsync("/quote");
            if (copied.IsCancellationRequested)
            {
                return written + 1;
            }
        }
    }

    /// <summary>The bot is stopped, the copy takes the database's place, and what lay beside the database goes.</summary>
    private static void Restore(string copy, string connection)
    {
        SqliteConnection.ClearAllPools();
        var database = new SqliteConnectionStringBuilder(connection).DataSource;
        File.Move(copy, database, overwrite: true);
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
    }

    private static string Ask(string connection, string sql)
    {
        using var database = new SqliteConnection(connection);
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        return (string?)command.ExecuteScalar() ?? "";
    }
}
