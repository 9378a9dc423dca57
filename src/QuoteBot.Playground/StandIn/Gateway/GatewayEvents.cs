using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Delivery;
using QuoteBot.Playground.StandIn.Rest;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Gateway;

/// <summary>What goes over the gateway, as Discord writes it (events/gateway-events).</summary>
internal static class GatewayEvents
{
    private const long GuildsIntent = 1;

    // Members, presences and the content of messages need Discord's leave, which this bot has not asked for.
    private const long PrivilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);
    private const long KnownIntents = (1 << 26) - 1;

    public static bool WantsGuilds(GatewaySession session) => (session.Intents & GuildsIntent) != 0;

    /// <summary>The close code and reason for an Identify that Discord would not take; null for one that it would.</summary>
    public static (int Code, string Reason)? WhatIsWrong(JsonElement identify, string token)
    {
        var properties = identify.Get("properties");
        var shard = identify.List("shard").ToList();
        return (identify.Text("token"), identify.Number("intents")) switch
        {
            (var shown, _) when shown != token => (GatewayCodes.AuthenticationFailed, "Authentication failed."),
            (_, null or < 0 or > KnownIntents) => (GatewayCodes.InvalidIntents, "Invalid intent(s)."),
            (_, var intents) when (intents & PrivilegedIntents) != 0 => (GatewayCodes.DisallowedIntents, "Disallowed intent(s)."),
            _ when properties?.Text("os") is null && properties?.Text("$os") is null => (GatewayCodes.DecodeError, "Error while decoding payload."),
            _ when shard.Count > 0 && !(shard.Count == 2 && shard[0].GetInt32() < shard[1].GetInt32()) => (GatewayCodes.InvalidShard, "Invalid shard."),
            _ => null,
        };
    }

    public static JsonObject Ready(StandInDiscord discord, GatewaySession session, IEnumerable<Guild> guilds) => new()
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = discord.Bot.ToJson(),
        ["session_type"] = "normal",
        ["session_id"] = session.Id,
        ["resume_gateway_url"] = discord.GatewayUrl + "/resume",
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["guilds"] = new JsonArray([.. guilds.Select(guild => new JsonObject { ["id"] = Text(guild.Id), ["unavailable"] = true })]),
        ["guild_join_requests"] = new JsonArray(),
        ["geo_ordered_rtc_regions"] = new JsonArray(),
        ["application"] = new JsonObject { ["id"] = Text(discord.ApplicationId), ["flags"] = 0 },
        ["shard"] = new JsonArray(session.Shard, session.Shards),
        ["_trace"] = new JsonArray(),
    };

    public static JsonObject GuildCreate(Guild guild)
    {
        var json = GuildJson.Full(guild);
        json["joined_at"] = "2024-01-01T00:00:00.000000+00:00";
        json["large"] = false;
        json["unavailable"] = false;
        json["member_count"] = guild.Members.Count + 1;
        json["members"] = new JsonArray(Payloads.ForMember(guild.Bot, null));
        json["channels"] = new JsonArray([.. guild.Channels.Where(channel => channel.Kind is ChannelKind.Text).Select(Channel)]);
        json["threads"] = new JsonArray([.. guild.Channels.Where(channel => channel.Kind is ChannelKind.Thread).Select(Thread)]);
        foreach (var empty in (string[])["voice_states", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"])
        {
            json[empty] = new JsonArray();
        }

        return json;
    }

    public static JsonObject Channel(Channel channel) => channel.Kind is ChannelKind.Thread ? Thread(channel) : channel.ToJson();

    public static JsonObject GuildDelete(Guild guild) => new() { ["id"] = Text(guild.Id) };

    private static JsonObject Thread(Channel channel)
    {
        var json = channel.ToJson();
        json["owner_id"] = json["guild_id"]!.DeepClone();
        json["message_count"] = 0;
        json["member_count"] = 1;
        json["rate_limit_per_user"] = 0;
        json["thread_metadata"] = new JsonObject
        {
            ["archived"] = false,
            ["locked"] = false,
            ["auto_archive_duration"] = 1440,
            ["archive_timestamp"] = "2024-01-01T00:00:00.000000+00:00",
        };
        return json;
    }

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
