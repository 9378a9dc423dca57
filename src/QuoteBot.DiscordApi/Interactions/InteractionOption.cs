using QuoteBot.DiscordApi.Commands;

namespace QuoteBot.DiscordApi.Interactions;

/// <summary>One option of a command as it was given: a value, or a sub-command with options of its own.</summary>
public sealed record InteractionOption
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public CommandOptionType Type { get; init; }

    /// <summary>What was given; null for sub-commands. While autocompleting it is unchecked and may be half a word.</summary>
    public OptionValue? Value { get; init; }

    /// <summary>The options of a sub-command.</summary>
    public IReadOnlyList<InteractionOption> Options { get => field ?? []; init; }

    /// <summary>True for the one being typed, while autocompleting.</summary>
    public bool? Focused { get; init; }
}
