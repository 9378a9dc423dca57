using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>Writes interactions as Discord sends them (interactions/receiving-and-responding, "Interaction Structure").</summary>
internal static class Payloads
{
    private const long AttachmentSizeLimit = 10 * 1024 * 1024;

    /// <summary>Everything but what the kind of interaction adds: where it happened, who did it and what they may do there.</summary>
    public static JsonObject For(Exchange exchange, JsonObject data)
    {
        var (person, channel) = (exchange.Person, exchange.Channel);
        var json = new JsonObject
        {
            ["id"] = Text(exchange.Id),
            ["application_id"] = Text(exchange.Discord.ApplicationId),
            ["type"] = (int)exchange.Kind,
            ["data"] = data,
            ["channel_id"] = Text(channel.Id),
            ["channel"] = ForChannel(channel, person),
            ["token"] = exchange.Token,
            ["version"] = 1,
            ["locale"] = person.User.Locale,
            ["app_permissions"] = Text((ulong)AppPermissions(channel)),
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = Text(channel.Guild?.Id ?? 0) },
            ["context"] = channel.Guild is null ? 1 : 0,
            ["attachment_size_limit"] = AttachmentSizeLimit,
        };
        Place(json, person, channel);
        if (exchange.Source is { } source)
        {
            json["message"] = JsonObject.Create(source.Json);
        }

        return json;
    }

    public static JsonObject ForMember(Person person, Channel? channel)
    {
        var json = new JsonObject
        {
            ["user"] = person.User.ToJson(),
            ["nick"] = null,
            ["avatar"] = null,
            ["roles"] = new JsonArray([.. person.Roles.Select(role => JsonValue.Create(Text(role.Id)))]),
            ["joined_at"] = "2024-01-01T00:00:00.000000+00:00",
            ["premium_since"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["pending"] = false,
            ["flags"] = 0,
            ["communication_disabled_until"] = null,
        };
        if (channel is not null)
        {
            json["permissions"] = Text((ulong)Rights.Of(person, channel));
        }

        return json;
    }

    public static JsonObject ForChannel(Channel channel, Person person)
    {
        var json = channel.ToJson();
        json.Remove("permission_overwrites");
        json["permissions"] = Text((ulong)Rights.Of(person, channel));
        return json;
    }

    private static void Place(JsonObject json, Person person, Channel channel)
    {
        if (channel.Guild is { } guild)
        {
            json["guild_id"] = Text(guild.Id);
            json["guild"] = new JsonObject { ["id"] = Text(guild.Id), ["locale"] = "en-US", ["features"] = new JsonArray() };
            json["guild_locale"] = "en-US";
            json["member"] = ForMember(person, channel);
        }
        else
        {
            json["user"] = person.User.ToJson();
        }
    }

    private static Permissions AppPermissions(Channel channel) => channel.Guild is { } guild ? Rights.Of(guild.Bot, channel) : Permissions.Member;

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
