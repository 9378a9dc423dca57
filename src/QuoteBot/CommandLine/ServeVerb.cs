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
            await RunAsync(bot, services, stop);
            return 0;
        });
        return serve;
    }

    /// <summary>Runs the bot; what ends it without having been asked to is thrown.</summary>
    private static async Task RunAsync(WebApplication bot, IReadOnlyList<BackgroundService> services, CancellationToken stop)
    {
        var stopping = bot.Lifetime.ApplicationStopping;
        try
        {
            await bot.RunAsync(stop);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested || stop.IsCancellationRequested)
        {
            // Told to stop, or broken off by a fault, while it was still starting.
        }

        // The host stops when one of its services fails as if it had been told to: without the fault, and with exit code 0.
        if (Fault(services) is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    private static Exception? Fault(IEnumerable<BackgroundService> services) =>
        services.Select(service => service.ExecuteTask?.Exception?.InnerException).FirstOrDefault(fault => fault is not null);
}
