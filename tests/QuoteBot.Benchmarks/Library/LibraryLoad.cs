using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.Hosting;
using QuoteBot.Importing;
using QuoteBot.Storage;

namespace QuoteBot.Benchmarks.Library;

/// <summary>
/// Imports made-up interviews in one run, prints time and memory as the library grows, and then times what members and moderators do in it.
/// <c>dotnet run -c Release --project tests/QuoteBot.Benchmarks -- library [interviews] [database]</c>; a database that is there already is
/// added to, and kept.
/// </summary>
internal static class LibraryLoad
{
    private const int Step = 500;

    public static bool Knows(string[] args) => args is ["library", ..];

    public static async Task RunAsync(string[] args)
    {
        var interviews = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
        var folder = Directory.CreateTempSubdirectory("quotebot-library-");
        await using var bot = Bot.CreateBuilder(
        [
            $"--Database:ConnectionString=Data Source={(args.Length > 2 ? args[2] : Path.Combine(folder.FullName, "library.db"))}",
            "--Discord:ApplicationId=1", "--Discord:BotToken=none", "--Logging:LogLevel:Default=Warning",
        ]).Build();
        await bot.Services.GetRequiredService<Schema>().UpdateAsync(CancellationToken.None);
        await ImportAsync(bot.Services, folder, interviews);
        await LibraryLook.RunAsync(bot.Services);
        folder.Delete(recursive: true);
    }

    private static async Task ImportAsync(IServiceProvider bot, DirectoryInfo folder, int interviews)
    {
        Console.WriteLine("interviews  ms each  processor ms each  working set MB  managed MB  database MB");
        var run = new ImportRun(bot.GetRequiredService<Importer>(), shelf: null);
        for (var first = 0; first < interviews; first += Step)
        {
            var files = await WriteAsync(folder, first, Math.Min(Step, interviews - first));
            var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await run.RunAsync(files, progress: null, CancellationToken.None);
            await PrintAsync(bot, first + files.Count, watch.Elapsed / files.Count, (Environment.CpuUsage.TotalTime - used) / files.Count);
            foreach (var file in files)
            {
                File.Delete(file);
            }
        }

        run.Print(Spectre.Console.AnsiConsole.Console);
    }

    private static async Task<List<string>> WriteAsync(DirectoryInfo folder, int first, int count)
    {
        var files = Enumerable.Range(first, count).Select(number => Path.Combine(folder.FullName, $"{number:D6}.txt")).ToList();
        for (var at = 0; at < count; at++)
        {
            await File.WriteAllTextAsync(files[at], MadeUpInterview.Text(first + at));
        }

        return files;
    }

    private static async Task PrintAsync(IServiceProvider bot, int interviews, TimeSpan each, TimeSpan used)
    {
        await using var db = await bot.GetRequiredService<IDbContextFactory<QuoteBotContext>>().CreateDbContextAsync();
        var pages = await db.Database.SqlQuery<long>($"SELECT page_count * page_size AS Value FROM pragma_page_count, pragma_page_size").SingleAsync();
        const double mega = 1024 * 1024;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{interviews,10}  {each.TotalMilliseconds,7:F1}  {used.TotalMilliseconds,17:F1}  {Environment.WorkingSet / mega,14:F0}  {GC.GetTotalMemory(forceFullCollection: false) / mega,10:F0}  {pages / mega,11:F0}"));
    }
}
