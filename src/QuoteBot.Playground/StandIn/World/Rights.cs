namespace QuoteBot.Playground.StandIn;

/// <summary>What somebody may do in a channel, worked out as Discord does (topics/permissions, "Permission Overwrites").</summary>
internal static class Rights
{
    public static Permissions Of(Person person, Channel channel)
    {
        if (channel.Guild is not { } guild)
        {
            return Permissions.All;
        }

        var inGuild = Of(person, guild);
        return inGuild.HasFlag(Permissions.Administrator) ? Permissions.All : Overwritten(inGuild, person, guild, channel.Parent ?? channel);
    }

    public static Permissions Of(Person person, Guild guild)
    {
        if (guild.Owner == person)
        {
            return Permissions.All;
        }

        var together = person.Roles.Aggregate(guild.Everyone.Allows, (sum, role) => sum | role.Allows);
        return together.HasFlag(Permissions.Administrator) ? Permissions.All : together;
    }

    private static Permissions Overwritten(Permissions permissions, Person person, Guild guild, Channel channel)
    {
        var overwrites = channel.Overwrites.ToList();
        permissions = Apply(permissions, overwrites.Where(overwrite => overwrite.Whom == guild.Id));
        permissions = Apply(permissions, overwrites.Where(overwrite => person.Roles.Any(role => role.Id == overwrite.Whom)));
        return Apply(permissions, overwrites.Where(overwrite => overwrite.Whom == person.User.Id));
    }

    private static Permissions Apply(Permissions permissions, IEnumerable<Overwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate((Permissions.None, Permissions.None), (sum, one) => (sum.Item1 | one.Allow, sum.Item2 | one.Deny));
        return (permissions & ~deny) | allow;
    }
}
