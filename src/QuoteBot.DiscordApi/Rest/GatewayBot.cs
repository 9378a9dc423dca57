namespace QuoteBot.DiscordApi.Rest;

/// <summary>How Discord wants the bot to connect to its gateway (GET /gateway/bot, events/gateway).</summary>
/// <param name="Url">Where to connect.</param>
/// <param name="Shards">How many connections Discord recommends.</param>
/// <param name="SessionStartLimit">How many sessions may still be started.</param>
public sealed record GatewayBot(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <summary>How many gateway sessions may be started.</summary>
/// <param name="Total">In a day.</param>
/// <param name="Remaining">Of these, left.</param>
/// <param name="ResetAfter">Milliseconds until there are as many as <paramref name="Total"/> again.</param>
/// <param name="MaxConcurrency">In five seconds.</param>
public sealed record SessionStartLimit(int Total, int Remaining, int ResetAfter, int MaxConcurrency);
