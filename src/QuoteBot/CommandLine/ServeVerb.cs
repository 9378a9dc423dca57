using System.CommandLine;

namespace QuoteBot.CommandLine;

/// <summary><c>serve</c>: runs the bot until it is told to stop.</summary>
internal static class ServeVerb
{
    public static Command Create(string[] settings, Func<string[], WebApplication> buildBot)
    {
        var serve = new Command("serve", "Runs the bot.");
        serve.SetAction(async (_, stop) =>
        {
            await using var bot = buildBot(settings);
            await bot.RunAsync(stop);
            return 0;
        });
        return serve;
    }
}
