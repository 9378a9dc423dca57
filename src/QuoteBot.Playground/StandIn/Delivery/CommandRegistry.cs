using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Rest;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>The commands that the bot has registered, and who is offered which.</summary>
internal sealed class CommandRegistry(StandInDiscord discord)
{
    private const int CreationsADay = 200;

    private readonly ConcurrentDictionary<ulong, ImmutableList<RegisteredCommand>> byScope = new();
    private readonly ConcurrentDictionary<ulong, int> created = new();

    public bool Any => byScope.Values.Any(commands => commands.Count > 0);

    /// <summary>The commands of a server, or, with 0, the global ones.</summary>
    public ImmutableList<RegisteredCommand> In(ulong scope) => byScope.GetValueOrDefault(scope) ?? [];

    /// <summary>What this person is offered in this channel.</summary>
    public IReadOnlyList<RegisteredCommand> For(Person person, Channel channel) =>
    [
        .. In(channel.Guild?.Id ?? 0).Concat(channel.Guild is null ? [] : In(0))
            .Where(command => command.WorksIn(channel))
            .Where(command => person.SendsForbiddenCommands || CommandOffer.Includes(command, person, channel)),
    ];

    /// <summary>Replaces all commands of the scope. What stays the same keeps its id.</summary>
    public ImmutableList<RegisteredCommand> Overwrite(ulong scope, JsonElement definitions)
    {
        var findings = new Findings();
        CommandRules.All(definitions, findings);
        if (findings.Any)
        {
            throw Refusal.InvalidForm(findings);
        }

        var next = definitions.EnumerateArray().Select(definition => Register(scope, definition)).ToImmutableList();
        byScope[scope] = next;
        discord.Changed();
        return next;
    }

    /// <summary>Adds one command, or replaces the one of the same name and type.</summary>
    public RegisteredCommand Upsert(ulong scope, JsonElement definition)
    {
        var findings = new Findings();
        CommandRules.Command(definition, findings);
        if (findings.Any)
        {
            throw Refusal.InvalidForm(findings);
        }

        var command = Register(scope, definition);
        byScope[scope] = In(scope).RemoveAll(one => one.Id == command.Id).Add(command);
        return command;
    }

    public void Remove(ulong scope, ulong id)
    {
        var left = In(scope).RemoveAll(command => command.Id == id);
        byScope[scope] = left.Count < In(scope).Count ? left : throw Refusal.UnknownCommand;
    }

    /// <summary>A command as Discord tells it back, with all that it fills in itself.</summary>
    public JsonObject ToJson(RegisteredCommand command)
    {
        var json = (JsonObject)Lean(JsonNode.Parse(command.Definition.GetRawText())!);
        json["id"] = Text(command.Id);
        json["application_id"] = Text(discord.ApplicationId);
        json["version"] = Text(command.Id);
        json["type"] = command.Type;
        json["description"] ??= "";
        json["default_member_permissions"] = command.Needs is { } needs ? Text((ulong)needs) : null;
        json["nsfw"] ??= false;
        json["contexts"] ??= null;
        json["integration_types"] ??= new JsonArray(0);
        if (command.GuildId is { } guild)
        {
            json["guild_id"] = Text(guild);
        }

        return json;
    }

    private RegisteredCommand Register(ulong scope, JsonElement definition)
    {
        var (name, type) = (definition.Text("name"), (int)(definition.Number("type") ?? 1));
        var before = In(scope).Find(command => command.Name == name && command.Type == type);
        if (before is null && created.AddOrUpdate(scope, 1, (_, count) => count + 1) > CreationsADay)
        {
            throw Refusal.TooManyCommands;
        }

        return new RegisteredCommand(before?.Id ?? discord.NewId(), scope == 0 ? null : scope, definition.Clone());
    }

    // Discord leaves out what is false or null in options when it tells a command back.
    private static JsonNode Lean(JsonNode node)
    {
        if (node is JsonObject json)
        {
            foreach (var (name, value) in json.ToList())
            {
                if (value is null || (name is "required" or "autocomplete" && !value.GetValue<bool>()))
                {
                    json.Remove(name);
                }
                else
                {
                    Lean(value);
                }
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
            {
                Lean(item);
            }
        }

        return node;
    }

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
