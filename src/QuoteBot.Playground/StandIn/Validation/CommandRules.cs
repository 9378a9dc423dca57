using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of a list of commands (interactions/application-commands).</summary>
internal static class CommandRules
{
    private const int Slash = 1;
    private const int CharactersAtMost = 8000;

    private static readonly Field[] Common =
    [
        new("id", Rules.Snowflake),
        new("type", Rules.OneOf(1, 2, 3)),
        new("name_localizations", Rules.Anything),
        new("description_localizations", Rules.Anything),
        new("default_member_permissions", Permissions),
        new("dm_permission", Rules.Flag),
        new("nsfw", Rules.Flag),
        new("contexts", Rules.List(Rules.OneOf(0, 1, 2), 1, 3)),
        new("integration_types", Rules.List(Rules.OneOf(0, 1), 1, 2)),
    ];

    private static readonly Rule SlashCommand = Rules.Both(
        Rules.Object(
        [
            .. Common,
            new("name", NameRules.Slash, Required: true),
            new("description", Rules.Text(1, 100), Required: true),
            new("options", OptionRules.List),
        ]),
        NotTooLong,
        Contexts);

    private static readonly Rule MenuCommand = Rules.Both(
        Rules.Object(
        [
            .. Common,
            new("name", Rules.Text(1, 32), Required: true),
            new("description", Rules.Text(0, 0)),
            new("options", Rules.List(Rules.Anything, 0, 0)),
        ]),
        NotTooLong,
        Contexts);

    public static Rule Command { get; } = (command, findings) =>
        (command.Number("type") is null or Slash ? SlashCommand : MenuCommand)(command, findings);

    /// <summary>All commands of one scope: 100 slash, 15 user and 15 message commands at most, no name twice in a kind.</summary>
    public static Rule All { get; } = Rules.Both(Rules.List(Command, 0, 130), Counted, Distinct);

    private static void Permissions(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) || !ulong.TryParse(value.ToString(), out _))
        {
            findings.Add("NUMBER_TYPE_COERCE", $"Value {value.GetRawText()} is not a permission set.");
        }
    }

    private static void Contexts(JsonElement command, Findings findings)
    {
        var privately = command.List("contexts").Any(context => context.ToString() == "2");
        if (privately && !command.List("integration_types").Any(type => type.ToString() == "1"))
        {
            findings.At("contexts").Add("APPLICATION_COMMAND_CONTEXTS_INVALID", "Context 2 (private channels) needs installation by users (integration type 1).");
        }
    }

    private static void NotTooLong(JsonElement command, Findings findings)
    {
        if (LengthOf(command) > CharactersAtMost)
        {
            findings.Add("APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({CharactersAtMost})");
        }
    }

    private static int LengthOf(JsonElement part) =>
        (part.Text("name")?.Length ?? 0) + (part.Text("description")?.Length ?? 0) + (part.Text("value")?.Length ?? 0)
        + part.List("options").Sum(LengthOf) + part.List("choices").Sum(LengthOf);

    private static void Counted(JsonElement commands, Findings findings)
    {
        foreach (var (type, most) in ((int, int)[])[(1, 100), (2, 15), (3, 15)])
        {
            if (Entries(commands).Count(command => (command.Number("type") ?? Slash) == type) > most)
            {
                findings.Add("APPLICATION_COMMANDS_MAX", $"Maximum number of application commands of type {type} reached ({most}).");
            }
        }
    }

    private static void Distinct(JsonElement commands, Findings findings)
    {
        var seen = new HashSet<(long, string?)>();
        foreach (var (index, command) in Entries(commands).Index())
        {
            if (!seen.Add((command.Number("type") ?? Slash, command.Text("name"))))
            {
                findings.At(index).At("name").Add("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }
    }

    private static List<JsonElement> Entries(JsonElement commands) =>
        commands.ValueKind is JsonValueKind.Array ? [.. commands.EnumerateArray()] : [];
}
