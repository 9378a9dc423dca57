using QuoteBot.Parsing.Turns;

namespace QuoteBot.Tests.Parsing.Turns;

public sealed class SpokenTurnTests
{
    private static readonly SpokenTurn FirstParagraph = new(Speaker: 1, Confidence: 0.9, Share: 0.9, Letters: 100);

    [Fact]
    public void A_turn_told_by_sense_is_as_sure_as_all_its_paragraphs_together()
    {
        var turn = FirstParagraph.With(0.8, 300, bySense: true);

        Assert.Equal(0.72, turn.Confidence, 6);
        Assert.Equal(0.825, turn.Share, 6);
    }

    [Fact]
    public void A_turn_under_a_label_is_as_sure_as_its_lines_are_on_the_whole()
    {
        var turn = FirstParagraph.With(0.8, 300, bySense: false);

        Assert.Equal(0.825, turn.Confidence, 6);
        Assert.Equal(400, turn.Letters);
    }
}
