using QuoteBot.Parsing;
using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Tests.Parsing.Turns;

/// <summary>People talk in stories too; what sense is unsure of there is no interview.</summary>
public sealed class Stories
{
    private static readonly (string Text, int Speaker)[] Told =
    [
        ("“Is it yours? You look as if it were.”", 0), ("I told him that it was nobody's, and that I had seen it for a week.", 1),
        ("“Do you think it works?”", 0), ("It did not work, but I carried it up the hill, past the school and the baker's.", 1),
        ("“What do you want to do with it?”", 0), ("I wanted to look at it. I had never owned anything that had no use.", 1),
        ("“Are you cold?”", 0), ("I said I was not, and the glass of the lamp turned black.", 1),
    ];

    [Fact]
    public void Words_in_quotation_marks_of_which_sense_is_unsure_are_a_story() => Assert.NotNull(Doubt(0.6));

    [Fact]
    public void Words_in_quotation_marks_of_which_sense_is_sure_are_an_interview() => Assert.Null(Doubt(0.9));

    private static string? Doubt(double ofWhatIsTold) =>
        Talk.Of(
            new Casting(
                Shape.Unlabelled, [.. Told.Select((line, at) => new Utterance(at, line.Text, line.Speaker, line.Speaker == 0 ? 0.95 : ofWhatIsTold, true))],
                [new Speaker(null, Role.Interviewer), new Speaker(null, Role.Interviewee)]),
            "en").Doubt;
}
