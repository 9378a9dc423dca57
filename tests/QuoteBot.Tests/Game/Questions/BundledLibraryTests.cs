using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QuoteBot.Game.Questions;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;
using QuoteBot.Tests.House;

namespace QuoteBot.Tests.Game.Questions;

/// <summary>Every question that the bundled library can make, looked at with an eye of its own.</summary>
public sealed partial class BundledLibraryTests
{
    private const int Seeds = 15;
    private static readonly Library Bundled = Load();
    private static readonly QuestionMaker Maker = new(Bundled);

    [Fact]
    public void No_question_names_its_own_answer()
    {
        var questions = Enumerable.Range(0, Seeds).SelectMany(seed => QuestionMaker.Kinds.SelectMany(mode => All(mode, seed))).ToList();

        Assert.True(questions.Count > 600, $"Only {questions.Count} questions were made.");
        Assert.All(questions, question => Assert.False(Names(question), $"“{question.Words}” names {question.Answer}"));
    }

    [Fact]
    public void No_option_stands_in_the_words() => Assert.All(
        QuestionMaker.Kinds.SelectMany(mode => All(mode, 1)),
        question => Assert.All(question.Options, option => Assert.DoesNotMatch($@"\b{Regex.Escape(Bare(option))}\b", question.Words)));

    [Theory]
    [InlineData(Mode.Mixed)]
    [InlineData(Mode.WhoSaidIt)]
    [InlineData(Mode.WhichFilm)]
    [InlineData(Mode.WhichQuestion)]
    [InlineData(Mode.FillTheGap)]
    public void The_one_interview_gives_a_round_of_every_mode(Mode mode)
    {
        var questions = RoundPlan.Make(Bundled, mode, 5, new Random(3));

        Assert.Equal(5, questions.Count);
        Assert.All(questions, question => Assert.Equal(4, question.Options.Distinct(StringComparer.OrdinalIgnoreCase).Count()));
    }

    private static IEnumerable<Question> All(Mode mode, int seed)
    {
        var random = new Random(seed);
        return Bundled.Lines.Select(line => Maker.Make(line, mode, random)).OfType<Question>();
    }

    // A question asked for is named when it stands there whole; a person by any word of the name, a film by its title.
    private static bool Names(Question question) => question.Mode switch
    {
        Mode.WhoSaidIt => Parts(question.Answer).Any(part => Holds(question.Words, part)),
        _ => Holds(question.Words, Bare(question.Answer)),
    };

    private static IEnumerable<string> Parts(string name) => name.Split(' ', '-').Where(part => part.Length > 2).Append(name);

    private static bool Holds(string text, string words) =>
        Regex.IsMatch(Plain(text), $@"\b{Regex.Escape(Plain(words))}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(mark => CharUnicodeInfo.GetUnicodeCategory(mark) != UnicodeCategory.NonSpacingMark));

    private static string Bare(string option) => Year().Replace(option, "");

    private static Library Load()
    {
        var data = Path.Combine(Repository.Root, "data");
        var reader = new InterviewReader(Taxonomy.Parse(File.ReadAllText(Path.Combine(data, "topics.json"))));
        var interviews = Directory.GetFiles(Path.Combine(data, "interviews")).Order(StringComparer.Ordinal)
            .Select(file => reader.Read(new Document(File.ReadAllBytes(file), Path.GetFileName(file))))
            .OfType<Reading.Read>().Select(reading => reading.Interview).ToList();
        return new Library
        {
            Lines = [.. interviews.SelectMany((interview, index) => interview.Quotes.Select((quote, number) => LineOf(interview, quote, index, number)))],
            People = [.. interviews.SelectMany(interview => interview.People).Select(name => new LibraryPerson(name, Part.Mentioned))],
            Facts = FilmFacts.Parse(File.ReadAllText(Path.Combine(data, "films.json"))),
            Year = 2026,
        };
    }

    private static Line LineOf(Interview interview, Quote quote, int index, int number) => new()
    {
        Id = index * 1000 + number,
        Interview = index,
        Text = quote.Text,
        Turn = string.Join(' ', interview.Paragraphs.Where(paragraph => paragraph.Turn == quote.Turn).Select(paragraph => paragraph.Text)),
        Speaker = quote.Speaker,
        Part = interview.Turns[quote.Turn].Role == Role.Interviewer ? Part.Interviewer : Part.Interviewee,
        Quoted = quote.Quotes,
        Films = [.. interview.Films.Select(film => new FilmName(film.Title, film.Year))],
        Question = quote.Question,
        Named = [.. quote.Topics.Where(topic => topic.Kind != TopicKind.Theme).Select(topic => topic.Name)],
    };

    [GeneratedRegex(@" \(\d{4}\)$")]
    private static partial Regex Year();
}
