using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Tests.Parsing.Shapes.Unlabelled;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("I started to write because I could not sleep, and there was a typewriter in the house that woke nobody but the cat.", false)]
    [InlineData("Empecé a escribir porque no podía dormir y en la casa había una máquina que no despertaba a nadie más que al gato.", false)]
    [InlineData("J'ai commencé à écrire parce que je ne dormais pas, et il y avait dans la maison une machine qui ne réveillait que le chat.", false)]
    [InlineData("Ho cominciato a scrivere perché non riuscivo a dormire e c'era una macchina da scrivere nella casa di mia nonna.", true)]
    [InlineData("Comecei a escrever porque não conseguia dormir e havia uma máquina de escrever na casa da minha avó.", true)]
    [InlineData("Jag började skriva för att jag inte kunde sova, och det fanns en skrivmaskin i huset.", true)]
    [InlineData("眠れなかったので書き始めました。", true)]
    [InlineData("", true)]
    public void A_language_is_known_by_its_commonest_words(string text, bool strange) =>
        Assert.Equal(strange, Lexicon.For(null, [text]).IsStrange);

    [Theory]
    [InlineData("en-GB", false)]
    [InlineData("FR", false)]
    [InlineData("sv", true)]
    [InlineData("x", true)]
    public void A_language_that_is_told_is_not_guessed(string language, bool strange) =>
        Assert.Equal(strange, Lexicon.For(language, ["I thought that it was you."]).IsStrange);
}
