using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>A command that the bot has registered, everywhere or in one server.</summary>
public sealed record RegisteredCommand(ulong Id, ulong? GuildId, JsonElement Definition)
{
    public string Name => Definition.Text("name") ?? "";

    public string Description => Definition.Text("description") ?? "";

    /// <summary>1 typed with a slash, 2 in a person's menu, 3 in a message's menu.</summary>
    public int Type => (int)(Definition.Number("type") ?? 1);

    public IReadOnlyList<CommandOption> Options => [.. Definition.List("options").Select(CommandOption.Read)];

    /// <summary>What a member needs by default to use it; null means nothing.</summary>
    internal Permissions? Needs =>
        Definition.Get("default_member_permissions") is { } value ? (Permissions)ulong.Parse(value.ToString(), CultureInfo.InvariantCulture) : null;

    internal bool WorksIn(Channel channel) => Definition.Get("contexts") is { } contexts
        ? contexts.EnumerateArray().Any(context => context.GetInt32() == (channel.Guild is null ? 1 : 0))
        : channel.Guild is not null || !Definition.TryGetProperty("dm_permission", out var direct) || direct.ValueKind is not JsonValueKind.False;

    internal JsonObject Head()
    {
        var head = new JsonObject { ["id"] = Id.ToString(CultureInfo.InvariantCulture), ["name"] = Name, ["type"] = Type };
        if (GuildId is { } guild)
        {
            head["guild_id"] = guild.ToString(CultureInfo.InvariantCulture);
        }

        return head;
    }
}

/// <summary>An option of a command, or a sub-command (type 1) or a group of them (type 2).</summary>
public sealed record CommandOption(int Type, string Name, string Description, bool Required, bool Autocomplete)
{
    internal const int SubCommand = 1;
    internal const int Group = 2;

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    public double? Min { get; init; }

    public double? Max { get; init; }

    public int MinLength { get; init; }

    public int MaxLength { get; init; } = 6000;

    public bool IsSub => Type is SubCommand or Group;

    internal static CommandOption Read(JsonElement json) => new(
        json.Type(), json.Text("name") ?? "", json.Text("description") ?? "", json.Is("required"), json.Is("autocomplete"))
    {
        Choices = [.. json.List("choices").Select(Choice.Read)],
        Options = [.. json.List("options").Select(Read)],
        Min = json.Get("min_value")?.GetDouble(),
        Max = json.Get("max_value")?.GetDouble(),
        MinLength = (int)(json.Number("min_length") ?? 0),
        MaxLength = (int)(json.Number("max_length") ?? 6000),
    };
}

/// <summary>A command with what was typed into its options.</summary>
/// <param name="Path">The sub-command's name, with its group's before it if there is one.</param>
/// <param name="Focused">The option that suggestions are wanted for.</param>
public sealed record CommandCall(
    RegisteredCommand Command, IReadOnlyList<CommandOption> Path, IReadOnlyList<(string Name, string Value)> Values, string? Focused = null)
{
    /// <summary>The options that can be filled in.</summary>
    public IReadOnlyList<CommandOption> Options => Path.Count > 0 ? Path[^1].Options : Command.Options;

    /// <summary>The command as it is typed, without values: <c>/quiz start</c>.</summary>
    public string Title => "/" + string.Join(' ', [Command.Name, .. Path.Select(part => part.Name)]);
}
