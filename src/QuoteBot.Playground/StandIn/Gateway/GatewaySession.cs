using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Gateway;

namespace QuoteBot.Playground.StandIn;

/// <summary>A bot's session on the gateway. It outlives its connections: what happens while there is none is told when it resumes.</summary>
public sealed class GatewaySession
{
    private readonly List<JsonObject> told = [];
    private readonly Lock gate = new();
    private readonly StandInDiscord discord;
    private GatewayConnection? connection;

    internal GatewaySession(StandInDiscord discord, int shard, int shards, long intents) =>
        (this.discord, Shard, Shards, Intents) = (discord, shard, shards, intents);

    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Which shard it is, counted from 0.</summary>
    public int Shard { get; }

    /// <summary>Of how many.</summary>
    public int Shards { get; }

    /// <summary>The kinds of event that the bot asked for.</summary>
    public long Intents { get; }

    public bool IsConnected => connection is not null;

    /// <summary>Whether it can no longer be resumed.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>How often it was resumed.</summary>
    public int Resumes { get; private set; }

    /// <summary>Whether it was last resumed at the address that READY gives for that.</summary>
    public bool ResumedAtItsAddress { get; private set; }

    /// <summary>Whether its last connection is compressed.</summary>
    public bool IsCompressed { get; private set; }

    /// <summary>The number of the last event.</summary>
    public int Sequence => told.Count;

    /// <summary>How many heartbeats have come.</summary>
    public int Heartbeats { get; private set; }

    /// <summary>Set to leave heartbeats unanswered, so that the bot must notice and come back.</summary>
    public bool IgnoresHeartbeats { get; set; }

    /// <summary>Breaks the connection without a word.</summary>
    public void Drop() => connection?.Abort();

    /// <summary>Closes the connection with a code of the gateway's, such as 4000 or 4009.</summary>
    public void Close(int code) => connection?.PostClose(code, "");

    /// <summary>Asks the bot to come back on another connection (op 7).</summary>
    public void AskToReconnect() => connection?.Post(new JsonObject { ["op"] = 7, ["d"] = null });

    /// <summary>Declares the session invalid (op 9), with leave to resume it or without.</summary>
    public void Invalidate(bool resumable)
    {
        HasEnded = !resumable;
        connection?.Post(new JsonObject { ["op"] = 9, ["d"] = resumable });
    }

    internal bool Takes(ulong guildId) => !HasEnded && (int)((guildId >> 22) % (ulong)Shards) == Shard;

    internal void Attach(GatewayConnection to)
    {
        lock (gate)
        {
            connection = to;
        }

        discord.Changed();
    }

    /// <summary>Tells an event now, or, where there is no connection, when the bot is back.</summary>
    internal void Tell(string name, JsonObject data)
    {
        lock (gate)
        {
            var frame = new JsonObject { ["op"] = 0, ["s"] = told.Count + 1, ["t"] = name, ["d"] = data };
            told.Add(frame);
            connection?.Post(frame);
        }
    }

    /// <summary>Takes the session up on a new connection and tells what was missed; false when that cannot be.</summary>
    internal bool Resume(GatewayConnection to, long sequence)
    {
        lock (gate)
        {
            if (HasEnded || sequence > told.Count)
            {
                return false;
            }

            connection = to;
            Resumes++;
            (ResumedAtItsAddress, IsCompressed) = (to.IsForResume, to.IsCompressed);
            foreach (var missed in told.Skip((int)sequence))
            {
                to.Post(missed);
            }

            Tell("RESUMED", []);
        }

        discord.Changed();
        return true;
    }

    internal void Heartbeat(GatewayConnection from)
    {
        Heartbeats++;
        if (!IgnoresHeartbeats)
        {
            from.Post(new JsonObject { ["op"] = 11 });
        }

        discord.Changed();
    }

    internal void Detach(GatewayConnection from)
    {
        lock (gate)
        {
            HasEnded |= from.SaidGoodbye;
            connection = connection == from ? null : connection;
        }

        discord.Changed();
    }
}
