using System.Collections.Concurrent;
using QuoteBot.Playground.StandIn.Gateway;

namespace QuoteBot.Playground.StandIn;

/// <summary>A Discord server with its roles, people and channels. The bot is in it until <see cref="RemoveBot"/>.</summary>
public sealed class Guild
{
    private readonly List<Role> roles = [];
    private readonly List<Channel> channels = [];
    private readonly ConcurrentDictionary<ulong, Person> members = new();

    internal Guild(StandInDiscord discord, ulong id, string name)
    {
        (Discord, Id, Name) = (discord, id, name);
        Everyone = new Role(id, "@everyone", Permissions.Member);
        roles.Add(Everyone);
        Bot = new Person(discord, discord.Bot, this);
        General = Add(new Channel(discord, discord.NewId(), ChannelKind.Text, "general", this));
    }

    public ulong Id { get; }

    public string Name { get; }

    /// <summary>The channel that everything happens in where no other is named.</summary>
    public Channel General { get; }

    /// <summary>What everybody in this server has; change its permissions with <see cref="Allow"/>.</summary>
    public Role Everyone { get; private set; }

    /// <summary>Who owns the server and may do everything; nobody until set.</summary>
    public Person? Owner { get; set; }

    /// <summary>The bot as a member of this server; give or take its roles and permissions like anybody's.</summary>
    public Person Bot { get; }

    /// <summary>Whether the bot is (still) in this server.</summary>
    public bool HasBot { get; private set; } = true;

    public IReadOnlyCollection<Person> Members => [.. members.Values.OrderBy(member => member.User.Id)];

    public IReadOnlyList<Role> Roles => [.. roles];

    public IReadOnlyList<Channel> Channels => [.. channels.Where(channel => !channel.IsDeleted)];

    /// <summary>What this server's own settings say of who may use which command, by command name; see <see cref="SetCommandAccess"/>.</summary>
    internal ConcurrentDictionary<string, IReadOnlyList<CommandAccess>> Access { get; } = new();

    internal StandInDiscord Discord { get; }

    /// <summary>Adds somebody with the everyday permissions.</summary>
    public Person AddMember(string name, params Role[] roles) => AddMember(new User(Discord.NewId(), name), roles);

    /// <summary>Adds an account that may be in other servers too.</summary>
    public Person AddMember(User user, params Role[] roles)
    {
        var member = new Person(Discord, user, this);
        member.Roles.AddRange(roles);
        return members[user.Id] = member;
    }

    /// <summary>Adds somebody with a role that has MANAGE_GUILD, who is a moderator to the bot.</summary>
    public Person AddModerator(string name) => AddMember(name, ModeratorRole);

    public Role AddRole(string name, Permissions allows = Permissions.None)
    {
        var role = new Role(Discord.NewId(), name, allows);
        roles.Add(role);
        return role;
    }

    public Channel AddChannel(string name, ulong? id = null) => Tell(Add(new Channel(Discord, id ?? Discord.NewId(), ChannelKind.Text, name, this)));

    public Channel AddThread(string name, Channel parent) =>
        Tell(Add(new Channel(Discord, Discord.NewId(), ChannelKind.Thread, name, this) { Parent = parent }));

    /// <summary>Sets what everybody in this server may do.</summary>
    public void Allow(Permissions everyone)
    {
        roles.Remove(Everyone);
        Everyone = Everyone with { Allows = everyone };
        roles.Insert(0, Everyone);
    }

    /// <summary>Sets what the server's own settings ("Integrations") say of one command; replaces what they said before.</summary>
    public void SetCommandAccess(string command, params CommandAccess[] access) => Access[command] = access;

    /// <summary>Throws the bot out: from now on its requests are refused and it hears nothing from here.</summary>
    public void RemoveBot()
    {
        HasBot = false;
        Discord.Gateway.Tell(this, "GUILD_DELETE", GatewayEvents.GuildDelete(this));
    }

    internal Person? Find(ulong user) => user == Bot.User.Id ? Bot : members.GetValueOrDefault(user);

    private Role ModeratorRole => roles.Find(role => role.Name == "Moderators") ?? AddRole("Moderators", Permissions.ManageGuild);

    private Channel Tell(Channel channel)
    {
        Discord.Gateway.Tell(this, channel.Kind is ChannelKind.Thread ? "THREAD_CREATE" : "CHANNEL_CREATE", GatewayEvents.Channel(channel));
        return channel;
    }

    private Channel Add(Channel channel)
    {
        channels.Add(channel);
        Discord.Register(channel);
        return channel;
    }
}

/// <summary>Whether one role, member or channel may use a command, as a server's own settings say.</summary>
/// <param name="Kind">1 for a role, 2 for a member, 3 for a channel, as Discord numbers them.</param>
public sealed record CommandAccess(ulong Whom, int Kind, bool Allowed)
{
    public static CommandAccess For(Role role, bool allowed = true) => new(role.Id, 1, allowed);

    public static CommandAccess For(Person person, bool allowed = true) => new(person.User.Id, 2, allowed);

    public static CommandAccess For(Channel channel, bool allowed = true) => new(channel.Id, 3, allowed);
}
