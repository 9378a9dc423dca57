namespace QuoteBot.Game.Rounds;

/// <summary>A place in a table.</summary>
/// <param name="Rank">From 1 on; equal points share a rank, and the ranks after them are left out.</param>
/// <param name="Score">What was done for it.</param>
public sealed record Place(int Rank, Score Score);

/// <summary>The order of players.</summary>
public static class Standings
{
    /// <summary>Ranks scores by points; between equals the faster total comes first, in the same rank.</summary>
    public static IReadOnlyList<Place> Of(IEnumerable<Score> scores)
    {
        var ordered = scores.OrderByDescending(score => score.Points).ThenBy(score => score.Total).ThenBy(score => score.Player.Value).ToList();
        var ranks = Ranks([.. ordered.Select(score => (long)score.Points)]);
        return [.. ordered.Select((score, index) => new Place(ranks[index], score))];
    }

    /// <summary>The ranks of points that are in falling order: 1, 2, 2, 4 and so on.</summary>
    public static IReadOnlyList<int> Ranks(IReadOnlyList<long> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var ranks = new int[points.Count];
        for (var index = 0; index < points.Count; index++)
            ranks[index] = index > 0 && points[index] == points[index - 1] ? ranks[index - 1] : index + 1;
        return ranks;
    }

    /// <summary>The first three places, or as many as there are.</summary>
    public static IReadOnlyList<Place> Podium(IReadOnlyList<Place> places) => [.. places.Take(3)];
}
