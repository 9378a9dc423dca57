using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Tests.Parsing.Sentences;

public sealed class SentenceSplitting
{
    public static TheoryData<string, string, string[]> Cases => CaseFile.Read("sentences.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_paragraph_falls_into_its_sentences(string name, string paragraph, string[] sentences)
    {
        var split = SentenceSplitter.Split(paragraph).Select(sentence => sentence.In(paragraph));

        Assert.True(sentences.SequenceEqual(split), $"{name}:\n{string.Join("\n", split)}");
    }

    [Fact]
    public void The_title_of_the_film_that_is_talked_about_ends_no_sentence()
    {
        const string paragraph = "In Boats Away! Lund sails for home. Lund sinks.";

        var split = SentenceSplitter.Split(paragraph, ["Boats Away!"]).Select(sentence => sentence.In(paragraph));

        Assert.Equal(["In Boats Away! Lund sails for home.", "Lund sinks."], split);
    }

    [Fact]
    public void What_is_said_ends_before_a_stage_direction_that_follows()
    {
        const string paragraph = "I cried! (laughs)";

        var sentence = Assert.Single(SentenceSplitter.Split(paragraph));

        Assert.Equal("I cried!", paragraph[sentence.Start..sentence.Spoken]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("“”‘’\"'«»()[]")]
    [InlineData("\uD800. \uDC00!")]
    public void Odd_text_is_split_without_losing_a_character(string paragraph)
    {
        var kept = string.Concat(SentenceSplitter.Split(paragraph).Select(sentence => sentence.In(paragraph)));

        Assert.Equal(paragraph.Replace(" ", "", StringComparison.Ordinal), kept.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_character_of_any_text_stands_in_exactly_one_sentence() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char[" .?!…“”‘’\"'«»()[]aBcI.1\u00A0"], 0, 80], text =>
        {
            var sentences = SentenceSplitter.Split(text);
            var outside = Enumerable.Range(0, text.Length).Where(at => sentences.Count(sentence => at >= sentence.Start && at < sentence.End) != 1);
            return outside.All(at => char.IsWhiteSpace(text[at]))
                && sentences.All(sentence => sentence.Start < sentence.Spoken && sentence.Spoken <= sentence.End);
        });
}
