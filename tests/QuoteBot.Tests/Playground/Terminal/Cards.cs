using QuoteBot.Playground.Terminal;
using QuoteBot.Tests.Playground.StandIn;
using Spectre.Console;
using Spectre.Console.Testing;

namespace QuoteBot.Tests.Playground.Terminal;

public sealed class Cards : Club
{
    private const string Card = """
        { "type": 4, "data": { "flags": 64, "embeds": [ {
            "description": "> “What do we decide is important?”\n**Mark Romanek**, director\n*Never Let Me Go* (2010)", "footer": { "text": "Film School Rejects · No. 12" } } ],
          "components": [ { "type": 1, "components": [ { "type": 2, "style": 1, "label": "Another", "custom_id": "a" },
            { "type": 2, "style": 5, "label": "Read it", "url": "https://example.org" } ] } ] } }
        """;

    [Fact]
    public async Task On_a_terminal_the_answer_is_a_card_of_its_width()
    {
        Bot.Answer(Card);
        var answer = await Anna.SlashAsync("/quote");
        using var console = new TestConsole().Width(60);
        new AnswerCard(console, TimeProvider.System, plain: false).Draw(answer);
        var lines = console.Lines;
        Assert.StartsWith("╭─QuoteBot in #general · only you─", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(60, line.Length));
        Assert.Contains("“What do we decide is important?”", console.Output, StringComparison.Ordinal);
        Assert.Contains("[ Another ]  [ Read it https://example.org ]", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_pipe_it_is_plain_text()
    {
        Bot.Answer(Card);
        var answer = await Anna.SlashAsync("/quote");
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
        new AnswerCard(console, TimeProvider.System, plain: true).Draw(answer);
        Assert.Equal(
            """
            QuoteBot in #general · only you

              “What do we decide is important?”
            Mark Romanek, director
            Never Let Me Go (2010)

            Film School Rejects · No. 12

            [ Another ]  [ Read it https://example.org ]

            """,
            writer.ToString());
    }
}
