using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Gateway;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn;

/// <summary>
/// The gateway: bots connect by WebSocket, identify, and hear what happens (events/gateway). While a session lives, interactions go to it
/// rather than to the HTTP endpoint.
/// </summary>
public sealed class StandInGateway
{
    // Discord counts in windows of its own: a client that waits its five seconds to the millisecond is not refused.
    private static readonly TimeSpan BetweenIdentifies = TimeSpan.FromSeconds(4.5);

    private readonly StandInDiscord discord;
    private readonly Dictionary<int, DateTimeOffset> identified = [];
    private ImmutableList<GatewaySession> sessions = [];

    internal StandInGateway(StandInDiscord discord) => this.discord = discord;

    /// <summary>All sessions so far, oldest first.</summary>
    public IReadOnlyList<GatewaySession> Sessions => sessions;

    /// <summary>Keeps the servers themselves from the bot (no GUILD_CREATE), as when interactions come before a server is known.</summary>
    public bool WithholdsGuilds { get; set; }

    /// <summary>Whether it turns new connections away, as when it is down.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether only the address that READY gives for resuming is down.</summary>
    public bool ResumeAddressIsDown { get; set; }

    /// <summary>How many connections it has turned away.</summary>
    public int TurnedAway { get; private set; }

    /// <summary>Waits for a session that is connected, and returns the newest.</summary>
    public async Task<GatewaySession> ConnectedAsync(TimeSpan? within = null)
    {
        await discord.UntilAsync(_ => sessions.Any(session => session.IsConnected), within);
        return sessions.Last(session => session.IsConnected);
    }

    internal GatewaySession? For(Guild? guild) => sessions.FindLast(session => guild is null ? session is { HasEnded: false, Shard: 0 } : session.Takes(guild.Id));

    internal void Tell(Guild guild, string name, JsonObject data)
    {
        foreach (var session in sessions.Where(session => session.Takes(guild.Id) && GatewayEvents.WantsGuilds(session)))
        {
            session.Tell(name, data);
        }
    }

    /// <summary>Serves one connection to its end.</summary>
    internal async Task ServeAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var forResume = context.Request.RouteValues.ContainsKey("resume");
        if (IsDown || (forResume && ResumeAddressIsDown))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            TurnedAway++;
            discord.Changed();
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var query = context.Request.Query;
        var connection = new GatewayConnection(socket, context, query["compress"] == "zlib-stream") { IsForResume = forResume };
        var writing = connection.WriteAsync();
        GatewaySession? session = null;
        if (query["v"] != "10" || query["encoding"] != "json")
        {
            connection.PostClose(GatewayCodes.InvalidVersion, "Invalid API version.");
        }
        else
        {
            connection.Post(new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = (int)discord.Options.HeartbeatInterval.TotalMilliseconds } });
            session = await ListenAsync(connection);
        }

        session?.Detach(connection);
        await writing;
    }

    private async Task<GatewaySession?> ListenAsync(GatewayConnection connection)
    {
        GatewaySession? session = null;
        var pace = new Pace(discord.Clock);
        while (await connection.ReadAsync() is { } document)
        {
            using var frame = document;
            if (pace.IsTooFast())
            {
                connection.PostClose(GatewayCodes.RateLimited, "You are being rate limited.");
            }
            else
            {
                session = Take(connection, session, frame.RootElement);
            }
        }

        return session;
    }

    private GatewaySession? Take(GatewayConnection connection, GatewaySession? session, JsonElement frame)
    {
        switch (frame.Number("op"))
        {
            case 1 when session is null:
                connection.Post(new JsonObject { ["op"] = 11 });
                break;
            case 1:
                session.Heartbeat(connection);
                break;
            case 2 when session is null or { HasEnded: true }:
                session?.Detach(connection);
                return Identify(connection, frame.Get("d") ?? default);
            case 6 when session is null:
                return Resume(connection, frame.Get("d") ?? default);
            case 2 or 6:
                connection.PostClose(GatewayCodes.AlreadyAuthenticated, "Already authenticated.");
                break;
            case 3 or 4 or 8 or 31 when session is null:
                connection.PostClose(GatewayCodes.NotAuthenticated, "Not authenticated.");
                break;
            case 3 or 4 or 8 or 31:
                break;
            default:
                connection.PostClose(GatewayCodes.UnknownOpcode, "Unknown opcode.");
                break;
        }

        return session;
    }

    private GatewaySession? Identify(GatewayConnection connection, JsonElement request)
    {
        if (GatewayEvents.WhatIsWrong(request, discord.BotToken) is var (code, reason))
        {
            connection.PostClose(code, reason);
            return null;
        }

        var shard = request.List("shard").Select(number => number.GetInt32()).ToArray();
        var session = new GatewaySession(discord, shard is [var id, _] ? id : 0, shard is [_, var count] ? count : 1, request.Number("intents")!.Value);
        if (!MayIdentify(session.Shard))
        {
            connection.Post(new JsonObject { ["op"] = 9, ["d"] = false });
            return null;
        }

        var guilds = discord.Guilds.Where(guild => guild.HasBot && session.Takes(guild.Id)).ToList();
        session.Attach(connection);
        session.Tell("READY", GatewayEvents.Ready(discord, session, guilds));
        foreach (var guild in guilds.Where(_ => GatewayEvents.WantsGuilds(session) && !WithholdsGuilds))
        {
            session.Tell("GUILD_CREATE", GatewayEvents.GuildCreate(guild));
        }

        ImmutableInterlocked.Update(ref sessions, (list, added) => list.Add(added), session);
        discord.Changed();
        return session;
    }

    private GatewaySession? Resume(GatewayConnection connection, JsonElement request)
    {
        if (request.Text("token") != discord.BotToken)
        {
            connection.PostClose(GatewayCodes.AuthenticationFailed, "Authentication failed.");
            return null;
        }

        var session = sessions.Find(one => one.Id == request.Text("session_id"));
        if (session?.Resume(connection, request.Number("seq") ?? long.MaxValue) is true)
        {
            return session;
        }

        connection.Post(new JsonObject { ["op"] = 9, ["d"] = false });
        return null;
    }

    // One in five seconds for each of the buckets that may identify at the same time (events/gateway, "Rate Limiting").
    private bool MayIdentify(int shard)
    {
        lock (identified)
        {
            var (bucket, now) = (shard % discord.Options.MaxConcurrency, discord.Clock.GetUtcNow());
            if (discord.Options.RateLimits && identified.TryGetValue(bucket, out var last) && now - last < BetweenIdentifies)
            {
                return false;
            }

            identified[bucket] = now;
            return true;
        }
    }

    /// <summary>120 frames a minute are the most that a bot may send.</summary>
    private sealed class Pace(TimeProvider clock)
    {
        private const int FramesAMinute = 120;

        private readonly Queue<DateTimeOffset> recent = new();

        public bool IsTooFast()
        {
            var now = clock.GetUtcNow();
            recent.Enqueue(now);
            while (recent.Peek() < now - TimeSpan.FromMinutes(1))
            {
                recent.Dequeue();
            }

            return recent.Count > FramesAMinute;
        }
    }
}
