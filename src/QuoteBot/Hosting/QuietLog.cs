namespace QuoteBot.Hosting;

/// <summary>The log: one line an event; what is loaded, where it listens, and nothing else until something happens.</summary>
internal static class QuietLog
{
    public static void AddQuietLog(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("System.Net.Http", LogLevel.Warning);

        // What goes wrong with the database is thrown, and told by who catches it; two who want the same at once are no error.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);

        // Each try of a call: what became of the call is told by who made it.
        builder.Logging.AddFilter("Polly", LogLevel.Error);

        // A start that fails is told in one line by the command line; the host would add a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
    }
}
