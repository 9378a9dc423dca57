using QuoteBot.Game.Names;

namespace QuoteBot.Tests.Game.Names;

public sealed class TonguesTests
{
    [Theory]
    [InlineData("What did you find out about the harbour while you made it?", "en")]
    [InlineData("Lo que pasa es que la película no termina nunca para el público.", "es")]
    [InlineData("¿Siempre?", "es")]
    [InlineData("C’est la lumière qui fait le film, pas vous et pas moi.", "fr")]
    [InlineData("Der Film ist fertig, und ich bin es nicht.", "de")]
    [InlineData("Il film non è finito, e io sono stanco di parlare con gli attori.", "it")]
    [InlineData("O filme não foi feito para a televisão, e isso é uma pena.", "pt")]
    [InlineData("Kurosawa!", null)]
    public void The_smallest_words_tell_the_language(string text, string? tongue) => Assert.Equal(tongue, Tongues.Of(text));
}
