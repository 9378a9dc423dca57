using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using QuoteBot.CommandLine;
using QuoteBot.Playground.Terminal;
using QuoteBot.Playground.Web;
using Spectre.Console;

namespace QuoteBot.Playground;

/// <summary>The playground's command line.</summary>
internal static class PlaygroundCli
{
    private static readonly Argument<string[]> Words = new("command")
    {
        Description = "One command to run, like \"/quote topic:mortality\". Without it a channel is served as a web page.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> As = new("--as") { Description = "Who types the command: Ada, Bruno, Chika, Dev or Max, who is a moderator. [default: Ada]" };

    private static readonly Option<FileInfo[]> Files = new("--file") { Description = "A file that the command hands over, as in \"/interview add file:talk.txt\" --file talk.txt" };

    private static readonly Option<string> Database = new("--database")
    {
        Description = "The bot's database file, the only thing left behind.",
        DefaultValueFactory = _ => "quotebot-playground.db",
    };

    private static readonly Option<string?> Library = new("--library") { Description = "The folder with the interviews. [default: the nearest data folder]" };

    private static readonly Option<int?> Port = new("--port") { Description = $"The web page's port on 127.0.0.1. [default: {PlaygroundOptions.UsualPort}, or a free one]" };

    /// <returns>0, or 1 after one line on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("The bot on your own machine, with a stand-in for Discord.") { Words, As, Files, Database, Library, Port };
        root.SetAction((parsed, stop) => RunAsync(Read(parsed), stop));
        var parsed = root.Parse(args);
        if (parsed.Errors is [var error, ..])
        {
            return Fail($"{error.Message} `--help` lists what there is.");
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UserException problem)
        {
            return Fail(problem.Message);
        }
        catch (OptionsValidationException problem)
        {
            return Fail(string.Join(Environment.NewLine, problem.Failures));
        }
        catch (SqliteException problem)
        {
            return Fail($"The database cannot be used ({problem.Message}) Name another file with --database.");
        }
    }

    private static Task<int> RunAsync(PlaygroundOptions options, CancellationToken stop) => options.Command is null
        ? ChannelPage.ServeAsync(options, stop)
        : OneCommand.RunAsync(options, AnsiConsole.Console, Console.Error);

    private static PlaygroundOptions Read(ParseResult parsed) => new()
    {
        Command = parsed.GetValue(Words) is { Length: > 0 } words ? string.Join(' ', words) : null,
        As = parsed.GetValue(As),
        Files = parsed.GetValue(Files) ?? [],
        Database = Path.GetFullPath(parsed.GetValue(Database)!),
        Library = parsed.GetValue(Library) ?? LibraryFolder.Find()
            ?? throw new UserException("There is no data folder with interviews here or above; name one with --library."),
        Port = parsed.GetValue(Port),
    };

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
