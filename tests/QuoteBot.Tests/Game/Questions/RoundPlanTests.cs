using QuoteBot.Game.Questions;

namespace QuoteBot.Tests.Game.Questions;

public sealed class RoundPlanTests
{
    public static TheoryData<Mode> Modes => [.. Enum.GetValues<Mode>()];

    [Fact]
    public void Two_lines_that_fall_back_on_one_sentence_are_asked_once()
    {
        var turn = "Nothing in this line can be struck out. Nothing in that line can be struck out. We had 37 goats on the set that year.";
        var lines = new[] { "Nothing in this line can be struck out.", "Nothing in that line can be struck out." }
            .Select((text, index) => SampleLibrary.Of(1).Lines[3] with { Id = index, Text = text, Turn = turn });

        Assert.Single(RoundPlan.Make(SampleLibrary.Of(1) with { Lines = [.. lines] }, Mode.FillTheGap, 2, new Random(5)));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_library_of_one_interview_gives_a_round_of_every_mode(Mode mode)
    {
        var questions = RoundPlan.Make(SampleLibrary.Of(1), mode, 3, new Random(1));

        Assert.Equal(3, questions.Count);
        Assert.All(questions, question => Assert.True(mode == Mode.Mixed || question.Mode == mode));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void No_line_is_asked_twice_in_a_round(Mode mode)
    {
        var questions = RoundPlan.Make(SampleLibrary.Of(8), mode, 20, new Random(2));

        Assert.Equal(20, questions.Count);
        Assert.Equal(20, questions.Select(question => question.Line).Distinct().Count());
    }

    [Fact]
    public void A_library_that_is_too_small_gives_what_there_is()
    {
        var library = SampleLibrary.Of(1);

        Assert.InRange(RoundPlan.Make(library, Mode.WhoSaidIt, 30, new Random(3)).Count, 1, library.Lines.Count);
        Assert.Empty(RoundPlan.Make(library with { Lines = [] }, Mode.Mixed, 5, new Random(3)));
    }

    [Fact]
    public void A_mixed_round_has_every_kind() =>
        Assert.Equal(
            QuestionMaker.Kinds.Order(),
            RoundPlan.Make(SampleLibrary.Of(8), Mode.Mixed, 8, new Random(4)).Select(question => question.Mode).Distinct().Order());

    [Fact]
    public void Answers_are_spread_over_a_round()
    {
        var answers = RoundPlan.Make(SampleLibrary.Of(8), Mode.WhoSaidIt, 8, new Random(5)).CountBy(question => question.Answer);

        Assert.All(answers, answer => Assert.InRange(answer.Value, 1, 2));
    }

    [Fact]
    public void Difficulty_is_mixed_within_a_round()
    {
        var questions = RoundPlan.Make(SampleLibrary.Of(8), Mode.WhoSaidIt, 9, new Random(6));
        var thirds = questions.Select(question => question.Hardness).Order().Chunk(3).ToList();

        Assert.All(questions.Chunk(3), block => Assert.All(block.Select(question => question.Hardness).Order().Zip(thirds), pair =>
            Assert.InRange(pair.First, pair.Second[0], pair.Second[^1])));
    }

    [Fact]
    public void The_lines_that_come_first_are_used_first()
    {
        var library = SampleLibrary.Of(8);

        var early = RoundPlan.Make(library, Mode.WhoSaidIt, 4, new Random(7)).Select(question => question.Line);

        Assert.All(early, id => Assert.Contains(library.Lines.Take(24), line => line.Id == id));
    }

    [Fact]
    public void The_same_seed_gives_the_same_round() => Assert.Equal(
        RoundPlan.Make(SampleLibrary.Of(8), Mode.Mixed, 10, new Random(8)).Select(question => (question.Line, question.Right, question.Words)),
        RoundPlan.Make(SampleLibrary.Of(8), Mode.Mixed, 10, new Random(8)).Select(question => (question.Line, question.Right, question.Words)));
}
