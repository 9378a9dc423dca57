using System.Net;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>
/// A call that did not do what it should. It names the route with placeholders and never a token, a body or an address.
/// </summary>
public sealed class DiscordRestException : Exception
{
    internal DiscordRestException(DiscordRestFailure failure, string route, string message, Exception? cause = null)
        : base($"{route}: {message}", cause) => (Failure, Route) = (failure, route);

    /// <summary>What kind of failure.</summary>
    public DiscordRestFailure Failure { get; }

    /// <summary>Method and path with placeholders.</summary>
    public string Route { get; }

    /// <summary>The HTTP status, where Discord answered.</summary>
    public HttpStatusCode? Status { get; internal init; }

    /// <summary>Discord's own code, one of <see cref="DiscordErrorCodes"/> or another.</summary>
    public int? Code { get; internal init; }

    /// <summary>What is wrong with the form that was sent: where, code, words. They may repeat what was sent.</summary>
    public IReadOnlyList<string> Faults { get; internal init; } = [];

    /// <summary>
    /// True when Discord may have done it all the same: the answer was lost, and the call was not safe to repeat or its time was over.
    /// </summary>
    public bool MayHaveBeenDone { get; internal init; }

    /// <summary>True when what the call is about is gone: the channel, the message or the interaction.</summary>
    public bool IsGone => Failure == DiscordRestFailure.Gone || Status == HttpStatusCode.NotFound;
}

/// <summary>The kinds of failure of a call.</summary>
public enum DiscordRestFailure
{
    /// <summary>Discord answered and said no.</summary>
    Refused,

    /// <summary>Its limits leave no room before the call's time is over.</summary>
    Limited,

    /// <summary>Discord could not be reached, or failed, until the call's time was over.</summary>
    Unreachable,

    /// <summary>It was not sent: Discord has refused the bot's token, or so many requests that more would ban the address.</summary>
    Withheld,

    /// <summary>It was not sent: the interaction's token is known to be over.</summary>
    Gone,

    /// <summary>Discord's answer makes no sense to this client.</summary>
    Unreadable,
}
