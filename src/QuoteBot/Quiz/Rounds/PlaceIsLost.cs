using System.Net;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Quiz.Rounds;

/// <summary>Tells faults after which a round cannot go on from those that pass.</summary>
internal static class PlaceIsLost
{
    /// <summary>Unknown channel, guild and message, no access, no permission, archived thread (topics/opcodes-and-status-codes).</summary>
    private static readonly HashSet<int> Codes =
    [
        DiscordErrorCodes.UnknownChannel, 10004, DiscordErrorCodes.UnknownMessage, DiscordErrorCodes.NoAccess, DiscordErrorCodes.NoPermission, 50083,
    ];

    public static bool By(Exception fault) => fault is DiscordRestException refused
        && ((refused.Code is { } code && Codes.Contains(code)) || refused.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
}
