using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using QuoteBot.ReadingVerbs;

namespace QuoteBot.Tests.Parsing.Seed;

/// <summary>The interview that ships with the bot: no labels, statements for questions, answers of several paragraphs.</summary>
public sealed class SeedInterview
{
    private static readonly string Folder = Path.Combine(House.Repository.Root, "tests", "QuoteBot.Tests", "Parsing", "Seed");

    private readonly Interview interview = Read();

    [Fact]
    public void Every_paragraph_turn_and_fact_is_as_labelled_by_hand()
    {
        var mistakes = new List<string>();

        var marks = Marker.Mark(interview, GoldInterview.Load(Path.Combine(Folder, "gold.json")), mistakes.Add);

        Assert.Empty(mistakes);
        Assert.Equal(39, marks.Roles.Right);
        Assert.Equal(26, marks.TurnsFound.Right);
        Assert.Equal(26, marks.TurnsMade.Of);
        Assert.Equal(26, marks.Speakers.Right);
    }

    [Fact]
    public void The_interviewer_is_found_though_only_the_closing_note_names_him() => Assert.Equal(["Jack Giroux"], interview.Interviewers);

    [Fact]
    public void The_outlet_is_the_one_that_the_note_names() => Assert.Equal("FSR", interview.Publication);

    [Fact]
    public void People_are_named_once_each_and_characters_are_no_people() =>
        Assert.Equal(
            ["Jack Giroux", "Mark Romanek", "Alex Garland", "Allon Reich", "Andrew Macdonald", "Woody Allen", "Ishiguro"], interview.People);

    [Fact]
    public void No_letter_is_lost() =>
        Assert.Equal(Letters(File.ReadAllText(Source)), Letters(string.Concat(interview.Paragraphs.Select(paragraph => paragraph.Text))));

    private static string Source => Path.Combine(House.Repository.Root, "data", "interviews", "never-let-me-go.txt");

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static Interview Read() =>
        Assert.IsType<Reading.Read>(new InterviewReader(Taxonomy.Empty).Read(new Document(File.ReadAllBytes(Source), Source))).Interview;
}
