using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using Document = QuoteBot.Parsing.Document;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QuoteBot.Tests.Parsing.Documents;

/// <summary>What people do in Word: styles, tables, tracked changes, notes.</summary>
public sealed class WordDocuments
{
    private static readonly (string Question, string Answer)[] Talk =
        [("Where did you grow up?", "In a house with one window."), ("What did you see from it?", "The back of a cinema."), ("Did you go in?", "Through the window.")];

    [Fact]
    public void A_style_that_is_based_on_a_bold_one_is_bold()
    {
        var styles = new Styles(
            new Style(new BasedOn { Val = "Base" }) { Type = StyleValues.Paragraph, StyleId = "Frage" },
            new Style(new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = "Base" });

        AssertTalk(Read([.. Talk.SelectMany(turn => new[] { Styled("Frage", turn.Question), Plain(turn.Answer) })], styles), Shape.Bold);
    }

    [Fact]
    public void Words_that_somebody_made_bold() => AssertTalk(Read([.. Talk.SelectMany(turn => new[] { With(new Bold(), turn.Question), Plain(turn.Answer) })]), Shape.Bold);

    [Fact]
    public void Words_in_another_colour() => AssertTalk(Read([.. Talk.SelectMany(turn => new[] { With(new Color { Val = "C00000" }, turn.Question), Plain(turn.Answer) })]), Shape.Markup);

    [Fact]
    public void Words_that_were_underlined() =>
        AssertTalk(Read([.. Talk.SelectMany(turn => new[] { With(new Underline { Val = UnderlineValues.Single }, turn.Question), Plain(turn.Answer) })]), Shape.Markup);

    [Fact]
    public void A_paragraph_that_is_bold_but_for_its_words()
    {
        var styles = new Styles(new Style(new StyleRunProperties(new Bold())) { Type = StyleValues.Paragraph, StyleId = "Base" });

        AssertTalk(Read([.. Talk.SelectMany(turn => new[] { Styled("Base", turn.Question), Styled("Base", turn.Answer, new Bold { Val = false }) })], styles), Shape.Bold);
    }

    [Fact]
    public void A_heading_in_a_Word_that_speaks_German()
    {
        var styles = new Styles(new Style(new StyleName { Val = "heading 3" }) { Type = StyleValues.Paragraph, StyleId = "berschrift3" });

        AssertTalk(Read([.. Talk.SelectMany(turn => new[] { Styled("berschrift3", turn.Question), Plain(turn.Answer) })], styles), Shape.Headings);
    }

    [Fact]
    public void A_table_of_questions_and_answers() =>
        AssertTalk(Read([new Table([new TableGrid(new GridColumn(), new GridColumn()), .. Talk.Select(turn => Row(turn.Question, turn.Answer))])]), Shape.Markup);

    [Fact]
    public void A_table_of_names_and_words() =>
        AssertTalk(
            Read([new Table(Talk.SelectMany(turn => new[] { Row("IV", turn.Question), Row("NO", turn.Answer) }))]),
            Shape.Initials);

    [Fact]
    public void What_was_deleted_or_moved_away_is_not_read_and_a_footnote_is_said_by_nobody()
    {
        var changed = new Paragraph(
            Said("A: In a house with "), new DeletedRun(new Run(new DeletedText("two windows"))), new InsertedRun(Said("one window")), Said("."), new Run(new FootnoteReference { Id = 2 }));
        var moved = new Paragraph(new MoveFromRun(Said("Q: Did you go in?")));
        var interview = Read(
            [Plain("Q: Where did you grow up?"), changed, moved, Plain("Q: What did you see from it?"), Plain("A: The back of a cinema."), Plain("Q: Did you go in?"), Plain("A: Through the window.")],
            note: "It has two now.");

        Assert.Equal([.. Talk.SelectMany(turn => new[] { turn.Question, turn.Answer }), "It has two now."], interview.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Null(interview.Paragraphs[^1].Turn);
    }

    private static void AssertTalk(Interview interview, Shape shape)
    {
        Assert.Equal(Talk.SelectMany(turn => new[] { turn.Question, turn.Answer }), interview.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([Role.Interviewer, Role.Interviewee, Role.Interviewer, Role.Interviewee, Role.Interviewer, Role.Interviewee], interview.Turns.Select(turn => turn.Role));
        Assert.Equal(shape, interview.Shape);
    }

    private static Interview Read(OpenXmlElement[] body, Styles? styles = null, string? note = null)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = styles ?? new Styles();
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(note is null ? [] : [new Footnote(Plain(note)) { Id = 2 }]);
        }

        return Assert.IsType<Reading.Read>(new InterviewReader(Taxonomy.Empty).Read(new Document(bytes.ToArray()))).Interview;
    }

    private static TableRow Row(string name, string words) => new(new TableCell(Plain(name)), new TableCell(Plain(words)));

    private static Paragraph Styled(string style, string words, params OpenXmlElement[] properties) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new RunProperties(properties), new Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    private static Paragraph With(OpenXmlElement property, string words) => new(new Run(new RunProperties(property), new Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    private static Paragraph Plain(string words) => new(Said(words));

    private static Run Said(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
}
