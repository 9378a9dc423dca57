using QuoteBot.ReadingVerbs;
using QuoteBot.Tests.Parsing;
using Spectre.Console.Testing;

namespace QuoteBot.Tests.QuoteBot.ReadingVerbs;

/// <summary>What <c>parse</c> prints into a pipe.</summary>
public class InterviewPageTests
{
    private const string LongAnswer =
        "I work with whoever stays in the room after the lights have gone out, since the rest of them have trains to catch and opinions about lenses that they would rather tell to somebody else.";

    [Fact]
    public void A_pipe_gets_each_paragraph_in_a_line_of_its_own()
    {
        var lines = Print(LongAnswer);

        Assert.Contains($"    {LongAnswer}", lines);
        Assert.DoesNotContain(lines, line => line.EndsWith(' '));
    }

    [Fact]
    public void One_turn_is_no_turns()
    {
        var lines = Print(LongAnswer);

        Assert.Contains("Ann Vale (1 turn) asks, Bo Lund (1 turn) answers; about The Long Pier (2003)", lines);
        Assert.Contains("2 turns, 0 quotes; told apart by: names; 100 % sure of the split", lines);
    }

    private static string[] Print(string answer)
    {
        using var console = new TestConsole();
        InterviewPage.Write(console, Conversation.Answer(answer));
        return console.Output.Split('\n');
    }
}
