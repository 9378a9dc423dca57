using QuoteBot.Game.Rounds;

namespace QuoteBot.Tests.Game.Rounds;

public sealed class BooksTests
{
    private static readonly PlayerId Ada = new(1);
    private static readonly PlayerId Ben = new(2);
    private static readonly PlayerId Cleo = new(3);
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_round_that_nobody_played_has_empty_books()
    {
        var books = Books.Of([Question(1), Question(2)], []);

        Assert.Empty(books.Scores);
        Assert.Empty(books.Gains);
        Assert.Empty(Standings.Of(books.Scores));
    }

    [Fact]
    public void A_streak_pays_more_from_the_second_right_answer_on()
    {
        var books = Books.Of(Enumerable.Range(1, 5).Select(number => Question(number)), Enumerable.Range(1, 5).Select(number => Right(Ada, number, 0)));

        Assert.Equal([1000, 1100, 1200, 1300, 1300], books.Gains.Select(gain => gain.Points));
        Assert.Equal(new Score(Ada, 5900, 5, 5, 5, TimeSpan.Zero), Assert.Single(books.Scores));
    }

    [Theory]
    [InlineData(Fate.Skipped)]
    [InlineData(Fate.Voided)]
    public void A_streak_goes_over_a_question_that_does_not_count(Fate fate)
    {
        var books = Books.Of([Question(1), Question(2, fate), Question(3)], [Right(Ada, 1, 0), Right(Ada, 2, 0), Right(Ada, 3, 0)]);

        Assert.Equal([(1, 1000), (3, 1100)], books.Gains.Select(gain => (gain.Number, gain.Points)));
        Assert.Equal(2, books.Scores[0].Answered);
    }

    [Fact]
    public void A_wrong_answer_and_a_missed_question_break_a_streak()
    {
        var books = Books.Of([Question(1), Question(2), Question(3), Question(4)], [Right(Ada, 1, 0), Wrong(Ada, 2), Right(Ada, 4, 0), Right(Ben, 1, 0), Right(Ben, 3, 0)]);

        Assert.All(books.Gains, gain => Assert.Equal(1, gain.Streak));
        Assert.All(books.Scores, score => Assert.Equal(1, score.BestStreak));
    }

    [Fact]
    public void Answers_to_a_question_that_is_not_revealed_yet_are_left_out()
    {
        var books = Books.Of([Question(1)], [Right(Ada, 1, 4), Right(Ada, 2, 0)]);

        Assert.Equal(900, Assert.Single(books.Scores).Points);
    }

    [Fact]
    public void Voiding_a_question_takes_its_points_back_from_everybody()
    {
        Answer[] answers = [Right(Ada, 1, 0), Wrong(Ben, 1), Right(Ada, 2, 0), Right(Ben, 2, 10)];

        var before = Books.Of([Question(1), Question(2)], answers);
        var after = Books.Of([Question(1), Question(2, Fate.Voided)], answers);

        Assert.Equal([2100, 750], before.Scores.Select(score => score.Points));
        Assert.Equal([1000, 0], after.Scores.Select(score => score.Points));
    }

    [Fact]
    public void Ties_share_a_rank_and_the_faster_total_comes_first()
    {
        // Ada and Ben have 1500 points; Ben's wrong answer to the third question cost him time.
        var books = Books.Of(
            [Question(1), Question(2), Question(3)],
            [Right(Ada, 1, 10), Wrong(Ada, 2), Right(Ada, 3, 10), Right(Ben, 1, 10), Wrong(Ben, 2, 9), Right(Ben, 3, 10), Right(Cleo, 2, 0)]);

        var places = Standings.Of(books.Scores);

        Assert.Equal([(1, Ada), (1, Ben), (3, Cleo)], places.Select(place => (place.Rank, place.Score.Player)));
        Assert.Equal(3, Standings.Podium(places).Count);
    }

    [Fact]
    public void The_mean_time_is_that_of_all_answers_that_counted()
    {
        var books = Books.Of([Question(1), Question(2)], [Right(Ada, 1, 4), Wrong(Ada, 2, 8)]);

        Assert.Equal(TimeSpan.FromSeconds(6), books.Scores[0].Mean);
    }

    [Fact]
    public void Two_answers_of_one_player_to_one_question_are_refused() =>
        Assert.Throws<ArgumentException>(() => Books.Of([Question(1)], [Right(Ada, 1, 0), Wrong(Ada, 1)]));

    private static PlayedQuestion Question(int number, Fate fate = Fate.Counted) => new(number, 2, Allowed, fate);

    private static Answer Right(PlayerId player, int number, double seconds) => new(player, number, 2, TimeSpan.FromSeconds(seconds));

    private static Answer Wrong(PlayerId player, int number, double seconds = 1) => new(player, number, 0, TimeSpan.FromSeconds(seconds));
}
