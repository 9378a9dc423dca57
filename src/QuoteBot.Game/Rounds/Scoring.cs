namespace QuoteBot.Game.Rounds;

/// <summary>What a right answer is worth.</summary>
public static class Scoring
{
    /// <summary>The points of a right answer given at once.</summary>
    public const int Full = 1000;

    /// <summary>The points of a right answer: round(1000 × (1 − t / 2T)), so that the last moment is still worth half.</summary>
    /// <param name="taken">The time from the question's appearance to the answer; before it counts as zero.</param>
    /// <param name="allowed">The whole time for the question, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="allowed"/> is zero or below.</exception>
    public static int Points(TimeSpan taken, TimeSpan allowed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(allowed, TimeSpan.Zero);
        // In whole numbers: a half point is rounded up, and no binary fraction decides what is a half.
        var (all, gone) = (2 * allowed.Ticks, Math.Clamp(taken.Ticks, 0, allowed.Ticks));
        return (int)((2 * Full * (all - gone) + all) / (2 * all));
    }

    /// <summary>What a streak adds: 100 for the second right answer in a row, 200 for the third, 300 from the fourth on.</summary>
    /// <param name="streak">How many right answers in a row, this one included.</param>
    public static int StreakBonus(int streak) => Math.Clamp(streak - 1, 0, 3) * 100;
}
