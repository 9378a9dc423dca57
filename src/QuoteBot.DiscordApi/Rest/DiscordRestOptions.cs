using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>How to reach Discord, and as whom.</summary>
public sealed class DiscordRestOptions
{
    /// <summary>Where the API is, with its version; a rate-limit proxy or a local server may stand in.</summary>
    public Uri BaseUrl { get; set; } = new("https://discord.com/api/v10");

    /// <summary>The application whose commands and interactions these are.</summary>
    public AppId ApplicationId { get; set; }

    /// <summary>The bot's token, without which only interactions can be answered. Never written anywhere but to Discord.</summary>
    public string? BotToken { get; set; }

    /// <summary>
    /// What the bot calls itself: Discord asks for an address and a version (reference, "User Agent"). Left out, the address is where people
    /// find the application at Discord.
    /// </summary>
    public string? UserAgent { get; set; }

    /// <summary>How long one call may take in all, waits and repeats included: one minute.</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The same for edits and follow-ups of an interaction, whose token lasts 15 minutes: 14 minutes.</summary>
    public TimeSpan InteractionBudget { get; set; } = TimeSpan.FromMinutes(14);

    /// <summary>The same for first answers, which Discord takes within 3 seconds.</summary>
    public TimeSpan CallbackBudget { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How many requests a second this process may make, but for those of interactions: 50, which all processes of a bot share (topics/rate-limits).</summary>
    public int RequestsPerSecond { get; set; } = 50;

    /// <summary>
    /// How many refused requests (401, 403, 429) in ten minutes make this process fall silent: 5,000. Discord bans the address at 10,000
    /// (topics/rate-limits, "Invalid Request Limit"), which all processes on one machine share.
    /// </summary>
    public int InvalidRequests { get; set; } = 5_000;
}
