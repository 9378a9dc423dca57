using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Gateway;

namespace QuoteBot.Playground.StandIn;

/// <summary>The kinds of channel that the stand-in has, as Discord numbers them.</summary>
public enum ChannelKind
{
    Text = 0,
    Direct = 1,
    Thread = 11,
}

/// <summary>A channel and the messages in it, oldest first.</summary>
public sealed class Channel
{
    private ImmutableList<Message> messages = [];

    internal Channel(StandInDiscord discord, ulong id, ChannelKind kind, string name, Guild? guild) =>
        (Discord, Id, Kind, Name, Guild) = (discord, id, kind, name, guild);

    public ulong Id { get; }

    public ChannelKind Kind { get; }

    public string Name { get; }

    /// <summary>The server that the channel is in; none for direct messages.</summary>
    public Guild? Guild { get; }

    /// <summary>The channel that a thread hangs on.</summary>
    public Channel? Parent { get; init; }

    /// <summary>Who talks with the bot here, when it is direct messages.</summary>
    public User? Recipient { get; init; }

    public bool IsDeleted { get; private set; }

    /// <summary>What this channel allows and denies to roles and members.</summary>
    public List<Overwrite> Overwrites { get; } = [];

    /// <summary>All that is there now, private answers to anybody included.</summary>
    public IReadOnlyList<Message> Messages => [.. messages.Where(message => !message.IsDeleted)];

    /// <summary>The messages that everybody sees.</summary>
    public IReadOnlyList<Message> Public => [.. Messages.Where(message => message.OnlyFor is null)];

    internal StandInDiscord Discord { get; }

    internal Pulse Pulse { get; } = new();

    /// <summary>Deletes the channel with all that is in it.</summary>
    public void Delete()
    {
        IsDeleted = true;
        if (Guild is not null)
        {
            Discord.Gateway.Tell(Guild, Kind is ChannelKind.Thread ? "THREAD_DELETE" : "CHANNEL_DELETE", GatewayEvents.Channel(this));
        }

        Changed();
    }

    /// <summary>Denies something to the bot in this channel alone.</summary>
    public void DenyBot(Permissions what) => Overwrites.Add(new Overwrite(Discord.Bot.Id, Permissions.None, what));

    /// <summary>Waits until there is a public message that <paramref name="wanted"/> holds for, and returns the newest such.</summary>
    /// <exception cref="TimeoutException">There was none in time; says what was there.</exception>
    public async Task<Message> MessageAsync(Func<Message, bool> wanted, TimeSpan? within = null)
    {
        Message? found = null;
        await Pulse.UntilAsync(() => (found = Public.LastOrDefault(wanted)) is not null, within, () => $"No such message in #{Name}. There is:\n{this}");
        return found!;
    }

    /// <summary>Waits for a message that holds these words.</summary>
    public Task<Message> MessageAsync(string words, TimeSpan? within = null) =>
        MessageAsync(message => message.Text.Contains(words, StringComparison.OrdinalIgnoreCase), within);

    /// <summary>Waits until something holds for the channel.</summary>
    public Task UntilAsync(Func<Channel, bool> holds, TimeSpan? within = null) =>
        Pulse.UntilAsync(() => holds(this), within, () => $"It did not come about in #{Name}. There is:\n{this}");

    public override string ToString() => string.Join("\n---\n", Messages.Select(message => message.ToString()));

    internal Message? Find(ulong id) => messages.Find(message => message.Id == id && !message.IsDeleted);

    internal void Add(Message message)
    {
        ImmutableInterlocked.Update(ref messages, (list, added) => list.Add(added), message);
        Changed();
    }

    internal void Changed()
    {
        Pulse.Beat();
        Discord.Changed();
    }

    internal JsonObject ToJson()
    {
        var json = AllOfIt();
        foreach (var absent in json.Where(pair => pair.Value is null && pair.Key is not ("parent_id" or "last_message_id")).Select(pair => pair.Key).ToList())
        {
            json.Remove(absent);
        }

        return json;
    }

    private JsonObject AllOfIt() => new()
    {
        ["id"] = Id.ToString(CultureInfo.InvariantCulture),
        ["type"] = (int)Kind,
        ["name"] = Kind is ChannelKind.Direct ? null : Name,
        ["guild_id"] = Guild?.Id.ToString(CultureInfo.InvariantCulture),
        ["parent_id"] = Parent?.Id.ToString(CultureInfo.InvariantCulture),
        ["position"] = 0,
        ["flags"] = 0,
        ["last_message_id"] = messages.LastOrDefault()?.Id.ToString(CultureInfo.InvariantCulture),
        ["permission_overwrites"] = new JsonArray([.. Overwrites.Select(ToJson)]),
        ["recipients"] = Recipient is null ? null : new JsonArray(Recipient.ToJson()),
    };

    private JsonObject ToJson(Overwrite overwrite) => new()
    {
        ["id"] = overwrite.Whom.ToString(CultureInfo.InvariantCulture),
        ["type"] = Guild?.Roles.Any(role => role.Id == overwrite.Whom) is true ? 0 : 1,
        ["allow"] = ((ulong)overwrite.Allow).ToString(CultureInfo.InvariantCulture),
        ["deny"] = ((ulong)overwrite.Deny).ToString(CultureInfo.InvariantCulture),
    };
}
