using QuoteBot.Playground;
using QuoteBot.Playground.Terminal;
using QuoteBot.Tests.House;
using Spectre.Console;

namespace QuoteBot.Tests.Playground.Terminal;

public sealed class OneCommands : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("playground");
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Fact]
    public async Task A_command_goes_through_the_real_bot_and_leaves_the_database_alone_behind()
    {
        Assert.Equal(0, await RunAsync("/quote topic:mortality"));
        Assert.Contains("Mark Romanek", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("[ Another ]", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["bot.db"], folder.EnumerateFileSystemInfos().Select(file => file.Name));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public async Task A_round_that_is_started_shows_its_first_question_with_the_answers_to_choose_from()
    {
        Assert.Equal(0, await RunAsync("/trivia mode:who"));
        Assert.Contains("Question 1 of 1", output.ToString(), StringComparison.Ordinal);
        var options = output.ToString().Split('\n').Last(line => line.StartsWith("[ ", StringComparison.Ordinal));
        Assert.Equal(4, options.Split(" ]", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length);
    }

    [Theory]
    [InlineData("/qoute", "There is no command /qoute. Did you mean /quote?")]
    [InlineData("/quote topik:mortality", "/quote has no option topik. It takes ")]
    public async Task A_command_that_is_not_there_ends_in_one_line_that_says_what_is(string command, string line)
    {
        Assert.Equal(1, await RunAsync(command));
        Assert.StartsWith(line, Assert.Single(errors.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        output.Dispose();
        errors.Dispose();
    }

    private Task<int> RunAsync(string command) => OneCommand.RunAsync(
        new PlaygroundOptions { Command = command, Database = Path.Combine(folder.FullName, "bot.db"), Library = Path.Combine(Repository.Root, "data") },
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No }),
        errors);
}
