using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Tests.Parsing.Shapes.Unlabelled;

public sealed class VoiceModelTests
{
    [Fact]
    public void No_paragraphs_make_no_guesses() => Assert.Empty(VoiceModel.Decode([], null));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("One paragraph.")]
    [InlineData("\u202e\ud83d\ude00 ... ??? !!! 한국어 텍스트")]
    [InlineData("\ud83d")]
    public void One_paragraph_of_anything_gets_one_guess(string paragraph) => Assert.Single(VoiceModel.Decode([paragraph], null));

    [Fact]
    public void A_hundred_thousand_short_paragraphs_are_read_to_the_end()
    {
        var guesses = VoiceModel.Decode([.. Enumerable.Range(0, 100_000).Select(i => i % 2 == 0 ? "Why?" : "I do not know.")], "en");

        Assert.Equal(100_000, guesses.Count);
        Assert.All(guesses, guess => Assert.InRange(guess.Confidence, 0, 1));
    }

    [Fact]
    public void A_paragraph_of_a_million_words_is_one_guess() =>
        Assert.Equal(2, VoiceModel.Decode(["What happened then?", string.Concat(Enumerable.Repeat("I went on and on. ", 200_000))], "en").Count);
}
