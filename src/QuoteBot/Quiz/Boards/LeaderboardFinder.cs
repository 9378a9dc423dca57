using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Boards;

/// <summary>Adds up what the members of a server have done in its rounds.</summary>
internal sealed class LeaderboardFinder(IDbContextFactory<QuoteBotContext> database, TimeProvider clock)
{
    /// <summary>How many members a page has.</summary>
    public const int PageSize = 10;

    /// <summary>A page of the board, and where the reader stands.</summary>
    /// <param name="guild">The server.</param>
    /// <param name="period">The time it is about.</param>
    /// <param name="page">The page, from 0; beyond the last it is the last.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<Leaderboard> FindAsync(GuildId guild, Period period, int page, UserId reader, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        var since = period.Start(clock.GetUtcNow());
        var rows = db.RoundPlayers.AsNoTracking().Where(row => row.GuildId == guild && row.Counts && row.FinishedAt >= since);
        var players = await rows.Select(row => row.PlayerId).Distinct().CountAsync(stop);
        var shown = Math.Clamp(page, 0, Math.Max(0, (players - 1) / PageSize));
        var lines = await Added(rows).OrderByDescending(line => line.Points).ThenBy(line => line.Total).ThenBy(line => line.Player)
            .Skip(shown * PageSize).Take(PageSize).ToListAsync(stop);
        var ranks = new Dictionary<int, int>();
        foreach (var points in lines.Select(line => line.Points).Distinct())
        {
            ranks[points] = await RankAsync(rows, points, stop);
        }

        var own = await Added(rows.Where(row => row.PlayerId == reader)).SingleOrDefaultAsync(stop);
        return new Leaderboard(
            period,
            since,
            [.. lines.Select(line => (ranks[line.Points], line))],
            own is null ? null : await RankAsync(rows, own.Points, stop),
            players,
            shown);
    }

    private static IQueryable<LeaderboardLine> Added(IQueryable<RoundPlayerRow> rows) =>
        rows.GroupBy(row => row.PlayerId).Select(own => new LeaderboardLine
        {
            Player = own.Key,
            Points = own.Sum(row => row.Points),
            Rounds = own.Count(),
            Right = own.Sum(row => row.Right),
            Answered = own.Sum(row => row.Answered),
            BestStreak = own.Max(row => row.BestStreak),
            Total = own.Sum(row => row.Total),
        });

    private static async Task<int> RankAsync(IQueryable<RoundPlayerRow> rows, int points, CancellationToken stop) =>
        1 + await rows.GroupBy(row => row.PlayerId).Where(own => own.Sum(row => row.Points) > points).CountAsync(stop);
}

/// <summary>What a member has done.</summary>
internal sealed record LeaderboardLine
{
    public UserId Player { get; init; }

    public int Points { get; init; }

    public int Rounds { get; init; }

    public int Right { get; init; }

    public int Answered { get; init; }

    public int BestStreak { get; init; }

    /// <summary>The time of all answers, in milliseconds.</summary>
    public long Total { get; init; }
}

/// <summary>A page of a board.</summary>
/// <param name="Period">The time it is about.</param>
/// <param name="Since">When it began.</param>
/// <param name="Lines">The members with their ranks.</param>
/// <param name="Own">The reader's rank; null without a round that counts.</param>
/// <param name="Players">How many members are on the whole board.</param>
/// <param name="Page">The page, from 0.</param>
internal sealed record Leaderboard(
    Period Period, DateTimeOffset Since, IReadOnlyList<(int Rank, LeaderboardLine Line)> Lines, int? Own, int Players, int Page)
{
    public int Pages => Math.Max(1, (Players + LeaderboardFinder.PageSize - 1) / LeaderboardFinder.PageSize);
}
