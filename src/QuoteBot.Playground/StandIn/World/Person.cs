namespace QuoteBot.Playground.StandIn;

/// <summary>
/// Somebody as they are in one server, or in direct messages with the bot: what they may do, and all that they can do to the bot.
/// Each action waits until there is something to look at, and throws when the bot failed them.
/// </summary>
public sealed partial class Person
{
    internal Person(StandInDiscord discord, User user, Guild? guild) => (Discord, User, Guild) = (discord, user, guild);

    public User User { get; }

    public string Name => User.Name;

    /// <summary>How a message mentions them.</summary>
    public string Mention => $"<@{User.Id}>";

    /// <summary>The server they are in; none in direct messages.</summary>
    public Guild? Guild { get; }

    /// <summary>The roles they have besides @everyone.</summary>
    public List<Role> Roles { get; } = [];

    /// <summary>What their roles allow, in the whole server.</summary>
    public Permissions Permissions => Guild is null ? Permissions.All : Rights.Of(this, Guild);

    /// <summary>
    /// Discord does not offer people commands that the server's settings or <c>default_member_permissions</c> keep from them. Set this to
    /// send them all the same, for instance to see that the bot looks again itself.
    /// </summary>
    public bool SendsForbiddenCommands { get; set; }

    /// <summary>The same person, alone with the bot.</summary>
    public Person InDirectMessages => Guild is null ? this : Discord.DirectMessages(User).Person;

    /// <summary>Where they are when no channel is named: #general, or their direct messages.</summary>
    public Channel Home => Guild?.General ?? Discord.DirectMessages(User).Channel;

    internal StandInDiscord Discord { get; }

    /// <summary>What this person sees in a channel: the public messages and those that are only for them.</summary>
    public IReadOnlyList<Message> Sees(Channel? channel = null) =>
        [.. (channel ?? Home).Messages.Where(message => message.OnlyFor is null || message.OnlyFor.Id == User.Id)];
}
