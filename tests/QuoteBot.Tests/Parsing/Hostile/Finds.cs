using QuoteBot.Parsing;
using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.Hostile;

/// <summary>What random damage once made the reader throw, written down small.</summary>
public sealed class Finds
{
    private static readonly InterviewReader Reader = new(Taxonomy.Empty);

    [Fact]
    public void Half_a_character_in_a_label() => Assert.Equal("ANN", LabelKey.Of("A\uD83Cnn"));

    [Fact]
    public void A_noncharacter_in_a_label() => Assert.Equal("ANN", LabelKey.Of("A\uFFFEnn"));

    [Fact]
    public void Two_spaces_in_a_name()
    {
        var interview = Read("Interview with Bo  Lund - \n\nBy Ann  Vale\n\nQ: Why boats?\n\nA: Because of the sea.\n\nQ: Always?\n\nA: Always, and in winter too.");

        Assert.DoesNotContain(interview.Interviewees, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void Two_spaces_in_a_signature()
    {
        var interview = Read("Q: Why boats?\n\nA: Because of the sea.\n\nQ: Always?\n\nA: Always, and in winter too.\n\nAnn \u200B Vale");

        Assert.Equal(4, interview.Turns.Count);
    }

    private static Interview Read(string text) => Assert.IsType<Reading.Read>(Reader.Read(Document.FromText(text))).Interview;
}
