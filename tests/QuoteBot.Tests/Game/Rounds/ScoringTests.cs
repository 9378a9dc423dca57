using QuoteBot.Game.Rounds;

namespace QuoteBot.Tests.Game.Rounds;

public sealed class ScoringTests
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(5, 875)]
    [InlineData(10, 750)]
    [InlineData(19.99, 500)]
    [InlineData(20, 500)]
    [InlineData(-3, 1000)]
    public void A_right_answer_loses_half_its_points_over_the_time_allowed(double seconds, int points) =>
        Assert.Equal(points, Scoring.Points(TimeSpan.FromSeconds(seconds), Allowed));

    [Fact]
    public void Every_millisecond_of_a_long_question_is_scored_to_the_point() => Assert.All(Enumerable.Range(0, 120_001), taken =>
        Assert.Equal(
            (int)Math.Round(1000m * (1 - taken / 240_000m), MidpointRounding.AwayFromZero),
            Scoring.Points(TimeSpan.FromMilliseconds(taken), TimeSpan.FromSeconds(120))));

    [Fact]
    public void Half_points_are_rounded_up() => Assert.Equal(988, Scoring.Points(TimeSpan.FromSeconds(0.5), Allowed));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 100)]
    [InlineData(3, 200)]
    [InlineData(4, 300)]
    [InlineData(9, 300)]
    public void A_streak_adds_a_hundred_for_each_right_answer_up_to_three_hundred(int streak, int bonus) =>
        Assert.Equal(bonus, Scoring.StreakBonus(streak));

    [Fact]
    public void An_answer_on_the_deadline_is_too_late()
    {
        Assert.True(QuestionTime.InTime(Allowed - TimeSpan.FromMilliseconds(1), Allowed));
        Assert.False(QuestionTime.InTime(Allowed, Allowed));
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(10, 15)]
    [InlineData(40, 24)]
    [InlineData(500, 60)]
    public void Time_goes_by_the_words_of_the_question_and_its_options(int words, double seconds) =>
        Assert.Equal(seconds, QuestionTime.For([string.Join(' ', Enumerable.Repeat("word", words - 1)), "option"]).TotalSeconds, 6);

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 2, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 3, true)]
    [InlineData(5, 10, true)]
    [InlineData(4, 10, false)]
    public void Half_of_those_who_have_played_can_skip(int votes, int players, bool passes) =>
        Assert.Equal(passes, SkipVote.Passes(votes, players));
}
