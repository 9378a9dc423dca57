using System.Text.Json.Serialization;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Commands;

/// <summary>A command: as the bot declares it, or as Discord has it registered, which adds an id (interactions/application-commands).</summary>
public sealed record ApplicationCommand
{
    /// <summary>Given by Discord; null in a declaration.</summary>
    public CommandId? Id { get; init; }

    /// <summary>Where it is found.</summary>
    public CommandType Type { get; init; } = CommandType.ChatInput;

    /// <summary>Its name, 1 to 32: small letters, digits, - and _ for a slash command.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, 1 to 100; "" for menu commands.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>What can be given, at most 25, required ones first.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Who sees it unless the guild says otherwise; null for all, none (0) for administrators only. Always sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Permissions? DefaultMemberPermissions { get; init; }

    /// <summary>Where it can be used. Stated always, since Discord's documented defaults disagree.</summary>
    public IReadOnlyList<InteractionContext>? Contexts { get; init; }

    /// <summary>By which installation. Stated always, since Discord's documented defaults disagree.</summary>
    public IReadOnlyList<IntegrationType>? IntegrationTypes { get; init; }

    /// <summary>True when it is for channels marked as for adults.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Nsfw { get; init; }
}
