using System.IO.Compression;
using System.Text;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.Hostile;

/// <summary>Documents that are no interviews, or cannot be read, are turned away with one sentence.</summary>
public sealed class Refusing
{
    private static readonly InterviewReader Reader = new(Taxonomy.Empty);

    [Fact]
    public void Nothing() => Assert.Contains("no text", Reason([]), StringComparison.Ordinal);

    [Fact]
    public void White_space() => Assert.Contains("no text", Reason(Encoding.UTF8.GetBytes(" \n\t\u00A0\u200B\n")), StringComparison.Ordinal);

    [Fact]
    public void A_picture() => Assert.Contains("no text that I can read", Reason([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 0, 0, 0]), StringComparison.Ordinal);

    [Fact]
    public void More_text_than_any_interview_has_where_one_interview_is_wanted()
    {
        var all = new Document(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Ben: Why so?\n\nAda: Because of the light.\n\n", 6_000))));
        var refused = Assert.IsType<Reading.Refused>(Reader.Read(all, LengthLimit.OneInterview));
        Assert.Contains("longer than any interview", refused.Reason, StringComparison.Ordinal);
        Assert.IsType<Reading.Read>(Reader.Read(all));
    }

    [Fact]
    public void A_hundred_thousand_beginnings_of_links_are_read_or_turned_away_but_do_no_harm() => Assert.NotNull(
        Reader.Read(new Document(Encoding.UTF8.GetBytes("# Links\n\n" + string.Concat(Enumerable.Repeat("[a](", 100_000))))));

    [Fact]
    public void Lists_nested_three_thousand_deep_are_read_or_turned_away_but_do_no_harm() => Assert.NotNull(
        Reader.Read(new Document(Encoding.UTF8.GetBytes("# Lists\n\n" + string.Concat(Enumerable.Range(0, 3_000).Select(depth => new string(' ', 2 * depth) + "- why\n"))))));

    [Fact]
    public void Fifty_megabytes() => Assert.Contains("larger than 16 MB", Reason(new byte[50_000_000]), StringComparison.Ordinal);

    [Fact]
    public void A_single_sentence() => Assert.Contains("too short", Reason("The sea was calm."u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void An_essay() => Assert.Contains("not an interview", Reason(Encoding.UTF8.GetBytes(
        """
        The harbour at dawn

        The harbour lies to the north of the town. It was built in the last century by a company that dealt in salt, and it has three basins.

        The first basin is for fishing boats. The second is for the ferry, which leaves at eight and at four. The third has been empty since the war.

        In winter the ice closes the third basin first. The old cranes stand over it. They have not moved for thirty years.

        The town plans to sell them. The council will meet in March.
        """)), StringComparison.Ordinal);

    [Fact]
    public void A_Word_file_that_unpacks_to_a_hundred_megabytes() => Assert.Contains("unpacks to more text", Reason(Bomb()), StringComparison.Ordinal);

    [Fact]
    public void A_zip_file_of_something_else() => Assert.Contains("damaged or not what it says", Reason(Zip(("a.txt", "hello"))), StringComparison.Ordinal);

    [Fact]
    public void A_broken_PDF() => Assert.Contains("damaged or not what it says", Reason("%PDF-1.7\nnothing here"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_page_nested_a_hundred_thousand_deep() =>
        Assert.Contains("nested too deeply", Reason(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)))), StringComparison.Ordinal);

    [Fact]
    public void Four_thousand_nested_quotations_are_read_or_turned_away_but_do_no_harm() =>
        Assert.NotNull(Reader.Read(Document.FromText(new string('>', 4000) + " Q: why?\n\nA: because.")));

    [Fact]
    public void Brackets_thirty_thousand_deep_in_front_matter_do_no_harm() =>
        Assert.NotNull(Reader.Read(Document.FromText($"---\na: {new string('[', 30_000)}\n---\n\nQ: Why?\n\nA: Because.\n\nQ: Really?\n\nA: Yes.")));

    [Fact]
    public void Template_code_in_front_matter_does_no_harm()
    {
        var reading = Reader.Read(Document.FromText("---\ntitle: {%\"Ten minutes\"\ndate: 2016-04-02\n---\n\nQ: Why?\n\nA: Because.\n\nQ: Really?\n\nA: Yes."));

        Assert.Equal(new DateOnly(2016, 4, 2), Assert.IsType<Reading.Read>(reading).Interview.Published);
    }

    private static string Reason(byte[] content) => Assert.IsType<Reading.Refused>(Reader.Read(new Document(content))).Reason;

    private static byte[] Bomb()
    {
        var text = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.Append(' ', 100_000_000);
        return Zip(("word/document.xml", text.Append("</w:body></w:document>").ToString()), ("[Content_Types].xml", "<Types/>"));
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
