using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Document = QuoteBot.Parsing.Document;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QuoteBot.Tests.Parsing.Documents;

/// <summary>The same short talk in every format and encoding comes out the same.</summary>
public sealed class Formats
{
    private static readonly string[] Talk =
    [
        "Interview with Zoë Brandt",
        "Why did you film the café at night?",
        "Because the owner’s dog slept then. It does not like cameras.",
        "And by day?",
        "By day it is a different dog.",
        "Will there be another film?",
        "That depends on the dog.",
    ];

    private static readonly InterviewReader Reader = new(Taxonomy.Empty);

    [Fact]
    public void A_Word_document_with_bold_questions() => AssertTalk(Word());

    [Fact]
    public void A_PDF_with_bold_questions()
    {
        var interview = Read(Pdf());

        Assert.Equal(Talk.Select(Ascii), interview.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([null, 0, 1, 2, 3, 4, 5], interview.Paragraphs.Select(paragraph => paragraph.Turn));
        Assert.Equal("Zoe Brandt", interview.Turns[1].Speaker);
    }

    [Fact]
    public void A_format_is_told_by_content_and_not_by_name() => AssertTalk(Word(), "talk.txt");

    [Fact]
    public void A_PDF_of_empty_pages_is_taken_for_a_scan()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);

        Assert.Contains("pictures of pages", Assert.IsType<Reading.Refused>(Reader.Read(new Document(builder.Build()))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_of_too_many_pages_is_turned_away()
    {
        var builder = new PdfDocumentBuilder();
        for (var page = 0; page < 501; page++)
        {
            builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        }

        Assert.Contains("more than 500 pages", Assert.IsType<Reading.Refused>(Reader.Read(new Document(builder.Build()))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("windows-1252")]
    public void Any_encoding(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var labelled = string.Join("\n\n", Talk.Skip(1).Select((line, at) => (at % 2 == 0 ? "Q: " : "A: ") + line));

        var interview = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(labelled)]);

        Assert.Equal(Talk.Skip(1), interview.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Utf16_without_a_byte_order_mark() =>
        Assert.Equal(2, Read(Encoding.Unicode.GetBytes("Q: Why did you film it at night?\n\nA: Because the dog slept.\n\n")).Turns.Count);

    [Fact]
    public void A_page_that_declares_its_encoding_is_believed()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        const string Page = "<html><head><meta charset=\"windows-1251\"></head><body><p><b>Почему ночью?</b></p><p>Собака спала.</p><p><b>А днём?</b></p><p>Днём нет.</p></body></html>";

        Assert.Equal(["Почему ночью?", "Собака спала.", "А днём?", "Днём нет."], Read(cyrillic.GetBytes(Page)).Paragraphs.Select(paragraph => paragraph.Text));
    }

    private static void AssertTalk(byte[] content, string? name = null)
    {
        var interview = Read(content, name);

        Assert.Equal(Talk, interview.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal([null, 0, 1, 2, 3, 4, 5], interview.Paragraphs.Select(paragraph => paragraph.Turn));
        Assert.Equal("Zoë Brandt", interview.Turns[1].Speaker);
        Assert.Equal(Role.Interviewer, interview.Turns[0].Role);
    }

    private static Interview Read(byte[] content, string? name = null) => Assert.IsType<Reading.Read>(Reader.Read(new Document(content, name))).Interview;

    private static byte[] Word()
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(Talk.Select(WordParagraph)));
        }

        return bytes.ToArray();
    }

    private static Paragraph WordParagraph(string text, int at)
    {
        var words = new Text(text) { Space = SpaceProcessingModeValues.Preserve };
        return at == 0
            ? new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(words))
            : new Paragraph(at % 2 == 1 ? new Run(new RunProperties(new Bold()), words) : new Run(words));
    }

    // The writer of the test's PDF has no accents in its built-in fonts.
    private static string Ascii(string text) => text.Replace('ë', 'e').Replace('é', 'e').Replace('’', '\'');

    private static byte[] Pdf()
    {
        var builder = new PdfDocumentBuilder();
        var (plain, bold) = (builder.AddStandard14Font(Standard14Font.Helvetica), builder.AddStandard14Font(Standard14Font.HelveticaBold));
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        foreach (var (text, at) in Talk.Select((text, at) => (text, at)))
        {
            page.AddText(Ascii(text), at == 0 ? 18 : 11, new PdfPoint(60, 780 - (at * 40)), at % 2 == 1 ? bold : plain);
        }

        return builder.Build();
    }
}
