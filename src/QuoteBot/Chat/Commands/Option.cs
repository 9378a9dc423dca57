using QuoteBot.DiscordApi.Commands;

namespace QuoteBot.Chat.Commands;

/// <summary>An option of a slash command.</summary>
/// <param name="Declaration">What Discord is told of it.</param>
/// <param name="Completes">What suggests values while it is typed, if anything does.</param>
internal sealed record Option(CommandOption Declaration, Completion? Completes = null)
{
    /// <summary>A text of at most <paramref name="longest"/> characters.</summary>
    public static Option Text(string name, string description, Completion? completes = null, bool required = false, int longest = 100) => new(
        new CommandOption
        {
            Type = CommandOptionType.String,
            Name = name,
            Description = description,
            Required = required,
            MinLength = 1,
            MaxLength = longest,
            Autocomplete = completes is not null,
        },
        completes);

    /// <summary>One of some given texts.</summary>
    public static Option OneOf(string name, string description, params Choice[] choices) => new(
        new CommandOption { Type = CommandOptionType.String, Name = name, Description = description, Choices = choices });

    /// <summary>A whole number.</summary>
    public static Option Whole(string name, string description, long least, long most) => new(
        new CommandOption { Type = CommandOptionType.Integer, Name = name, Description = description, MinValue = least, MaxValue = most });

    /// <summary>A file.</summary>
    public static Option File(string name, string description) => new(
        new CommandOption { Type = CommandOptionType.Attachment, Name = name, Description = description });
}
