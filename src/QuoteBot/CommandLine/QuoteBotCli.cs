using System.CommandLine;
using QuoteBot.Exporting;
using QuoteBot.Importing;
using QuoteBot.ReadingVerbs;

namespace QuoteBot.CommandLine;

/// <summary>The command line: one verb a feature, the same on every executable that runs the bot.</summary>
public static class QuoteBotCli
{
    /// <summary>Runs the verb that <paramref name="args"/> name.</summary>
    /// <param name="args">As typed: a verb with its arguments, and settings such as <c>--Urls=http://127.0.0.1:9000</c> anywhere among them.</param>
    /// <param name="buildBot">Builds the bot that <c>serve</c> runs, from the settings.</param>
    /// <returns>0, or another number after one line on standard error.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> buildBot)
    {
        var (words, settings) = SettingArguments.Split(args);
        var parsed = Root(settings, buildBot).Parse(words);
        if (parsed.Errors is [var error, ..])
        {
            return Fail($"{error.Message} `--help` lists what there is.");
        }

        try
        {
            // Signals are the host's: the library would end the process two seconds after one, with answers in hand.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception fault) when (Complaint.About(fault) is { } complaint)
        {
            return Fail(complaint);
        }
    }

    private static RootCommand Root(string[] settings, Func<string[], WebApplication> buildBot)
    {
        var serve = ServeVerb.Create(settings, buildBot);
        var root = new RootCommand("Serves quotes and trivia from published film interviews on Discord. Without a verb it serves.")
        {
            serve,
            ParseVerb.Create(),
            EvaluateVerb.Create(),
            CommandsVerb.Create(settings),
            ImportVerb.Create(settings),
            ExportVerb.Create(settings),
            BackupVerb.Create(settings),
        };
        root.Action = serve.Action;
        return root;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
