using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteBot.Storage;

namespace QuoteBot.CommandLine;

/// <summary>Tells whoever runs the bot what they can mend, one line each, each with the setting that it is about.</summary>
internal static class Complaint
{
    /// <summary>What to say of a fault; null when it is a mistake in the bot, which only its stack trace explains.</summary>
    public static string? About(Exception fault) => fault switch
    {
        UserException problem => problem.Message,
        OptionsValidationException problem => string.Join(Environment.NewLine, problem.Failures),
        AggregateException several when several.InnerExceptions.All(one => About(one) is not null) =>
            string.Join(Environment.NewLine, several.InnerExceptions.Select(About)),
        _ when fault.IsLocked() => "The database is locked by something else just now. Try again in a minute.",
        DbException problem => Database(problem),
        DbUpdateException { InnerException: DbException problem } => Database(problem),
        InvalidOperationException { InnerException: DbException problem } => Database(problem),
        IOException { InnerException: AddressInUseException } taken => $"Urls: {taken.Message}",
        SocketException refused => $"Urls names an address that the bot cannot listen at: {refused.Message}.",
        InvalidDataException { InnerException: { } problem } unreadable => $"{unreadable.Message} {problem.Message}",
        InvalidOperationException { Source: "Microsoft.Extensions.Logging.Configuration" } level => $"Logging:LogLevel: {level.Message}",
        _ => null,
    };

    private static string Database(DbException problem) => $"The database that Database:ConnectionString names cannot be used: {problem.Message}";
}
