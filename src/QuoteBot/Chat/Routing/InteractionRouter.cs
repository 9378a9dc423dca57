using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.Storage;

namespace QuoteBot.Chat.Routing;

/// <summary>Finds what answers an interaction, runs it, and catches what goes wrong: the one place that does.</summary>
internal sealed partial class InteractionRouter(CommandBook book, ILogger<InteractionRouter> log)
{
    private static readonly Reply UnknownCommand = Reply.Whisper($"I don't know that command any more. Type `/help` for what I can do.");
    private static readonly Reply UnknownControl = Reply.Whisper($"That button is from an older version of me. Use the command again for a fresh one.");

    /// <summary>What would answer this interaction.</summary>
    public Route Find(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ApplicationCommand when interaction.Data?.Type == CommandType.Message => ForMessage(interaction),
        InteractionType.ApplicationCommand => ForSlash(interaction),
        InteractionType.MessageComponent or InteractionType.ModalSubmit => ForControl(interaction),
        _ => Route.To("unknown", UnknownCommand),
    };

    /// <summary>Runs what answers; a fault becomes an apology with a reference that the log has too.</summary>
    public async Task<Reply> AnswerAsync(Route route, CancellationToken stop)
    {
        try
        {
            return await route.Answer(route.Call, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            return Apology(fault, route);
        }
    }

    /// <summary>Suggestions for the option that is being typed; none when something goes wrong.</summary>
    public async Task<IReadOnlyList<Choice>> SuggestAsync(Interaction interaction, CancellationToken stop)
    {
        var (name, options) = Path(interaction);
        var focused = options.FirstOrDefault(option => option.Focused == true);
        var completion = book.Slash(name)?.Options.FirstOrDefault(option => option.Declaration.Name == focused?.Name)?.Completes;
        if (completion is null || focused is null)
        {
            return [];
        }

        try
        {
            return await completion(new Call(interaction, options, []), focused.Value?.ToString().Trim() ?? "", stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogFault(fault, $"/{name}", Reference(interaction));
            return [];
        }
    }

    /// <summary>The name of the command whose option is being typed.</summary>
    public string NameOf(Interaction interaction) => Path(interaction).Name is var name && book.Slash(name) is null ? "unknown" : "/" + name;

    private Route ForSlash(Interaction interaction)
    {
        var (name, options) = Path(interaction);
        if (book.Slash(name) is not { } command)
        {
            return Route.To("unknown", UnknownCommand);
        }

        return OptionCheck.Problem(command, options) is { } problem
            ? Route.To("/" + name, Reply.Whisper($"{problem}"))
            : new Route("/" + name, command.Answer, new Call(interaction, options, []), command.Private ? LateAnswer.PrivateMessage : LateAnswer.PublicMessage);
    }

    private Route ForMessage(Interaction interaction) => book.Message(interaction.Data?.Name ?? "") is { } command
        ? new Route(command.Name, command.Answer, new Call(interaction, [], []), LateAnswer.PrivateMessage)
        : Route.To("unknown", UnknownCommand);

    private Route ForControl(Interaction interaction) =>
        CustomId.Parse(interaction.Data?.CustomId) is { } id && book.Control(id.Name) is { } control && control.Version == id.Version
            ? new Route(id.Name, control.Answer, new Call(interaction, [], id.Arguments), control.Late)
            : Route.To("unknown", UnknownControl);

    /// <summary>The command's name with its sub-command, and the options given to it.</summary>
    private static (string Name, IReadOnlyList<InteractionOption> Options) Path(Interaction interaction)
    {
        var (name, options) = (interaction.Data?.Name ?? "", interaction.Data?.Options ?? []);
        while (options is [{ Type: CommandOptionType.SubCommand or CommandOptionType.SubCommandGroup } below, ..])
        {
            (name, options) = ($"{name} {below.Name}", below.Options);
        }

        return (name, options);
    }

    private Reply Apology(Exception fault, Route route)
    {
        var reference = Reference(route.Call.Interaction);
        LogFault(fault, route.Name, reference);
        var words = fault.IsLocked()
            ? Reply.Whisper($"My library is locked by something else just now, and nothing was changed (ref {reference}). Try again in a minute.")
            : Reply.Whisper($"Something went wrong on my side (ref {reference}). Try again in a minute.");
        return words with { IsApology = true };
    }

    /// <summary>Four characters that tie what the user was shown to a line of the log.</summary>
    private static string Reference(Interaction interaction) => (((interaction.Id.Value >> 22) ^ interaction.Id.Value) & 0xFFFF).ToString("X4", null);

    [LoggerMessage(1, LogLevel.Error, "{Command} failed (ref {Reference})")]
    private partial void LogFault(Exception fault, string command, string reference);
}

/// <summary>What answers an interaction, and where a late answer goes.</summary>
internal sealed record Route(string Name, Answer Answer, Call Call, LateAnswer Late)
{
    /// <summary>A fixed answer.</summary>
    public static Route To(string name, Reply reply) =>
        new(name, (_, _) => Task.FromResult(reply), new Call(new Interaction { Id = default }, [], []), LateAnswer.PrivateMessage);
}
