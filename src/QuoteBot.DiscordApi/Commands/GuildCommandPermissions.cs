using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Commands;

/// <summary>What a guild itself has set about who may use a command (interactions/application-commands, "Permissions").</summary>
public sealed record GuildCommandPermissions
{
    /// <summary>The command; equal to the application's id for what holds for all commands that have no setting of their own.</summary>
    public required CommandId Id { get; init; }

    /// <summary>The application.</summary>
    public AppId ApplicationId { get; init; }

    /// <summary>The guild that set it.</summary>
    public GuildId GuildId { get; init; }

    /// <summary>The settings.</summary>
    public IReadOnlyList<CommandPermission> Permissions { get => field ?? []; init; }
}

/// <summary>One setting: a role, person or channel for which a command is allowed or forbidden.</summary>
/// <param name="Id">
/// Whose: a role's, person's or channel's id, by <paramref name="Type"/>. The guild's own id is the role of everybody, the guild's id
/// less one is every channel.
/// </param>
/// <param name="Type">What the id names.</param>
/// <param name="Permission">True allows, false forbids.</param>
public sealed record CommandPermission(string Id, CommandPermissionType Type, bool Permission);

/// <summary>What a command permission is about.</summary>
public enum CommandPermissionType
{
    /// <summary>A role.</summary>
    Role = 1,

    /// <summary>A person.</summary>
    User = 2,

    /// <summary>A channel.</summary>
    Channel = 3,
}
