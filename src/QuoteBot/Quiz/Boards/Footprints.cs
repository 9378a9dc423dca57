using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Storage;

namespace QuoteBot.Quiz.Boards;

/// <summary>What is kept about a member, and its deletion.</summary>
internal sealed class Footprints(IDbContextFactory<QuoteBotContext> database)
{
    /// <summary>Counts what is kept about somebody in all servers.</summary>
    public async Task<Footprint> FindAsync(UserId member, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        return new Footprint(
            await db.RoundPlayers.CountAsync(row => row.PlayerId == member, stop),
            await db.RoundAnswers.CountAsync(row => row.PlayerId == member, stop),
            await db.SkipVotes.CountAsync(row => row.PlayerId == member, stop),
            await db.Rounds.CountAsync(row => row.StartedBy == member, stop),
            await db.Interviews.CountAsync(row => row.AddedBy == member, stop),
            await db.Changes.CountAsync(row => row.By == member, stop),
            await db.Reports.CountAsync(row => row.By == member || row.ClosedBy == member, stop));
    }

    /// <summary>Deletes it: answers, results, votes and reports go; rounds, interviews and their histories forget who it was.</summary>
    public async Task DeleteAsync(UserId member, CancellationToken stop)
    {
        await using var db = await database.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SkipVotes.Where(row => row.PlayerId == member).ExecuteDeleteAsync(stop);
        await db.RoundAnswers.Where(row => row.PlayerId == member).ExecuteDeleteAsync(stop);
        await db.RoundPlayers.Where(row => row.PlayerId == member).ExecuteDeleteAsync(stop);
        await db.Rounds.Where(row => row.StartedBy == member).ExecuteUpdateAsync(row => row.SetProperty(one => one.StartedBy, (UserId?)null), stop);
        await db.Interviews.Where(row => row.AddedBy == member).ExecuteUpdateAsync(row => row.SetProperty(one => one.AddedBy, (UserId?)null), stop);
        await db.Changes.Where(row => row.By == member).ExecuteUpdateAsync(row => row.SetProperty(one => one.By, (UserId?)null), stop);
        await db.Reports.Where(row => row.By == member).ExecuteDeleteAsync(stop);
        await db.Reports.Where(row => row.ClosedBy == member).ExecuteUpdateAsync(row => row.SetProperty(one => one.ClosedBy, (UserId?)null), stop);
        await transaction.CommitAsync(stop);
    }
}

/// <summary>How much is kept about a member.</summary>
/// <param name="Rounds">Rounds played, each with its points, right answers and times.</param>
/// <param name="Answers">Single answers.</param>
/// <param name="Votes">Votes to skip.</param>
/// <param name="Started">Rounds started.</param>
/// <param name="Interviews">Interviews added.</param>
/// <param name="Changes">Changes made to interviews.</param>
/// <param name="Reports">Reports of quotes, made or closed.</param>
internal sealed record Footprint(int Rounds, int Answers, int Votes, int Started, int Interviews, int Changes = 0, int Reports = 0)
{
    public bool IsEmpty => this is { Rounds: 0, Answers: 0, Votes: 0, Started: 0, Interviews: 0, Changes: 0, Reports: 0 };
}
