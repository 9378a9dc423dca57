using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Interactions;

namespace QuoteBot.Chat.Commands;

/// <summary>
/// Holds what was given to a command against its declaration. Discord's own clients keep to it; whatever else speaks for a user may not, and an
/// older client may still know an older declaration.
/// </summary>
internal static class OptionCheck
{
    private const double Countable = 1_000_000;

    /// <summary>What is wrong with the options, for the person who gave them; null when they fit.</summary>
    public static Prose? Problem(SlashCommand command, IReadOnlyList<InteractionOption> given)
    {
        foreach (var declared in command.Options.Select(option => option.Declaration))
        {
            var value = given.FirstOrDefault(option => option.Name == declared.Name)?.Value;
            if (declared.Required && string.IsNullOrWhiteSpace(value?.ToString()))
            {
                return Prose.Of($"`/{command.Name}` needs *{declared.Name}*. Pick the command again and fill it in.");
            }

            if (value is not null && Misfit(declared, value.Value) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static Prose? Misfit(CommandOption declared, OptionValue value) => declared switch
    {
        { Type: CommandOptionType.Integer, MinValue: var least, MaxValue: var most } => value.Whole is not { } number
            ? Prose.Of($"*{declared.Name}* is a whole number. Pick the command again and fill it in.")
            : number < least || number > most ? Prose.Of($"*{declared.Name}* {Range(least, most)}.") : null,
        { Choices: { Count: > 0 } choices } when choices.All(choice => choice.Value.Text != value.Text) =>
            Prose.Of($"*{declared.Name}* is one of {Prose.Join(", ", choices.Select(choice => Prose.Of($"**{choice.Name}**")))}. Pick one of them."),
        _ => null,
    };

    private static Prose Range(double? least, double? most) => most < Countable
        ? Prose.Of($"goes from {(long)(least ?? 0)} to {(long)most}. Pick a number in between")
        : Prose.Of($"starts at {(long)(least ?? 0)}. Pick another number");
}
