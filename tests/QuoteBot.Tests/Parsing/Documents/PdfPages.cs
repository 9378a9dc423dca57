using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Document = QuoteBot.Parsing.Document;

namespace QuoteBot.Tests.Parsing.Documents;

/// <summary>Magazine pages: columns, words broken at the line's end, running heads and page numbers. A line that begins with "*" is bold.</summary>
public sealed class PdfPages
{
    private const double Leading = 12;

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var interview = Read([
            (60, ["*Where did you grow up?", "In a house with one window, beside a cine-", "ma that showed the same film for a year. I", "learned it by heart before I could read the", "posters.",
                "*What did you see from the window?", "The back of the screen, which is to say the"]),
            (320, ["film with its left and right changed. I still", "lay out my scenes that way.", "*Did you ever go in?", "Once, through the window. The seats were",
                "all taken by the people who worked there.", "*And today?", "Today it is a bank. The window is barred."])]);

        Assert.Equal(
            [
                "Where did you grow up?", "In a house with one window, beside a cinema that showed the same film for a year. I learned it by heart before I could read the posters.",
                "What did you see from the window?", "The back of the screen, which is to say the film with its left and right changed. I still lay out my scenes that way.",
                "Did you ever go in?", "Once, through the window. The seats were all taken by the people who worked there.", "And today?", "Today it is a bank. The window is barred.",
            ],
            Spoken(interview));
    }

    [Fact]
    public void An_answer_goes_on_over_the_page_and_what_every_page_repeats_is_said_by_nobody()
    {
        var interview = Read(
            [(60, ["*Where did you grow up?", "In a house with one window.", "*What did you see from the window?", "The back of the screen, which is to say the film with its left and right", "changed, and I have laid out my scenes that way ever since and"])],
            [(60, ["nobody has noticed.", "*Did you ever go in?", "Once, through the window."])]);

        Assert.Equal("The back of the screen, which is to say the film with its left and right changed, and I have laid out my scenes that way ever since and nobody has noticed.", Spoken(interview)[3]);
        Assert.Equal(6, interview.Turns.Count);
        Assert.Equal(["THE QUAY 2019", "12", "THE QUAY 2019", "13"], interview.Paragraphs.Where(paragraph => paragraph.Turn is null).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_letterhead_of_several_lines_at_the_foot_of_every_page_is_said_by_nobody()
    {
        var interview = Read(
            ["Address: 1 Quay Road", "Tel: 020 12345", "Mail: post@quay.example"],
            [(60, ["*Where did you grow up?", "In a house with one window."])],
            [(60, ["*What did you see from the window?", "The back of the screen."])],
            [(60, ["*Did you ever go in?", "Once, through the window."])]);

        Assert.Equal(["Where did you grow up?", "In a house with one window.", "What did you see from the window?", "The back of the screen.", "Did you ever go in?", "Once, through the window."], Spoken(interview));
    }

    private static List<string> Spoken(Interview interview) => [.. interview.Paragraphs.Where(paragraph => paragraph.Turn is not null).Select(paragraph => paragraph.Text)];

    private static Interview Read(params (double Left, string[] Lines)[][] pages) => Read([], pages);

    private static Interview Read(string[] foot, params (double Left, string[] Lines)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var (plain, bold) = (builder.AddStandard14Font(Standard14Font.Helvetica), builder.AddStandard14Font(Standard14Font.HelveticaBold));
        foreach (var (columns, at) in pages.Select((columns, at) => (columns, at)))
        {
            var page = builder.AddPage(PageSize.A4);
            page.AddText("THE QUAY 2019", 8, new PdfPoint(60, 810), plain);
            page.AddText($"{12 + at}", 8, new PdfPoint(290, 30), plain);
            foreach (var (line, row) in foot.Select((line, row) => (line, row)))
            {
                page.AddText(line, 8, new PdfPoint(60, 80 - (row * Leading)), plain);
            }

            foreach (var (left, lines) in columns)
            {
                foreach (var (line, row) in lines.Select((line, row) => (line, row)))
                {
                    page.AddText(line.TrimStart('*'), 10, new PdfPoint(left, 740 - (row * Leading)), line[0] == '*' ? bold : plain);
                }
            }
        }

        return Assert.IsType<Reading.Read>(new InterviewReader(Taxonomy.Empty).Read(new Document(builder.Build()))).Interview;
    }
}
