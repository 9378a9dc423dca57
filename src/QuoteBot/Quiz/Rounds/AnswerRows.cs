using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Rounds;

/// <summary>
/// Puts answers and their players into their tables, hundreds with one statement that both databases understand. All that goes in
/// are numbers, so they are written out: to bind thousands of parameters would take longer than to run it.
/// </summary>
internal static class AnswerRows
{
    private const string IntoAnswers = """INSERT INTO "RoundAnswers" ("QuestionId", "PlayerId", "RoundId", "Number", "Option", "Taken") VALUES """;

    private const string IntoPlayers =
        """INSERT INTO "RoundPlayers" ("RoundId", "PlayerId", "GuildId", "Joined", "Counts", "Points", "Right", "Answered", "BestStreak", "Total") VALUES """;

    /// <summary>Writes answers, and returns those that are new: whose player had not answered that question.</summary>
    public static async Task<HashSet<Cast>> InsertAsync(QuoteBotContext db, IReadOnlyList<(Cast Cast, AskedQuestion Question)> answers)
    {
        if (answers.Count == 0)
        {
            return [];
        }

        var written = await AnswersAsync(db, answers);
        var counting = answers.Where(answer => written.Contains((answer.Cast.Question, answer.Cast.Player))).ToList();
        if (counting.Count > 0)
        {
            await PlayersAsync(db, counting);
        }

        return counting.Select(answer => answer.Cast).ToHashSet<Cast>(ReferenceEqualityComparer.Instance);
    }

    private static async Task<HashSet<(long Question, UserId Player)>> AnswersAsync(
        QuoteBotContext db, IEnumerable<(Cast Cast, AskedQuestion Question)> answers)
    {
        var rows = answers.Select(answer => string.Create(
            CultureInfo.InvariantCulture,
            $"({answer.Question.Id},{(long)answer.Cast.Player.Value},{answer.Question.RoundId},{answer.Question.Number},{answer.Cast.Option},{(int)answer.Cast.Taken.TotalMilliseconds})"));
        await using var command = Command(db, IntoAnswers, rows, """ ON CONFLICT DO NOTHING RETURNING "QuestionId", "PlayerId";""");
        await using var reader = await command.ExecuteReaderAsync();
        var written = new HashSet<(long, UserId)>();
        while (await reader.ReadAsync())
        {
            written.Add((reader.GetInt64(0), new UserId((ulong)reader.GetInt64(1))));
        }

        return written;
    }

    private static async Task PlayersAsync(QuoteBotContext db, IEnumerable<(Cast Cast, AskedQuestion Question)> answers)
    {
        var rows = answers.Select(answer => string.Create(
            CultureInfo.InvariantCulture,
            $"({answer.Question.RoundId},{(long)answer.Cast.Player.Value},{Id(answer.Question.Guild)},{answer.Question.Number},FALSE,0,0,0,0,0)"));
        await using var command = Command(db, IntoPlayers, rows, " ON CONFLICT DO NOTHING;");
        await command.ExecuteNonQueryAsync();
    }

    private static string Id(GuildId? guild) => guild is { } id ? ((long)id.Value).ToString(CultureInfo.InvariantCulture) : "NULL";

    private static DbCommand Command(QuoteBotContext db, string head, IEnumerable<string> rows, string foot)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = new StringBuilder(head).AppendJoin(',', rows).Append(foot).ToString();
        return command;
    }
}
