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
    public void Stars_around_a_title()
    {
        var interview = Read("***               ***\n***  Interview with  ***\n***    Bo Lund    ***\n***     from      ***\n***    Fanzine [NR]    ***\n\n\nQ: Why boats?\n\nA: Because of the sea.\n\nQ: Always?\n\nA: Always, and in winter too.");

        Assert.DoesNotContain("  ", interview.Title ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_with_no_stop_behind_it_at_the_end_of_what_somebody_else_said()
    {
        var interview = Read("Bo Lund: Why boats?\n\nAnn Vale: Because of the sea.\n\nBo Lund: Always?\n\nAnn Vale: My teacher Cleo Marsh says “The path before you has been prepared");

        Assert.Equal(4, interview.Turns.Count);
    }

    [Fact]
    public void Two_spaces_in_a_signature()
    {
        var interview = Read("Q: Why boats?\n\nA: Because of the sea.\n\nQ: Always?\n\nA: Always, and in winter too.\n\nAnn \u200B Vale");

        Assert.Equal(4, interview.Turns.Count);
    }

    [Fact]
    public void A_slip_of_a_label_that_is_short_for_it()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["ANNA"] = 3, ["ANNA B"] = 1 };

        Assert.Equal(["ANNA B", "ANNA B"], LabelAliases.Group(counts).Values);
    }

    [Fact]
    public void Credits_behind_every_label_and_no_speech()
    {
        var reading = Reader.Read(Document.FromText("Interviewer (Interviewer): where to\nInterviewee (Interviewee): a house by the sea"));

        Assert.IsType<Reading.Refused>(reading);
    }

    [Fact]
    public void A_space_before_the_colon_of_a_credit()
    {
        var interview = Read("interviewee : Ann Vale\n\nQ: Why boats?\n\nA: Because of the sea.\n\nQ: Always?\n\nA: Always, and in winter too.");

        Assert.Equal(["Ann Vale"], interview.Interviewees);
    }

    [Fact]
    public void A_label_with_nothing_behind_it_before_the_same_label()
    {
        var talk = string.Concat(Enumerable.Range(1, 6).Select(number => $"Ann: Why boats, in year {number}?\n\nBo: Because of the sea, number {number}.\n\n"));

        var interview = Read(talk + "Ann:\n\nAnn: And now?\n\nBo: Now I sleep.\n\n" + talk);

        Assert.Equal(26, interview.Turns.Count);
    }

    [Fact]
    public void A_credit_without_a_letter_before_another()
    {
        var interview = Read("Film: £££\n\nFilm: The Long Reel\n\nQ: Why boats?\n\nA: Because of the sea.\n\nQ: Always?\n\nA: Always, and in winter too.");

        Assert.Equal(4, interview.Turns.Count);
    }

    [Fact]
    public void Two_spaces_in_a_line_without_a_label()
    {
        var interview = Read("Ann: Why boats?\n\nBo: Because of the sea.\n\nSea  Road\n\nAnn: Always?\n\nBo: Always, and in winter too.\n\nAnn: And now?\n\nBo: Now I sleep.");

        Assert.True(interview.Turns.Count >= 6);
    }

    [Fact]
    public void Double_brackets_that_are_no_link_leave_plain_text_plain()
    {
        var interview = Read("Q: Why boats?\n\nA: Because of the <sea> and *all* that. [[laughs]]\n\nQ: Always?\n\nA: Always, and in winter too.");

        Assert.Contains(interview.Paragraphs, paragraph => paragraph.Text.Contains("the <sea> and *all* that.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_address_that_never_ends_keeps_its_line()
    {
        var interview = Assert.IsType<Reading.Read>(Reader.Read(Document.FromText("# Boats\n\n**Why boats?**\n\nBecause of the sea. ![A boat]({{ page.boat of mine\n\n**Always?**\n\nAlways, and in winter too."))).Interview;

        Assert.Contains(interview.Paragraphs, paragraph => paragraph.Text.EndsWith("{{ page.boat of mine", StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_question_of_a_hundred_thousand_names_does_no_harm()
    {
        var names = string.Concat(Enumerable.Repeat("Ian, Anna, Walter, ", 40_000));
        var interview = Read($"# Boats\n\n**Hello {names}why boats?**\n\nBecause of the sea.\n\n**Always?**\n\nAlways, and in winter too.\n\n**And then?**\n\nThen I row home.");

        Assert.Equal(6, interview.Turns.Count);
    }

    [Fact]
    public void What_Unicode_says_is_no_character_is_left_out_of_names_and_words()
    {
        var interview = Read("# Bo\uFFFEat talk with Ann V\uFFFEale\n\nQ: Why bo\uFFFFats?\n\nV\uFFFEale: Because of the s\uFFFEea.\n\nQ: Always?\n\nVale: Always, and in winter too.");

        Assert.Equal(["Ann Vale"], interview.Interviewees);
        Assert.Equal("Because of the sea.", interview.Paragraphs.First(paragraph => paragraph.Turn == 1).Text);
    }

    private static Interview Read(string text) => Assert.IsType<Reading.Read>(Reader.Read(Document.FromText(text))).Interview;
}
