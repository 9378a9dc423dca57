using System.Text;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing;

/// <summary>
/// Each folder in Cases holds a text of our own as it might be handed in (source.*) and what a reader makes of it (expected.txt): the facts, then a
/// line for each paragraph, "speaker (role): words", with a dash in place of the speaker where nobody says it.
/// </summary>
public sealed class ReadingCases
{
    private static readonly string Folder = Path.Combine(House.Repository.Root, "tests", "QuoteBot.Tests", "Parsing", "Cases");

    public static TheoryData<string> All => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_text_is_read_as_its_case_says(string name)
    {
        var source = Assert.Single(Directory.GetFiles(Path.Combine(Folder, name), "source.*"));
        var reading = new InterviewReader(Taxonomy.Empty).Read(new Document(File.ReadAllBytes(source), Path.GetFileName(source)));

        var expected = File.ReadAllText(Path.Combine(Folder, name, "expected.txt"));

        Assert.Equal(expected.ReplaceLineEndings("\n").TrimEnd(), Page(reading).TrimEnd());
    }

    /// <summary>A reading as the expected.txt of a case has it.</summary>
    internal static string Page(Reading reading) => reading switch
    {
        Reading.Read read => Page(read.Interview),
        Reading.Refused refused => $"refused: {refused.Reason}",
        _ => throw new InvalidOperationException("No such reading."),
    };

    private static string Page(Interview interview)
    {
        var page = new StringBuilder();
        Fact(page, "title", interview.Title);
        Fact(page, "publication", interview.Publication);
        Fact(page, "published", interview.PublishedText);
        Fact(page, "url", interview.Url);
        Fact(page, "interviewer", string.Join(", ", interview.Interviewers));
        Fact(page, "interviewee", string.Join(", ", interview.Interviewees));
        Fact(page, "film", string.Join(", ", interview.Films.Select(film => film.Year is { } year ? $"{film.Title} ({year})" : film.Title)));
        Fact(page, "told apart by", interview.Shape.ToString());
        foreach (var paragraph in interview.Paragraphs)
        {
            var turn = paragraph.Turn is { } index ? interview.Turns[index] : null;
            page.Append('\n').Append(turn is null ? "—" : $"{turn.Speaker} ({turn.Role})").Append(": ").Append(paragraph.Text);
        }

        return page.ToString();
    }

    private static void Fact(StringBuilder page, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            page.Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
