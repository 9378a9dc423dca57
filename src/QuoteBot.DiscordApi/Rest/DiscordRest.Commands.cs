using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Json;

namespace QuoteBot.DiscordApi.Rest;

/// <content>Commands and who may use them (interactions/application-commands).</content>
public sealed partial class DiscordRest
{
    /// <summary>The commands that are registered everywhere.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> GetCommandsAsync(CancellationToken stop) => routes.GetCommands(application, stop);

    /// <summary>The commands that are registered in one guild alone.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> GetCommandsAsync(GuildId guild, CancellationToken stop) =>
        routes.GetGuildCommands(application, guild, stop);

    /// <summary>Makes these the commands that are registered everywhere; others go.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> OverwriteCommandsAsync(IReadOnlyList<ApplicationCommand> commands, CancellationToken stop) =>
        routes.PutCommands(application, WireContent.Json(commands, DiscordJson.Default.ApplicationCommands), stop);

    /// <summary>Makes these the commands that are registered in one guild; others go. They appear there at once.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> OverwriteCommandsAsync(
        GuildId guild, IReadOnlyList<ApplicationCommand> commands, CancellationToken stop) =>
        routes.PutGuildCommands(application, guild, WireContent.Json(commands, DiscordJson.Default.ApplicationCommands), stop);

    /// <summary>What a guild itself has set about who may use which command; empty where it has set nothing.</summary>
    public Task<IReadOnlyList<GuildCommandPermissions>> GetCommandPermissionsAsync(GuildId guild, CancellationToken stop) =>
        routes.GetCommandPermissions(application, guild, stop);
}
