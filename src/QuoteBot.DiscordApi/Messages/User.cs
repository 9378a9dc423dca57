using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.DiscordApi.Messages;

/// <summary>A person or a bot, as Discord describes them anywhere.</summary>
public sealed record User
{
    /// <summary>Who it is.</summary>
    public required UserId Id { get; init; }

    /// <summary>The account's unique name.</summary>
    public string? Username { get; init; }

    /// <summary>The name the person chose to be shown as, if any.</summary>
    public string? GlobalName { get; init; }

    /// <summary>The hash of the picture, if there is one.</summary>
    public string? Avatar { get; init; }

    /// <summary>True for bots.</summary>
    public bool? Bot { get; init; }
}
