namespace QuoteBot.Game.Rounds;

/// <summary>How long a question stays open.</summary>
public static class QuestionTime
{
    /// <summary>How long after the deadline an answer may arrive that was given before it.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(1.5);

    /// <summary>How long a reveal stands before the next question.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>The time for a question when nobody chose one: 12 seconds plus 0.3 for each word, from 15 to 60 seconds.</summary>
    /// <param name="texts">The question and its options.</param>
    public static TimeSpan For(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var words = texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        return TimeSpan.FromSeconds(Math.Clamp(12 + 0.3 * words, 15, 60));
    }

    /// <summary>Whether an answer counts: it was given before the deadline. On the deadline is too late.</summary>
    /// <param name="taken">The time from the question's appearance to the answer.</param>
    /// <param name="allowed">The whole time for the question.</param>
    public static bool InTime(TimeSpan taken, TimeSpan allowed) => taken < allowed;
}
