using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Options;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Signatures;

namespace QuoteBot.Chat;

/// <summary>The bot's place in Discord (the section <c>Discord</c>); the first three are from the developer portal.</summary>
internal sealed class DiscordOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Discord";

    /// <summary>More would leave less than a request a second for each (topics/rate-limits).</summary>
    private const int MostProcesses = 50;

    private static readonly SearchValues<char> NotInHosts = SearchValues.Create(" /\\@?#");

    /// <summary>The application's id.</summary>
    public string? ApplicationId { get; set; }

    /// <summary>The key that Discord signs interactions with, 64 hexadecimal digits; needed for the HTTP endpoint only.</summary>
    public string? PublicKey { get; set; }

    /// <summary>The bot's secret.</summary>
    public string? BotToken { get; set; }

    /// <summary>The base of the REST API.</summary>
    public string ApiBaseUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>The gateway's address; Discord is asked when it is left out.</summary>
    public string? GatewayUrl { get; set; }

    /// <summary>Into how many shards all processes together divide the servers; as Discord recommends when left out.</summary>
    public string? TotalShards { get; set; }

    /// <summary>Which shards this process runs; all when left out.</summary>
    public IList<string> ShardIds { get; init; } = [];

    /// <summary>How many processes run this bot, which share what Discord allows it; one when left out.</summary>
    public string Processes { get; set; } = "1";

    /// <summary>The only hosts (host or host:port) that attachments are fetched from; Discord's own when left out.</summary>
    public IList<string> AttachmentHosts { get; init; } = [];

    /// <summary>Servers that commands are registered in at once, instead of everywhere.</summary>
    public IList<string> CommandGuilds { get; init; } = [];

    /// <summary><see cref="ApplicationId"/>, once it is checked.</summary>
    public AppId Application => Snowflake.Parse<AppId>(ApplicationId!);

    /// <summary><see cref="Processes"/>, once they are checked.</summary>
    public int Sharing => int.Parse(Processes, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary><see cref="CommandGuilds"/>, once they are checked.</summary>
    public IReadOnlyList<GuildId> Guilds => [.. CommandGuilds.Select(Snowflake.Parse<GuildId>)];

    /// <summary><see cref="AttachmentHosts"/>, or Discord's own.</summary>
    public IReadOnlyList<string> Hosts => AttachmentHosts.Count > 0 ? [.. AttachmentHosts] : ["cdn.discordapp.com", "media.discordapp.net"];

    /// <summary>Names what is missing or wrong, one line each, and never shows a value.</summary>
    public sealed class Check(IEnumerable<PublicKeyIsNeeded> http) : IValidateOptions<DiscordOptions>
    {
        public ValidateOptionsResult Validate(string? name, DiscordOptions options)
        {
            var problems = Problems(options).ToList();
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }

        private IEnumerable<string> Problems(DiscordOptions options)
        {
            if (string.IsNullOrWhiteSpace(options.ApplicationId))
            {
                yield return "Discord:ApplicationId is missing; copy it from the developer portal.";
            }
            else if (!Snowflake.TryParse<AppId>(options.ApplicationId, out _))
            {
                yield return "Discord:ApplicationId is not a number; copy it from the developer portal.";
            }

            if (http.Any() && !InteractionSignature.IsPublicKey(options.PublicKey))
            {
                yield return "Discord:PublicKey is missing or not a key of 64 hexadecimal digits; copy it from the developer portal.";
            }

            if (string.IsNullOrWhiteSpace(options.BotToken))
            {
                yield return "Discord:BotToken is missing; copy it from the developer portal.";
            }
            else if (options.BotToken.Any(sign => sign is <= ' ' or > '~'))
            {
                yield return "Discord:BotToken holds signs that no token has; copy it anew from the developer portal, without `Bot` before it.";
            }

            if (!Uri.TryCreate(options.ApiBaseUrl, UriKind.Absolute, out var api) || api.Scheme is not ("https" or "http"))
            {
                yield return "Discord:ApiBaseUrl is not a web address; leave it out to use Discord's own.";
            }

            if (!int.TryParse(options.Processes, NumberStyles.None, CultureInfo.InvariantCulture, out var processes) || processes is < 1 or > MostProcesses)
            {
                yield return "Discord:Processes is not a number from 1 to 50; leave it out where one process runs the bot.";
            }

            if (options.AttachmentHosts.Any(host => string.IsNullOrEmpty(host) || host.AsSpan().ContainsAny(NotInHosts)))
            {
                yield return "Discord:AttachmentHosts holds something that is not a host; leave it out to use Discord's own.";
            }

            if (options.CommandGuilds.Any(guild => !Snowflake.TryParse<GuildId>(guild, out _)))
            {
                yield return "Discord:CommandGuilds holds something that is not a server's id.";
            }
        }
    }
}

/// <summary>Says that interactions arrive by HTTP, so that the key to check them with must be known.</summary>
internal sealed record PublicKeyIsNeeded;
