namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>Whether Discord offers somebody a command (interactions/application-commands, "Permissions").</summary>
internal static class CommandOffer
{
    private const int ForRole = 1;
    private const int ForMember = 2;
    private const int ForChannel = 3;

    public static bool Includes(RegisteredCommand command, Person person, Channel channel)
    {
        if (channel.Guild is not { } guild)
        {
            return true;
        }

        var permissions = Rights.Of(person, channel);
        if (permissions.HasFlag(Permissions.Administrator))
        {
            return true;
        }

        var access = guild.Access.GetValueOrDefault(command.Name) ?? [];
        return permissions.HasFlag(Permissions.UseApplicationCommands)
            && Decide(access.Where(one => one.Kind == ForChannel), channel.Id, guild.Id - 1) is not false
            && (ByPerson(access, person, guild) ?? Default(command, permissions));
    }

    private static bool? ByPerson(IReadOnlyList<CommandAccess> access, Person person, Guild guild)
    {
        var byName = access.FirstOrDefault(one => one.Kind == ForMember && one.Whom == person.User.Id);
        var byRole = access.Where(one => one.Kind == ForRole && person.Roles.Any(role => role.Id == one.Whom)).ToList();
        return byName?.Allowed
            ?? (byRole.Count > 0 ? byRole.Any(one => one.Allowed) : access.FirstOrDefault(one => one.Kind == ForRole && one.Whom == guild.Id)?.Allowed);
    }

    // The id one below the server's own stands for all channels.
    private static bool? Decide(IEnumerable<CommandAccess> access, ulong own, ulong all) =>
        access.FirstOrDefault(one => one.Whom == own)?.Allowed ?? access.FirstOrDefault(one => one.Whom == all)?.Allowed;

    private static bool Default(RegisteredCommand command, Permissions permissions) =>
        command.Needs is not { } needs || (needs is not Permissions.None && permissions.HasFlag(needs));
}
