using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Delivery;

namespace QuoteBot.Playground.StandIn;

/// <summary>People, roles, channels and files that an interaction names, and the <c>resolved</c> data that comes with it for them.</summary>
internal sealed class Mentioned(Person person, Channel place)
{
    public JsonObject Resolved { get; } = [];

    /// <summary>Finds what is named (by name or id) and returns its id.</summary>
    /// <param name="type">The option type: 6 user, 7 channel, 8 role, 9 user or role.</param>
    /// <param name="name">A name, an id, or either with the marks that Discord puts around them.</param>
    /// <exception cref="CannotDoException">There is nobody and nothing of that name.</exception>
    public string Add(int type, string name)
    {
        var plain = name.Trim('<', '>', '@', '#', '&', '!');
        return type switch
        {
            7 => AddChannel(plain),
            8 => AddRole(plain),
            9 when place.Guild?.Roles.Any(role => Is(role.Id, role.Name, plain)) is true => AddRole(plain),
            _ => AddUser(plain),
        };
    }

    public string AddFile(Upload file)
    {
        var kept = person.Discord.Files.Keep(place, file);
        var id = kept["id"]!.GetValue<string>();
        Group("attachments")[id] = kept;
        return id;
    }

    private string AddUser(string name)
    {
        var everyone = place.Guild?.Members.Append(place.Guild.Bot) ?? [person];
        var found = everyone.FirstOrDefault(one => Is(one.User.Id, one.Name, name)) ?? throw new CannotDoException($"Nobody here is called “{name}”.");
        var id = Text(found.User.Id);
        Group("users")[id] = found.User.ToJson();
        if (place.Guild is not null)
        {
            var member = Payloads.ForMember(found, place);
            member.Remove("user");
            Group("members")[id] = member;
        }

        return id;
    }

    private string AddRole(string name)
    {
        var role = place.Guild?.Roles.FirstOrDefault(one => Is(one.Id, one.Name, name)) ?? throw new CannotDoException($"There is no role “{name}” here.");
        Group("roles")[Text(role.Id)] = RoleJson.Of(role);
        return Text(role.Id);
    }

    private string AddChannel(string name)
    {
        var channel = place.Guild?.Channels.FirstOrDefault(one => Is(one.Id, one.Name, name)) ?? throw new CannotDoException($"There is no channel “{name}” here.");
        Group("channels")[Text(channel.Id)] = Payloads.ForChannel(channel, person);
        return Text(channel.Id);
    }

    private JsonObject Group(string name)
    {
        if (Resolved[name] is not JsonObject group)
        {
            Resolved[name] = group = [];
        }

        return group;
    }

    private static bool Is(ulong id, string name, string wanted) => Text(id) == wanted || name.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Roles as Discord's JSON has them.</summary>
internal static class RoleJson
{
    public static JsonObject Of(Role role) => new()
    {
        ["id"] = role.Id.ToString(CultureInfo.InvariantCulture),
        ["name"] = role.Name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["position"] = 0,
        ["permissions"] = ((ulong)role.Allows).ToString(CultureInfo.InvariantCulture),
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
