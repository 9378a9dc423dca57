using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Help;

/// <summary>What people see of the commands: a line each, as they are declared.</summary>
internal static class HelpCard
{
    public static Reply For(IReadOnlyList<ApplicationCommand> commands)
    {
        var lines = commands.SelectMany(Lines).ToLookup(line => line.Moderators, line => line.Text);
        return new Reply.Message
        {
            Ephemeral = true,
            Cards =
            [
                new Embed
                {
                    Color = Colour.List,
                    Title = "What I can do",
                    Description = Prose.Lines(
                    [
                        Prose.Of($"I serve lines from published interviews with film-makers. Every line says who said it, where and when."),
                        Prose.Empty,
                        .. lines[false],
                        .. lines[true].Any() ? [new Prose("\n**For moderators**"), .. lines[true]] : Array.Empty<Prose>(),
                    ]).Markdown,
                },
            ],
        };
    }

    private static IEnumerable<(bool Moderators, Prose Text)> Lines(ApplicationCommand command)
    {
        var moderators = command.DefaultMemberPermissions is not null;
        if (command.Type != CommandType.ChatInput)
        {
            return [(moderators, Prose.Of($"Message menu *{command.Name}*"))];
        }

        var below = command.Options?.Where(option => option.Type == CommandOptionType.SubCommand).ToList() ?? [];
        return below.Count == 0
            ? [(moderators, Line(command.Name, command.Description))]
            : below.Select(option => (moderators, Line($"{command.Name} {option.Name}", option.Description)));
    }

    private static Prose Line(string name, string description) => new($"`/{name}` {description}");
}
