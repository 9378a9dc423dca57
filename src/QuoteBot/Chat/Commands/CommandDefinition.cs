using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Interactions;

namespace QuoteBot.Chat.Commands;

/// <summary>Writes commands down in the form in which they are registered with Discord (interactions/application-commands).</summary>
internal static class CommandDefinition
{
    private static readonly InteractionContext[] GuildsOnly = [InteractionContext.Guild];
    private static readonly InteractionContext[] Everywhere = [InteractionContext.Guild, InteractionContext.BotDirectMessage];

    /// <summary>A command, or a group of sub-commands.</summary>
    public static ApplicationCommand Of(string name, string? groupDescription, IReadOnlyList<SlashCommand> commands) => new()
    {
        Name = name,
        Description = groupDescription ?? commands[0].Description,
        Options = groupDescription is null ? Options(commands[0]) : [.. commands.Select(SubCommand)],
        DefaultMemberPermissions = commands[0].Requires,
        Contexts = commands[0].InDirectMessages ? Everywhere : GuildsOnly,
        IntegrationTypes = [IntegrationType.GuildInstall],
    };

    /// <summary>A command of the menu of messages.</summary>
    public static ApplicationCommand Of(MessageCommand command) => new()
    {
        Type = CommandType.Message,
        Name = command.Name,
        DefaultMemberPermissions = command.Requires,
        Contexts = GuildsOnly,
        IntegrationTypes = [IntegrationType.GuildInstall],
    };

    private static CommandOption SubCommand(SlashCommand command) => new()
    {
        Type = CommandOptionType.SubCommand,
        Name = command.Name.Split(' ')[1],
        Description = command.Description,
        Options = Options(command),
    };

    private static List<CommandOption>? Options(SlashCommand command) =>
        command.Options.Count == 0 ? null : [.. command.Options.Select(option => option.Declaration)];
}
