using Microsoft.Extensions.Time.Testing;
using QuoteBot.Game.Rounds;

namespace QuoteBot.Tests.Game.Rounds;

public sealed class RoundTests
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(20);
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 1, 20, 0, 0, TimeSpan.Zero));

    private DateTimeOffset Now => clock.GetUtcNow();

    [Fact]
    public void A_round_runs_from_question_to_question_to_its_end()
    {
        var round = Round.Start(2, Now);
        for (var number = 1; number <= 2; number++)
        {
            Assert.Equal((Phase.Asking, number), (round.Phase, round.Number));
            round = round.Asked(Now, Allowed);
            Assert.Equal(Now + Allowed + TimeSpan.FromSeconds(1.5), round.Due);
            clock.SetUtcNow(round.Due);
            round = round.Close(answers: 3).Revealed(Now);
            Assert.Equal(Now + TimeSpan.FromSeconds(5), round.Due);
            clock.SetUtcNow(round.Due);
            round = round.Next(Now);
        }

        Assert.Equal((Phase.Ending, Ending.Played), (round.Phase, round.Ending));
        Assert.Equal(Phase.Finished, round.Finished().Phase);
    }

    [Fact]
    public void One_question_without_an_answer_warns_and_two_running_end_the_round()
    {
        var once = Played(Round.Start(10, Now), answers: 0);
        Assert.True(once.Warned);

        var ended = Played(once.Next(Now), answers: 0).Next(Now);
        Assert.Equal(Ending.Unanswered, ended.Ending);
    }

    [Fact]
    public void A_question_that_is_passed_over_gives_way_to_the_next_and_the_last_one_to_the_end()
    {
        var second = Played(Round.Start(2, Now), answers: 0).Next(Now);
        var first = Round.Start(2, Now).PassOver(Now);

        Assert.Equal((Phase.Asking, 2, 0), (first.Phase, first.Number, first.Unanswered));
        Assert.Equal((Phase.Ending, Ending.Played), (second.PassOver(Now).Phase, second.PassOver(Now).Ending));
        Assert.Throws<InvalidOperationException>(() => first.Asked(Now, Allowed).PassOver(Now));
    }

    [Fact]
    public void An_answer_between_two_unanswered_questions_keeps_the_round_going()
    {
        var round = Played(Round.Start(10, Now), answers: 0).Next(Now);
        round = Played(round, answers: 1).Next(Now);
        round = Played(round, answers: 0);

        Assert.True(round.Warned);
        Assert.Equal((Phase.Asking, 4), (round.Next(Now).Phase, round.Next(Now).Number));
    }

    [Fact]
    public void The_reveal_comes_early_when_everybody_who_has_played_has_answered()
    {
        var second = Played(Round.Start(3, Now), answers: 2).Next(Now).Asked(Now, Allowed);
        clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(second.Due, second.Answered(waitingFor: 1, answered: 1, Now).Due);
        Assert.Equal(Now, second.Answered(waitingFor: 0, answered: 2, Now).Due);
    }

    [Fact]
    public void One_player_alone_never_ends_a_question_early()
    {
        var second = Played(Round.Start(3, Now), answers: 1).Next(Now).Asked(Now, Allowed);

        Assert.Equal(second.Due, second.Answered(waitingFor: 0, answered: 1, Now).Due);
    }

    [Fact]
    public void The_first_question_waits_for_its_deadline_since_others_may_still_be_reading()
    {
        var first = Round.Start(3, Now).Asked(Now, Allowed);

        Assert.Equal(first.Due, first.Answered(waitingFor: 0, answered: 2, Now).Due);
    }

    [Fact]
    public void A_skipped_question_does_not_count_as_unanswered()
    {
        var round = Played(Round.Start(3, Now), answers: 0).Next(Now).Asked(Now, Allowed).Skip(Now).Revealed(Now);

        Assert.False(round.Warned);
        Assert.Equal(3, round.Next(Now).Number);
    }

    [Fact]
    public void A_round_can_be_stopped_in_every_phase_and_stays_stopped()
    {
        var asking = Round.Start(3, Now);
        var open = asking.Asked(Now, Allowed);
        var closed = open.Close(1);

        Assert.All([asking, open, closed, closed.Revealed(Now)], round => Assert.Equal(Ending.Stopped, round.End(Ending.Stopped, Now).Ending));
        var stopped = open.End(Ending.Stopped, Now);
        Assert.Same(stopped, stopped.End(Ending.Lost, Now));
    }

    [Fact]
    public void Answers_are_taken_from_the_moment_a_message_may_be_seen_until_the_question_closes()
    {
        var asking = Round.Start(3, Now);
        var open = asking.Asked(Now, Allowed);

        Assert.True(asking.TakesAnswersTo(1));
        Assert.True(open.TakesAnswersTo(1));
        Assert.False(open.TakesAnswersTo(2));
        Assert.False(open.Close(0).TakesAnswersTo(1));
    }

    [Fact]
    public void A_step_out_of_turn_is_a_fault()
    {
        var round = Round.Start(3, Now);

        Assert.Throws<InvalidOperationException>(() => round.Close(0));
        Assert.Throws<InvalidOperationException>(() => round.Revealed(Now));
        Assert.Throws<InvalidOperationException>(() => round.Asked(Now, Allowed).Asked(Now, Allowed));
    }

    private Round Played(Round round, int answers) => round.Asked(Now, Allowed).Close(answers).Revealed(Now);
}
