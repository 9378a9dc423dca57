using QuoteBot.Game.Names;
using QuoteBot.Game.Questions;

namespace QuoteBot.Tests.Game.Questions;

public sealed class QuestionMakerTests
{
    private static readonly Library Eight = SampleLibrary.Of(8);
    private static readonly Library One = SampleLibrary.Of(1);

    public static TheoryData<Mode> Kinds => [.. QuestionMaker.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_question_has_four_different_options_and_the_right_one_among_them(Mode mode) =>
        Assert.All(All(Eight, mode), question =>
        {
            Assert.Equal(Question.OptionCount, question.Options.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.InRange(question.Right, 0, Question.OptionCount - 1);
            Assert.InRange(question.Hardness, 0, 1);
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_question_names_any_of_its_options(Mode mode) =>
        Assert.All(All(Eight, mode).Concat(All(One, mode)), question => Assert.All(question.Options, option =>
            Assert.False(Mentions.Any(question.Words, new NameForms(Bare(option))) || Mentions.Any(question.Words, new TitleForms(Bare(option))),
                $"“{question.Words}” names {option}")));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_right_option_stands_at_every_place_with_the_same_chance(Mode mode)
    {
        var random = new Random(4711);
        var maker = new QuestionMaker(Eight);
        var places = Enumerable.Range(0, 40).SelectMany(_ => Eight.Lines).Select(line => maker.Make(line, mode, random)).OfType<Question>()
            .Select(question => question.Right).ToList();

        var expected = places.Count / 4.0;
        var chiSquare = Enumerable.Range(0, 4).Sum(place => Math.Pow(places.Count(right => right == place) - expected, 2) / expected);

        Assert.True(places.Count > 200);
        Assert.True(chiSquare < 16.27, $"χ² = {chiSquare:F2} over {places.Count} questions; 16.27 is passed by chance once in a thousand times");
    }

    [Fact]
    public void The_true_speaker_of_words_that_are_repeated_is_the_one_who_is_quoted()
    {
        var line = Eight.Lines.First(line => line.Quoted is not null);

        var question = Make(Eight, line, Mode.WhoSaidIt)!;

        Assert.Equal("Ida Quill", question.Answer);
        Assert.DoesNotContain(line.Speaker, question.Options);
    }

    [Fact]
    public void The_interviewers_lines_are_asked_as_the_interviewers()
    {
        var line = Eight.Lines.First(line => line.Part == Part.Interviewer);

        Assert.Equal("Max Pollard", Make(Eight, line, Mode.WhoSaidIt)!.Answer);
    }

    [Fact]
    public void A_line_that_addresses_somebody_is_asked_only_among_interviewers()
    {
        var line = One.Lines.First(line => line.Part == Part.Interviewer) with { Text = "What did you feel when you saw the harbour scene for the first time?" };
        var colleagues = new[] { "Vera Lund", "Carl Oster", "Mia Stein" }.Select(name => new LibraryPerson(name, Part.Interviewer));

        Assert.Null(Make(One, line, Mode.WhoSaidIt));
        var question = Make(One with { People = [.. One.People, .. colleagues] }, line, Mode.WhoSaidIt)!;
        Assert.Equal(["Carl Oster", "Max Pollard", "Mia Stein", "Vera Lund"], question.Options.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_a_speaker_claims_a_trade_everybody_offered_has_it()
    {
        var line = Eight.Lines.First(line => line.Text.StartsWith("As a director", StringComparison.Ordinal));

        var question = Make(Eight, line, Mode.WhoSaidIt)!;

        Assert.All(question.Options.Where(option => option != question.Answer), option => Assert.Contains(SampleLibrary.Facts.Of(option), credit => credit.Trade == Trade.Director));
    }

    [Fact]
    public void Somebody_whom_nobody_can_name_is_never_asked_for()
    {
        var line = Eight.Lines[0] with { Speaker = "Interviewer", Part = Part.Interviewer };

        Assert.Null(Make(Eight with { Lines = [line] }, line, Mode.WhoSaidIt));
        Assert.DoesNotContain(Eight.Lines, other => Make(Eight with { Lines = [.. Eight.Lines, line] }, other, Mode.WhoSaidIt)?.Options.Contains("Interviewer") == true);
    }

    [Fact]
    public void One_person_is_offered_under_one_spelling()
    {
        LibraryPerson[] spellings = [new("Ines Calvaro", Part.Mentioned), new("INÉS CALVARO", Part.Mentioned), new("Calvaro", Part.Mentioned), new("Inés Calvarro", Part.Mentioned)];
        var library = SampleLibrary.Of(3) with { People = [new("Inés Calvaro", Part.Interviewee), .. spellings] };

        Assert.All(All(library, Mode.WhoSaidIt), question =>
            Assert.True(question.Options.Count(option => Words.Fold(option).Contains("calvar", StringComparison.Ordinal)) <= 1, string.Join(", ", question.Options)));
    }

    [Fact]
    public void A_surname_alone_is_the_person_whom_the_film_facts_know()
    {
        var line = One.Lines[0] with { Text = "The sentences are so beautiful that a film can only walk beside them.", Quoted = "Tarrow" };

        Assert.Equal("Amos Tarrow", Make(One with { Lines = [line] }, line, Mode.WhoSaidIt)!.Answer);
    }

    [Fact]
    public void Wrong_options_come_from_the_library_before_the_film_facts()
    {
        var directors = Eight.People.Where(person => person.Part == Part.Interviewee).Select(person => person.Name).ToHashSet();
        var line = Eight.Lines[3];

        Assert.All(Make(Eight, line, Mode.WhoSaidIt)!.Options, option => Assert.Contains(option, directors));
        Assert.All(Make(Eight, line, Mode.WhichFilm)!.Options, option => Assert.Contains(Bare(option), Eight.Films.Select(film => film.Title)));
    }

    [Fact]
    public void With_one_interview_the_wrong_options_are_of_the_same_trade_and_decade()
    {
        var options = Enumerable.Range(0, 30).Select(seed => new QuestionMaker(One).Make(One.Lines[0], Mode.WhoSaidIt, new Random(seed))!)
            .SelectMany(question => question.Options).Where(option => option.StartsWith("Directa", StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.InRange(SampleLibrary.Facts.Of(option).Single().Film.Year, 1976, 1996));
    }

    [Theory]
    [InlineData("We shot it in twenty-five days and nobody slept at all that month.", "We shot it in ▇▇▇▇ days and nobody slept at all that month.", "twenty-five")]
    [InlineData("It was an 11 hour drive to the set on every single morning.", "It was a(n) ▇▇▇▇ hour drive to the set on every single morning.", "11")]
    [InlineData("The world of it is stuck in the 1950’s and does not know it.", "The world of it is stuck in the ▇▇▇▇ and does not know it.", "1950’s")]
    [InlineData("We had 1,200 extras, and often ten of them could ride a horse.", "We had ▇▇▇▇ extras, and often ten of them could ride a horse.", "1,200")]
    public void A_number_is_struck_out_among_numbers_that_could_stand_there(string text, string words, string answer)
    {
        var line = One.Lines[0] with { Text = text };

        var questions = Enumerable.Range(0, 20).Select(seed => new QuestionMaker(One).Make(line, Mode.FillTheGap, new Random(seed))!).ToList();

        var question = questions.First(question => question.Answer == answer);
        Assert.Equal(words, question.Words);
        Assert.All(questions, made => Assert.DoesNotContain(made.Answer, made.Words.Split(' ', ',', '.')));
    }

    [Fact]
    public void A_line_with_nothing_to_strike_out_is_asked_by_another_sentence_of_its_turn()
    {
        var line = One.Lines[3] with { Text = "Nothing in this line can be struck out by anybody.", Turn = "It was a slow job. We had 37 goats on the set that year. They ate the plans." };

        Assert.Equal(("We had ▇▇▇▇ goats on the set that year.", "37"), Make(One, line, Mode.FillTheGap) is { } made ? (made.Words, made.Answer) : default);
    }

    [Fact]
    public void A_first_name_alone_is_never_asked_for()
    {
        var line = One.Lines[3] with { Text = "I think that Ida in particular found the harbour useful for her part." };

        Assert.Null(Make(One, line, Mode.FillTheGap));
    }

    [Fact]
    public void No_year_that_is_offered_lies_ahead()
    {
        var line = One.Lines[0] with { Text = "We were ready to shoot in 2024 and the weather was against us again." };

        Assert.All(Enumerable.Range(0, 50), seed =>
            Assert.All(new QuestionMaker(One).Make(line, Mode.FillTheGap, new Random(seed))!.Options, year => Assert.InRange(int.Parse(year, null), 1890, 2026)));
    }

    [Fact]
    public void Beside_a_question_in_one_language_stand_questions_in_the_same()
    {
        var spanish = Enumerable.Range(0, 4).Select(index => Eight.Lines[0] with
        {
            Id = 900 + index,
            Question = $"¿Qué fue lo más difícil de la película número {index}, y por qué?",
            Text = $"Lo más difícil fue el río, que no quería esperar a los actores de la escena número {index}.",
        }).ToList();
        var library = Eight with { Lines = [.. Eight.Lines, .. spanish] };

        Assert.All(Make(library, spanish[0], Mode.WhichQuestion)!.Options, option => Assert.StartsWith("¿", option, StringComparison.Ordinal));
        Assert.All(Make(library, Eight.Lines[0], Mode.WhichQuestion)!.Options, option => Assert.StartsWith("What", option, StringComparison.Ordinal));
        Assert.Null(Make(Eight with { Lines = [.. Eight.Lines, spanish[0]] }, spanish[0], Mode.WhichQuestion));
    }

    [Fact]
    public void A_remark_that_asks_nothing_is_no_question()
    {
        var line = Eight.Lines[0] with { Question = "That is a great remark about the harbour of yours." };

        Assert.Null(Make(Eight, line, Mode.WhichQuestion));
    }

    [Fact]
    public void Whoever_speaks_another_language_is_offered_only_when_nobody_else_is_left()
    {
        var spanish = Eight.Lines.Where(line => line.Speaker == "Inés Calvaro").Select(line => line with
        {
            Text = "Lo que más me gusta de la película es que no se parece a la novela.",
            Quoted = null,
            Question = "¿Y la novela?",
        });
        var library = Eight with { Lines = [.. Eight.Lines.Where(line => line.Speaker != "Inés Calvaro"), .. spanish] };

        var offered = Enumerable.Range(0, 30).SelectMany(seed => new QuestionMaker(library).Make(Eight.Lines[3], Mode.WhoSaidIt, new Random(seed))!.Options);

        Assert.DoesNotContain("Inés Calvaro", offered);
    }

    [Fact]
    public void People_who_go_by_one_name_together_are_neither_asked_for_nor_offered()
    {
        var line = Eight.Lines[0] with { Speaker = "Mike and Rob" };

        Assert.Null(Make(Eight with { Lines = [.. Eight.Lines, line] }, line, Mode.WhoSaidIt));
        Assert.All(All(Eight with { Lines = [.. Eight.Lines, line] }, Mode.WhoSaidIt), question => Assert.DoesNotContain("Mike and Rob", question.Options));
    }

    [Fact]
    public void A_name_that_a_title_holds_is_struck_out_of_words_about_that_film()
    {
        var line = One.Lines[0] with { Text = "Marianna is the first person I have met who never asked me where the camera was.", Films = [new("Call Me Marianna", 2015)] };

        Assert.Equal("▇▇▇▇ is the first person I have met who never asked me where the camera was.", Make(One with { Lines = [line] }, line, Mode.WhichFilm)?.Words);
    }

    [Theory]
    [InlineData("It was an Ida Quill picture before anybody had heard of the harbour.", "It was a(n) ▇▇▇▇ picture before anybody had heard of the harbour.")]
    [InlineData("Fue a Ida Quill a quien le dimos la copia de la película del puerto.", "Fue a ▇▇▇▇ a quien le dimos la copia de la película del puerto.")]
    public void An_English_article_does_not_tell_how_a_name_begins(string text, string words)
    {
        var line = Eight.Lines[0] with { Text = text, Named = ["Ida Quill"] };

        Assert.Equal(words, Make(Eight, line, Mode.FillTheGap)?.Words);
    }

    [Theory]
    [InlineData("We had two or three cameras on the roof of it all the time.")]
    [InlineData("You had to write about twenty three-line scenes for every single day.")]
    public void A_number_that_its_neighbour_tells_is_not_struck_out(string text)
    {
        var line = One.Lines[3] with { Text = text };

        Assert.Null(Make(One, line, Mode.FillTheGap));
    }

    [Fact]
    public void A_line_of_which_too_little_is_left_is_not_asked()
    {
        var line = One.Lines[0] with { Text = "Nora Vexler, Ida Quill, Lena Frost, Nora, Ida and Lena met." };

        Assert.Null(Make(One, line, Mode.WhoSaidIt));
    }

    private static string Bare(string option) => option.Split(" (")[0];

    private static Question? Make(Library library, Line line, Mode mode) => new QuestionMaker(library).Make(line, mode, new Random(7));

    private static List<Question> All(Library library, Mode mode)
    {
        var maker = new QuestionMaker(library);
        var random = new Random(99);
        var questions = library.Lines.Select(line => maker.Make(line, mode, random)).OfType<Question>().ToList();
        Assert.NotEmpty(questions);
        return questions;
    }
}
