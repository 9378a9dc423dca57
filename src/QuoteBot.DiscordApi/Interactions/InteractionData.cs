using System.Text.Json.Serialization;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Interactions;

/// <summary>The particulars of an interaction: of a command, of a component, or of a form, whichever it is.</summary>
public sealed record InteractionData
{
    /// <summary>Commands: which registered command.</summary>
    public CommandId? Id { get; init; }

    /// <summary>Commands: its name, without sub-commands.</summary>
    public string? Name { get; init; }

    /// <summary>Commands: slash, user menu or message menu.</summary>
    public CommandType? Type { get; init; }

    /// <summary>Commands: what was given, or the sub-command that was chosen.</summary>
    public IReadOnlyList<InteractionOption> Options { get => field ?? []; init; }

    /// <summary>Commands: the things that options name, and the message or user that a menu command points at.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>Menu commands: the id of the message or user pointed at.</summary>
    public string? TargetId { get; init; }

    /// <summary>Components and forms: what the bot called it.</summary>
    public string? CustomId { get; init; }

    /// <summary>Components: what kind was used.</summary>
    public ComponentType? ComponentType { get; init; }

    /// <summary>Menus: the values chosen.</summary>
    public IReadOnlyList<string> Values { get => field ?? []; init; }

    /// <summary>Forms: the parts as they were sent; see <see cref="Field"/>.</summary>
    public IReadOnlyList<SubmittedComponent> Components { get => field ?? []; init; }

    /// <summary>Forms: every field that was sent, by its custom id, in order.</summary>
    [JsonIgnore]
    public IEnumerable<SubmittedComponent> Fields => Components.OfType<SubmittedComponent>().SelectMany(part => part.Fields());

    /// <summary>Forms: the text of a field, "" when it was left empty, null when there is no such field.</summary>
    public string? Field(string customId) =>
        Fields.FirstOrDefault(field => field.CustomId == customId) is { } field ? field.Value ?? "" : null;
}
