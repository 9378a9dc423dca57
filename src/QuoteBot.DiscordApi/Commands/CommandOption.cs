using System.Text.Json.Serialization;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Commands;

/// <summary>Something that can be given to a command, or a command below it.</summary>
public sealed record CommandOption
{
    /// <summary>What it takes.</summary>
    public CommandOptionType Type { get; init; }

    /// <summary>Its name, 1 to 32, small letters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, 1 to 100.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>Whether it must be given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Required { get; init; }

    /// <summary>The only values it takes, at most 25; not together with autocompletion.</summary>
    public IReadOnlyList<Choice>? Choices { get; init; }

    /// <summary>Whether the bot suggests values while it is typed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Autocomplete { get; init; }

    /// <summary>Numbers: the smallest.</summary>
    public double? MinValue { get; init; }

    /// <summary>Numbers: the largest.</summary>
    public double? MaxValue { get; init; }

    /// <summary>Text: the shortest, 0 to 6,000.</summary>
    public int? MinLength { get; init; }

    /// <summary>Text: the longest, 1 to 6,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Sub-commands: what can be given to them, at most 25.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Channels: the kinds it takes.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }
}

/// <summary>A value that can be chosen.</summary>
/// <param name="Name">What people read, 1 to 100.</param>
/// <param name="Value">What comes back; a text of at most 100, or a number.</param>
public sealed record Choice(string Name, OptionValue Value);
