using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn.Gateway;

/// <summary>A bot's end of the gateway, as bare as can be.</summary>
internal sealed class GatewayClient : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream zlib;

    private GatewayClient() => zlib = new ZLibStream(compressed, CompressionMode.Decompress);

    /// <summary>The code that the other side closed with.</summary>
    public int CloseCode => (int)(socket.CloseStatus ?? 0);

    public static async Task<GatewayClient> ConnectAsync(StandInDiscord discord, string query = "?v=10&encoding=json")
    {
        var client = new GatewayClient();
        await client.socket.ConnectAsync(new Uri(discord.GatewayUrl + query), TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>Connects, hears the hello and identifies.</summary>
    public static async Task<GatewayClient> IdentifyAsync(StandInDiscord discord, string query = "?v=10&encoding=json")
    {
        var client = await ConnectAsync(discord, query);
        Assert.Equal(10, (int)(await client.ReadAsync())["op"]!);
        await client.SendAsync(Identify(discord.BotToken, intents: 1));
        return client;
    }

    public static string Identify(string token, long intents, string shard = "[0, 1]") =>
        $$"""{ "op": 2, "d": { "token": "{{token}}", "intents": {{intents}}, "shard": {{shard}}, "properties": { "os": "linux", "browser": "test", "device": "test" } } }""";

    public Task SendAsync(string frame) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <summary>The next frame, unpacked where it came packed; fails when there is none.</summary>
    public async Task<JsonObject> ReadAsync() => await TryReadAsync() ?? throw new InvalidOperationException($"Closed with {CloseCode}.");

    public async Task<JsonObject?> TryReadAsync()
    {
        using var received = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            if (part.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            received.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                var bytes = received.ToArray();
                return JsonSerializer.Deserialize<JsonObject>(part.MessageType is WebSocketMessageType.Binary ? Unpack(bytes) : bytes);
            }
        }
    }

    /// <summary>Reads up to the event of this name.</summary>
    public async Task<JsonObject> ReadAsync(string name)
    {
        while (true)
        {
            if (await ReadAsync() is var frame && (string?)frame["t"] == name)
            {
                return frame;
            }
        }
    }

    public Task CloseAsync(WebSocketCloseStatus status) => socket.CloseAsync(status, null, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        await zlib.DisposeAsync();
        await compressed.DisposeAsync();
    }

    // The stream goes on over all frames: each is written behind the last and what can be read is read.
    private byte[] Unpack(byte[] bytes)
    {
        Assert.Equal([0, 0, 0xFF, 0xFF], bytes[^4..]);
        var start = compressed.Position;
        compressed.Seek(0, SeekOrigin.End);
        compressed.Write(bytes);
        compressed.Position = start;
        using var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (var read = zlib.Read(buffer); read > 0; read = zlib.Read(buffer))
        {
            plain.Write(buffer, 0, read);
        }

        return plain.ToArray();
    }
}
