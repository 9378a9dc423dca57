namespace QuoteBot.Quiz.Boards;

/// <summary>The time that a leaderboard is about.</summary>
internal enum Period
{
    /// <summary>This week, from Monday on.</summary>
    Week,

    /// <summary>This month, from the first on.</summary>
    Month,

    /// <summary>All time.</summary>
    All,
}

/// <summary>When periods begin, at midnight in UTC: members of one server live in many time zones, and Discord tells none of them.</summary>
internal static class Periods
{
    public static DateTimeOffset Start(this Period period, DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return period switch
        {
            Period.Week => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)),
            Period.Month => today.AddDays(1 - today.Day),
            Period.All => DateTimeOffset.UnixEpoch,
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, null),
        };
    }

    public static string Title(this Period period) => period switch
    {
        Period.Week => "this week",
        Period.Month => "this month",
        Period.All => "all time",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, null),
    };
}
