using System.CommandLine;
using QuoteBot.CommandLine;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Hosting;
using QuoteBot.Storage;
using Spectre.Console;

namespace QuoteBot.Importing;

/// <summary><c>import PATH... [--guild ID]</c>: reads and stores files and folders, and says what was new, unchanged, doubtful, refused.</summary>
internal static class ImportVerb
{
    /// <summary>What programs that were interrupted end with.</summary>
    private const int Interrupted = 130;

    public static Command Create(string[] settings)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders: documents, or exports; - reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var guild = new Option<string?>("--guild") { Description = "The id of the server that they shall belong to; everybody's when left out." };
        var import = new Command("import", "Reads and stores interviews.") { paths, guild };
        import.SetAction((words, stop) => RunAsync(settings, words.GetRequiredValue(paths), GuildArgument.Read(words.GetValue(guild)), AnsiConsole.Console, stop));
        return import;
    }

    private static async Task<int> RunAsync(string[] settings, string[] paths, GuildId? guild, IAnsiConsole console, CancellationToken stop)
    {
        var files = ImportFiles.Find(paths);
        await using var bot = Bot.CreateBuilder(settings).Build();
        await bot.Services.GetRequiredService<Schema>().UpdateAsync(stop);
        var run = new ImportRun(bot.Services.GetRequiredService<Importer>(), guild is { } id ? ShelfId.Of(id) : null);
        try
        {
            await (console.Profile.Capabilities.Interactive
                ? console.Progress().StartAsync(progress => run.RunAsync(files, progress.AddTask("Importing", maxValue: Math.Max(1, files.Count)), stop))
                : run.RunAsync(files, null, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            run.Print(console);
            await Console.Error.WriteLineAsync("Stopped before the end; what was imported stays. Run it again to go on.");
            return Interrupted;
        }

        run.Print(console);
        return run.IsAllRefused ? throw new UserException("Nothing could be imported; the lines above say why.") : 0;
    }
}

/// <summary>The option <c>--guild</c>.</summary>
internal static class GuildArgument
{
    /// <summary>The server's id.</summary>
    /// <exception cref="UserException">It is none.</exception>
    public static GuildId? Read(string? typed) => typed is null ? null
        : Snowflake.TryParse<GuildId>(typed, out var id) && id.Value > 0 ? id
        : throw new UserException("--guild takes a server's id: turn on Developer Mode in Discord, right-click the server, Copy Server ID.");
}
