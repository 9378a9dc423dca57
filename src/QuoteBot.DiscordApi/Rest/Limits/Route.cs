using Refit;

namespace QuoteBot.DiscordApi.Rest.Limits;

/// <summary>
/// What Discord keeps its limits by: the method, the path with its placeholders, and the channel, guild or token in it
/// (topics/rate-limits, "top-level resources").
/// </summary>
/// <param name="Name">Method and path with placeholders: what logs, metrics and messages show, since paths hold secrets.</param>
/// <param name="Major">The channel, guild or token; "" where there is none.</param>
/// <param name="Access">What allows the call.</param>
internal sealed record Route(string Name, string Major, Access Access)
{
    private static readonly string[] MajorPlaceholders = ["{channel}", "{guild}", "{token}"];

    /// <summary>True when sending it twice does no more than sending it once, as far as the method tells.</summary>
    public bool IsIdempotent => !Name.StartsWith("POST ", StringComparison.Ordinal);

    public static Route Of(HttpRequestMessage request)
    {
        request.Options.TryGetValue(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), out var template);
        var pattern = (template ?? throw new InvalidOperationException("A request to Discord did not come from a route.")).Split('?')[0];
        return new Route($"{request.Method} {pattern}", MajorIn(pattern, request.RequestUri!.AbsolutePath), AccessOf(pattern));
    }

    public override string ToString() => Name;

    // The base address may have a path of its own, so segments are counted from the end.
    private static string MajorIn(string pattern, string path)
    {
        var names = pattern.Split('/');
        var values = path.Split('/')[^names.Length..];
        return string.Join('/', names.Zip(values).Where(segment => MajorPlaceholders.Contains(segment.First)).Select(segment => segment.Second));
    }

    private static Access AccessOf(string pattern) => pattern switch
    {
        _ when pattern.StartsWith("/interactions/", StringComparison.Ordinal) => Access.FirstAnswer,
        _ when pattern.StartsWith("/webhooks/", StringComparison.Ordinal) => Access.InteractionToken,
        _ => Access.BotToken,
    };
}

/// <summary>What allows a call.</summary>
internal enum Access
{
    /// <summary>The bot's own token.</summary>
    BotToken,

    /// <summary>An interaction's token, once, within three seconds.</summary>
    FirstAnswer,

    /// <summary>An interaction's token, for 15 minutes after the first answer.</summary>
    InteractionToken,
}
