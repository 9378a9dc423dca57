using QuoteBot.DiscordApi.Commands;

namespace QuoteBot.Chat.Commands;

/// <summary>Everything that the bot can be asked: each feature writes its own page, once, at start-up.</summary>
internal sealed class CommandBook
{
    private readonly Dictionary<string, SlashCommand> _slash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MessageCommand> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Control> _controls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    public CommandBook(IEnumerable<ICommands> features)
    {
        foreach (var feature in features)
        {
            feature.Declare(this);
        }
    }

    /// <summary>Describes a command that has sub-commands.</summary>
    public void Group(string name, string description) => _groups.Add(name, description);

    /// <summary>Adds a slash command.</summary>
    public void Add(SlashCommand command) => _slash.Add(command.Name, command);

    /// <summary>Adds a command to the menu of messages.</summary>
    public void Add(MessageCommand command) => _messages.Add(command.Name, command);

    /// <summary>Adds a button, menu or form.</summary>
    public void Add(Control control) => _controls.Add(control.Name, control);

    /// <summary>All slash commands.</summary>
    public IReadOnlyCollection<SlashCommand> Commands => _slash.Values;

    /// <summary>All buttons, menus and forms.</summary>
    public IReadOnlyCollection<Control> Controls => _controls.Values;

    /// <summary>The slash command of this name, sub-command included.</summary>
    public SlashCommand? Slash(string name) => _slash.GetValueOrDefault(name);

    /// <summary>The message command of this name.</summary>
    public MessageCommand? Message(string name) => _messages.GetValueOrDefault(name);

    /// <summary>The control of this name.</summary>
    public Control? Control(string name) => _controls.GetValueOrDefault(name);

    /// <summary>What Discord is told of all of it, in the order of the names.</summary>
    public IReadOnlyList<ApplicationCommand> Definitions() =>
    [
        .. _slash.Values
            .GroupBy(command => command.Name.Split(' ')[0])
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => CommandDefinition.Of(group.Key, _groups.GetValueOrDefault(group.Key), [.. group])),
        .. _messages.Values.Select(CommandDefinition.Of),
    ];
}
