using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>A person in a guild.</summary>
public sealed record Member
{
    /// <summary>Who it is; absent where Discord gives the user elsewhere (resolved data).</summary>
    public User? User { get; init; }

    /// <summary>The name this guild knows the person by, if any.</summary>
    public string? Nick { get; init; }

    /// <summary>The roles the person has, without the one that everybody has.</summary>
    public IReadOnlyList<RoleId> Roles { get => field ?? []; init; }

    /// <summary>What the person may do in the channel of the interaction, owners, roles and overrides counted; absent elsewhere.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>When the person joined.</summary>
    public DateTimeOffset? JoinedAt { get; init; }
}
