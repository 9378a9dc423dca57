using QuoteBot.Playground.StandIn;

namespace QuoteBot.Playground.Web;

/// <summary>A command that is being put together: what was picked, which options stand open, and what is in them.</summary>
public sealed class Draft
{
    private readonly List<CommandOption> open;

    public Draft(RegisteredCommand command, IReadOnlyList<CommandOption> path)
    {
        Call = new CommandCall(command, path, []);
        open = [.. Call.Options.Where(option => option.Required)];
    }

    public CommandCall Call { get; private set; }

    /// <summary>The options to fill in, in the order in which they were opened.</summary>
    public IReadOnlyList<CommandOption> Open => open;

    /// <summary>The options that can still be opened.</summary>
    public IEnumerable<CommandOption> Closed => Call.Options.Where(option => open.All(one => one.Name != option.Name));

    /// <summary>The files that were picked, by option.</summary>
    public Dictionary<string, Upload> Files { get; } = [];

    public void Show(CommandOption option) => open.Add(option);

    public void Hide(CommandOption option)
    {
        open.Remove(option);
        Set(option.Name, "");
    }

    public string ValueOf(string option) => Call.Values.FirstOrDefault(value => value.Name == option).Value ?? "";

    /// <summary>Fills in an option; empty takes it out again.</summary>
    public void Set(string option, string value)
    {
        var others = Call.Values.Where(one => one.Name != option);
        Call = Call with { Values = value.Length > 0 ? [.. others, (option, value)] : [.. others] };
    }

    /// <summary>All that can be picked: commands, and the sub-commands of those that have any.</summary>
    public static IEnumerable<Draft> All(IEnumerable<RegisteredCommand> commands) => commands
        .Where(command => command.Type == 1)
        .OrderBy(command => command.Name, StringComparer.Ordinal)
        .SelectMany(command => Paths(command.Options, []).Select(path => new Draft(command, path)));

    private static IEnumerable<IReadOnlyList<CommandOption>> Paths(IReadOnlyList<CommandOption> options, IReadOnlyList<CommandOption> path) =>
        options.Any(option => option.IsSub) ? options.SelectMany(option => Paths(option.Options, [.. path, option])) : [path];
}
