using QuoteBot.Quiz.Cards;

namespace QuoteBot.Tests.QuoteBot.Quiz;

public sealed class QuizWordsTests
{
    [Theory]
    [InlineData("Mark Romanek", ".")]
    [InlineData("Never Let Me Go (2010)", ".")]
    [InlineData("What did the river teach you?", "")]
    [InlineData("As a filmmaker, did you like it.", "")]
    public void Words_that_end_on_a_mark_of_their_own_get_no_full_stop(string words, string stop) =>
        Assert.Equal(stop, QuizWords.Stop(words).Markdown);
}
