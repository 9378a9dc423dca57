using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.Shapes;

/// <summary>Which language an interview is read in when its page declares one.</summary>
public sealed class DeclaredLanguages
{
    private const string Spanish = """
        <p>¿Cómo empezó usted a rodar en la montaña?</p>
        <p>Empecé porque mi padre era pastor y yo quería guardar lo que él veía cada mañana, antes de que se perdiera.</p>
        <p>¿Y qué le dijo él cuando vio la película?</p>
        <p>Me dijo que las ovejas estaban muy bien y que los actores hablaban demasiado. Tenía razón, como casi siempre.</p>
        <p>¿Volvería a trabajar con gente del pueblo?</p>
        <p>Claro que sí. La gente que no ha actuado nunca no sabe mentir delante de una cámara, y eso es lo que yo busco.</p>
        """;

    [Theory]
    [InlineData("en", "es")]
    [InlineData("es", "es")]
    [InlineData("ca", "ca")]
    public void The_words_are_believed_before_the_page_unless_it_declares_a_language_that_is_strange(string declared, string read)
    {
        var page = $"<html lang=\"{declared}\"><head><meta charset=\"utf-8\"><title>La montaña</title></head><body><article>{Spanish}</article></body></html>";

        var reading = new InterviewReader(Taxonomy.Empty).Read(new Document(System.Text.Encoding.UTF8.GetBytes(page), "page.html"));

        Assert.Equal(read, Assert.IsType<Reading.Read>(reading).Interview.Language);
    }
}
