using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Text;
using QuoteBot.Storage.Names;

namespace QuoteBot.Chat.Commands;

/// <summary>Names of the library as suggestions.</summary>
internal static class NameChoice
{
    /// <summary>Each name with its key, or with its label where the key is longer than Discord lets a choice be.</summary>
    public static IReadOnlyList<Choice> From(IEnumerable<Name> names) =>
        [.. names.Select(name => new Choice(name.Label, name.Value.Length <= DiscordLimits.ChoiceText ? name.Value : Clip.To(name.Label, DiscordLimits.ChoiceText)))];
}
