using Microsoft.EntityFrameworkCore;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Rounds;

/// <summary>The books of rounds, made up from their answers whenever they are needed.</summary>
internal static class RoundBooks
{
    /// <summary>So many players make a round count for leaderboards.</summary>
    public const int FewestPlayers = 2;

    /// <summary>The books as far as the round has been revealed, up to and including one question.</summary>
    public static async Task<Books> OfAsync(QuoteBotContext db, long round, int upTo, CancellationToken stop)
    {
        var questions = await db.RoundQuestions.AsNoTracking().Where(row => row.RoundId == round && row.Number <= upTo).ToListAsync(stop);
        var answers = await db.RoundAnswers.AsNoTracking().Where(row => row.RoundId == round && row.Number <= upTo).ToListAsync(stop);
        return Books.Of(questions.Select(row => row.ToPlayed()), answers.Select(row => row.ToAnswer()));
    }

    /// <summary>Writes what came of a round into its players' rows; the caller saves.</summary>
    public static async Task CloseAsync(QuoteBotContext db, RoundRow round, Books books, CancellationToken stop)
    {
        var players = await db.RoundPlayers.Where(row => row.RoundId == round.Id).ToListAsync(stop);
        var scores = books.Scores.ToDictionary(score => new UserId(score.Player.Value));
        foreach (var player in players)
        {
            player.FinishedAt = round.FinishedAt;
            player.Counts = players.Count >= FewestPlayers;
            if (scores.TryGetValue(player.PlayerId, out var score))
            {
                (player.Points, player.Right, player.Answered) = (score.Points, score.Right, score.Answered);
                (player.BestStreak, player.Total) = (score.BestStreak, (long)score.Total.TotalMilliseconds);
            }
        }
    }
}
