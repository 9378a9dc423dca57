using System.CommandLine;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Hosting;
using QuoteBot.Importing;
using QuoteBot.Storage;
using QuoteBot.Storage.Archive;

namespace QuoteBot.Exporting;

/// <summary>
/// <c>export [--guild ID]</c>: writes everything as JSON Lines to standard output, to be read again by <c>import</c>: a copy to keep, and the way from
/// SQLite to PostgreSQL and back.
/// </summary>
internal static class ExportVerb
{
    public static Command Create(string[] settings)
    {
        var guild = new Option<string?>("--guild") { Description = "The id of the one server to export; everything when left out." };
        var export = new Command("export", "Writes everything as JSON Lines to standard output; `import` reads it again.") { guild };
        export.SetAction(async (words, stop) =>
        {
            await WriteAsync(settings, GuildArgument.Read(words.GetValue(guild)), Console.Out, stop);
            return 0;
        });
        return export;
    }

    private static async Task WriteAsync(string[] settings, GuildId? guild, TextWriter output, CancellationToken stop)
    {
        await using var bot = Bot.CreateBuilder(settings).Build();
        await bot.Services.GetRequiredService<Schema>().UpdateAsync(stop);
        await foreach (var line in bot.Services.GetRequiredService<ArchiveWriter>().LinesAsync(guild, stop))
        {
            await output.WriteAsync((line + "\n").AsMemory(), stop);
        }

        await output.FlushAsync(stop);
    }
}
