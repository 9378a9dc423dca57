using CsCheck;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Quotes;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.Quotes;

public sealed class QuoteHarvesting
{
    private const string Line = "Every director is afraid of silence until the first audience falls silent for him.";

    private static readonly string[] Pieces =
        ["the ", "film ", "I ", "love ", "“", "”", "Lund ", "said, ", "it ", "always. ", "Never ", "(laughs) ", "we? ", "’", "as ", ": "];

    public static TheoryData<string, string, string[]> Cases => CaseFile.Read("quotes.txt");

    public static TheoryData<string, string, string[]> Borrowed => CaseFile.Read("borrowed.txt");

    public static TheoryData<string, string, string[]> SpanishAndFrench => CaseFile.Read("quotes-es-fr.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_answer_gives_the_lines_that_stand_by_themselves(string name, string answer, string[] lines)
    {
        var found = QuoteHarvest.From(Conversation.Answer(answer), Taxonomy.Empty).Select(quote => quote.Text);

        Assert.True(lines.SequenceEqual(found), $"{name}: {string.Join(" | ", found)}");
    }

    [Theory]
    [MemberData(nameof(Borrowed))]
    public void Words_go_to_whoever_said_them_first(string name, string answer, string[] lines)
    {
        var found = QuoteHarvest.From(Conversation.Answer(answer), Taxonomy.Empty).Select(quote => $"{quote.Quotes ?? quote.Speaker}: {quote.Text}");

        Assert.True(lines.SequenceEqual(found), $"{name}: {string.Join(" | ", found)}");
    }

    [Theory]
    [MemberData(nameof(SpanishAndFrench))]
    public void Spanish_and_French_lines_stand_by_themselves_too(string name, string answer, string[] lines)
    {
        var found = QuoteHarvest.From(Conversation.Of((Conversation.Answerer, Role.Interviewee, answer)), Taxonomy.Empty)
            .Select(quote => quote.Quotes is null ? quote.Text : $"{quote.Quotes}: {quote.Text}");

        Assert.True(lines.SequenceEqual(found), $"{name}: {string.Join(" | ", found)}");
    }

    [Fact]
    public void A_quote_knows_its_turn_its_speaker_and_the_whole_question()
    {
        var quote = Assert.Single(QuoteHarvest.From(Conversation.Answer(Line, "What scares you? Anything at all?"), Taxonomy.Empty));

        Assert.Equal((1, Conversation.Answerer, "What scares you? Anything at all?"), (quote.Turn, quote.Speaker, quote.Question));
        Assert.Null(quote.Quotes);
        Assert.InRange(quote.Quotability, 0, 1);
    }

    [Theory]
    [InlineData(Conversation.Answerer, 1)]
    [InlineData("Interviewee", 0)]
    public void A_line_that_names_nobody_has_to_be_better(string speaker, int lines)
    {
        const string plain = "I wrote a film about my brother in a week and shot it in a month.";

        Assert.Equal(lines, QuoteHarvest.From(Conversation.Of((speaker, Role.Interviewee, plain)), Taxonomy.Empty).Count);
    }

    [Fact]
    public void The_book_that_somebody_read_is_known_only_beside_a_films_card()
    {
        var told = Conversation.Answer("I cried about life and death and love when I read the book.");

        Assert.Single(QuoteHarvest.From(told, Taxonomy.Empty));
        Assert.Empty(QuoteHarvest.From(told with { Films = [] }, Taxonomy.Empty));
    }

    [Fact]
    public void Several_that_somebody_speaks_of_are_known_only_beside_a_films_card()
    {
        var told = Conversation.Answer("The characters are never heroes, and every story is about love and death.");

        Assert.Empty(QuoteHarvest.From(told with { Films = [] }, Taxonomy.Empty));
    }

    [Fact]
    public void Nobody_prompts_the_first_turn()
    {
        var quote = Assert.Single(QuoteHarvest.From(Conversation.Of((Conversation.Answerer, Role.Interviewee, Line)), Taxonomy.Empty));

        Assert.Null(quote.Question);
    }

    [Fact]
    public void Whoever_asks_is_quoted_on_a_statement_but_not_on_a_question()
    {
        const string statement = "Every great film about childhood is a film about fear and love and nothing else.";
        var interview = Conversation.Of(
            (Conversation.Asker, Role.Interviewer, statement + " Is every film of fear a film about your childhood, and always about love?"),
            (Conversation.Answerer, Role.Interviewee, "Maybe."));

        Assert.Equal([statement], QuoteHarvest.From(interview, Taxonomy.Empty).Select(quote => quote.Text));
    }

    [Fact]
    public void A_turn_whose_speaker_is_in_doubt_gives_no_quotes()
    {
        var interview = Conversation.Answer(Line);

        Assert.Empty(QuoteHarvest.From(interview with { Turns = [.. interview.Turns.Select(turn => turn with { Confidence = 0.4 })] }, Taxonomy.Empty));
    }

    [Theory]
    [InlineData("Yeah")]
    [InlineData("But")]
    public void A_word_that_was_taken_for_a_label_is_nobody(string speaker) =>
        Assert.Empty(QuoteHarvest.From(Conversation.Of((speaker, Role.Interviewee, Line)), Taxonomy.Empty));

    [Fact]
    public void A_language_that_is_strange_to_the_reader_gives_no_quotes() =>
        Assert.Empty(QuoteHarvest.From(
            Conversation.Answer("Jeder Regisseur fürchtet sich vor der Stille, bis das erste Publikum für ihn verstummt und niemand lacht.", "Wovor haben Sie Angst?"),
            Taxonomy.Empty));

    [Fact]
    public void Correcting_a_speaker_moves_the_quote_to_the_right_name()
    {
        var interview = Conversation.Answer(Line);
        var corrected = interview with { Turns = [interview.Turns[0], interview.Turns[1] with { Speaker = "Cy Stone" }] };

        var quote = Assert.Single(new InterviewReader(Taxonomy.Empty).Requote(corrected).Quotes);

        Assert.Equal("Cy Stone", quote.Speaker);
    }

    [Theory]
    [InlineData("Every film is a letter to one person.", "Agnès Varda")]
    [InlineData("I never believed her.", null)]
    [InlineData("Varda said, “Every film is a letter to one person.” I never believed her.", null)]
    [InlineData("words that nobody said", null)]
    public void Words_that_a_person_picks_go_to_whoever_said_them_first(string words, string? first)
    {
        var interview = Conversation.Answer("Varda said, “Every film is a letter to one person.” I never believed her.");

        var quote = QuoteHarvest.Pick(interview, 1, words, Taxonomy.Empty);

        Assert.Equal((words, Conversation.Answerer, first), (quote.Text, quote.Speaker, quote.Quotes));
    }

    [Fact]
    public void Quotes_of_any_text_are_its_own_words_in_the_right_length() =>
        Check.Sample(Gen.OneOf(Pieces).Array[0, 60], parts =>
        {
            var answer = string.Concat(parts);
            return QuoteHarvest.From(Conversation.Answer(answer), Taxonomy.Empty)
                .All(quote => quote.Text.Length is >= 40 and <= 300 && answer.Contains(quote.Text, StringComparison.Ordinal));
        });
}
