using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Chat.Moderators;

/// <summary>
/// What a server's own settings say of one person and one command, as Discord weighs them (interactions/application-commands,
/// "Permissions"): a channel that is forbidden forbids; then what is said of the person beats what is said of their roles, and one role that
/// is allowed beats others and everybody's. What is said of the command beats what is said of all commands; that everybody may use the bot's
/// commands in general hands out none that is kept for moderators (support article "Updates to Command Permissions", "Default Member Permissions").
/// </summary>
/// <param name="Guild">The server.</param>
/// <param name="Channel">Where the command is used.</param>
/// <param name="User">Who uses it.</param>
/// <param name="Roles">That person's roles.</param>
internal sealed record CommandAccess(GuildId Guild, ChannelId Channel, UserId User, IReadOnlyCollection<RoleId> Roles)
{
    /// <summary>True when the settings let the person in; a channel alone lets nobody in, and nothing said is no.</summary>
    /// <param name="settings">All that the server has set.</param>
    /// <param name="command">The command.</param>
    /// <param name="application">The application, under whose id the settings for all commands stand.</param>
    public bool IsAllowed(IReadOnlyList<GuildCommandPermissions> settings, CommandId? command, AppId application)
    {
        var own = Entries(settings, command);
        var general = Entries(settings, new CommandId(application.Value));
        return (ByChannel(own) ?? ByChannel(general)) is not false && (ByPerson(own) ?? ByEverybody(own) ?? ByPerson(general)) is true;
    }

    private static IReadOnlyList<CommandPermission> Entries(IReadOnlyList<GuildCommandPermissions> settings, CommandId? command) =>
        settings.FirstOrDefault(setting => setting.Id == command)?.Permissions ?? [];

    // The id one below the server's own stands for all channels.
    private bool? ByChannel(IReadOnlyList<CommandPermission> entries) =>
        Find(entries, CommandPermissionType.Channel, Channel.Value) ?? Find(entries, CommandPermissionType.Channel, Guild.Value - 1);

    private bool? ByPerson(IReadOnlyList<CommandPermission> entries) =>
        Find(entries, CommandPermissionType.User, User.Value) ?? ByRole(entries);

    private bool? ByEverybody(IReadOnlyList<CommandPermission> entries) => Find(entries, CommandPermissionType.Role, Guild.Value);

    private bool? ByRole(IReadOnlyList<CommandPermission> entries)
    {
        var said = Roles.Select(role => Find(entries, CommandPermissionType.Role, role.Value)).OfType<bool>().ToList();
        return said.Count == 0 ? null : said.Contains(true);
    }

    private static bool? Find(IReadOnlyList<CommandPermission> entries, CommandPermissionType type, ulong id) =>
        entries.FirstOrDefault(entry => entry.Type == type && Snowflake.TryParse<RoleId>(entry.Id, out var whose) && whose.Value == id)?.Permission;
}
