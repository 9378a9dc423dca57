using System.CommandLine;
using System.Runtime.ExceptionServices;

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
            var services = bot.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
            await bot.RunAsync(stop);
            ThrowWhatEnded(services);
            return 0;
        });
        return serve;
    }

    /// <summary>The host stops when one of its services fails, as if it had been told to: without the fault, and with exit code 0.</summary>
    private static void ThrowWhatEnded(IEnumerable<BackgroundService> services)
    {
        if (services.Select(service => service.ExecuteTask?.Exception?.InnerException).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }
}
