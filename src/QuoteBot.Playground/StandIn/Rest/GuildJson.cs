using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>Servers as Discord's JSON has them.</summary>
internal static class GuildJson
{
    public static JsonObject Brief(Guild guild) => new()
    {
        ["id"] = guild.Id.ToString(CultureInfo.InvariantCulture),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["owner"] = false,
        ["permissions"] = ((ulong)guild.Bot.Permissions).ToString(CultureInfo.InvariantCulture),
        ["features"] = new JsonArray(),
    };

    public static JsonObject Full(Guild guild) => new()
    {
        ["id"] = guild.Id.ToString(CultureInfo.InvariantCulture),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = (guild.Owner?.User.Id ?? guild.Id).ToString(CultureInfo.InvariantCulture),
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["roles"] = new JsonArray([.. guild.Roles.Select(RoleJson.Of)]),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["mfa_level"] = 0,
        ["application_id"] = null,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["premium_tier"] = 0,
        ["premium_subscription_count"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["preferred_locale"] = "en-US",
        ["nsfw_level"] = 0,
    };
}
