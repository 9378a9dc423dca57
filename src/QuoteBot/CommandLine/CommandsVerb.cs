using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteBot.Chat.Commands;
using QuoteBot.DiscordApi.Json;
using QuoteBot.Hosting;

namespace QuoteBot.CommandLine;

/// <summary><c>commands</c>: prints the slash-command definitions as the JSON that Discord is sent.</summary>
internal static class CommandsVerb
{
    private static readonly DiscordJson Pretty = new(new JsonSerializerOptions(DiscordJson.Default.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static Command Create(string[] settings)
    {
        var commands = new Command("commands", "Prints the slash-command definitions as the JSON that Discord is sent.");
        commands.SetAction(_ =>
        {
            using var bot = Bot.CreateBuilder(settings).Build();
            var definitions = bot.Services.GetRequiredService<CommandBook>().Definitions();
            Console.Out.WriteLine(JsonSerializer.Serialize(definitions, Pretty.ApplicationCommands));
        });
        return commands;
    }
}
