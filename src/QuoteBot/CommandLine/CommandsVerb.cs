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

    /// <summary>The definitions depend on no setting; these stand in where the ones that a running bot needs are missing.</summary>
    private static readonly string[] Placeholders =
        ["--Discord:ApplicationId=0", $"--Discord:PublicKey={new string('0', 64)}", "--Discord:BotToken=none"];

    public static Command Create(string[] settings)
    {
        var commands = new Command("commands", "Prints the slash-command definitions as the JSON that Discord is sent.");
        commands.SetAction(_ =>
        {
            using var bot = Bot.CreateBuilder([.. Placeholders, .. settings]).Build();
            var definitions = bot.Services.GetRequiredService<CommandBook>().Definitions();
            Console.Out.WriteLine(JsonSerializer.Serialize(definitions, Pretty.ApplicationCommands));
        });
        return commands;
    }
}
