using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.Parsing.Quotes;

/// <summary>What the interview of data/interviews gives to a club on its first evening.</summary>
public sealed class BundledInterview
{
    private static readonly Interview Seed = Read();

    [Fact]
    public void It_gives_a_dozen_quotes_mostly_of_the_one_who_is_asked()
    {
        Assert.InRange(Seed.Quotes.Count, 11, 20);
        Assert.InRange(Seed.Quotes.Count(quote => quote.Speaker == "Mark Romanek"), 10, 20);
    }

    [Fact]
    public void The_joke_is_Woody_Allens()
    {
        var joke = Assert.Single(Seed.Quotes, quote => quote.Quotes is not null);

        Assert.Equal(
            ("Woody Allen", "Mark Romanek", "I don’t want to achieve immortality through my work. I want to achieve it through not dying."),
            (joke.Quotes, joke.Speaker, joke.Text));
    }

    [Fact]
    public void Nobody_elses_line_holds_a_word_of_the_joke() =>
        Assert.DoesNotContain(Seed.Quotes, quote => quote.Quotes is null && quote.Text.Contains("not dying", StringComparison.Ordinal));

    [Fact]
    public void Every_quote_is_printed_in_its_turn_to_the_letter() =>
        Assert.All(Seed.Quotes, quote => Assert.Contains(
            Seed.Paragraphs, paragraph => paragraph.Turn == quote.Turn && paragraph.Text.Contains(quote.Text, StringComparison.Ordinal)));

    [Theory]
    [InlineData("mortality", 2)]
    [InlineData("music-videos", 3)]
    [InlineData("art", 2)]
    public void Its_themes_are_found(string theme, int atLeast) =>
        Assert.InRange(Seed.Quotes.Count(quote => quote.Topics.Any(topic => topic.Id == theme)), atLeast, 10);

    [Fact]
    public void Nothing_is_said_to_be_about_what_is_hardly_mentioned() =>
        Assert.DoesNotContain(Seed.Quotes.SelectMany(quote => quote.Topics), topic => topic.Id is "short-films" or "nature" or "western" or "religion");

    private static Interview Read()
    {
        var taxonomy = Taxonomy.Parse(File.ReadAllText(Path.Combine(Repository.Root, "data", "topics.json")));
        var file = Path.Combine(Repository.Root, "data", "interviews", "never-let-me-go.txt");
        return Assert.IsType<Reading.Read>(new InterviewReader(taxonomy).Read(new Document(File.ReadAllBytes(file), file))).Interview;
    }
}
