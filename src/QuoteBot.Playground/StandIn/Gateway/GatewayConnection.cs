using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Gateway;

/// <summary>One socket: frames out in the order in which they were posted, compressed where that was asked for, and frames in.</summary>
internal sealed class GatewayConnection(WebSocket socket, HttpContext context, bool compressed)
{
    private const int LargestPayload = 4096;

    private readonly System.Threading.Channels.Channel<Outgoing> outbox = System.Threading.Channels.Channel.CreateUnbounded<Outgoing>();
    private bool closed;

    /// <summary>Whether it came to the address that READY gives for resuming.</summary>
    public bool IsForResume { get; init; }

    public bool IsCompressed => compressed;

    /// <summary>Whether the other side closed, and in the way that ends a session; its answer to a close of ours says nothing.</summary>
    public bool SaidGoodbye => !closed && socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable;

    public void Post(JsonObject frame) => outbox.Writer.TryWrite(new Outgoing(frame.ToJsonString(), null));

    /// <summary>Closes once everything posted before is out.</summary>
    public void PostClose(int code, string reason)
    {
        outbox.Writer.TryWrite(new Outgoing(reason, code));
        outbox.Writer.TryComplete();
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Abort()
    {
        outbox.Writer.TryComplete();
        context.Abort();
        socket.Abort();
    }

    /// <summary>Sends what is posted, until the connection ends.</summary>
    public async Task WriteAsync()
    {
        using var pipe = new MemoryStream();
        await using var zlib = new ZLibStream(pipe, CompressionLevel.Fastest, leaveOpen: true);
        try
        {
            await foreach (var next in outbox.Reader.ReadAllAsync(context.RequestAborted))
            {
                await SendAsync(next, pipe, zlib);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The socket broke; whoever listened comes back and resumes.
        }
    }

    /// <summary>The next frame; null when the connection has ended. A frame that is too long or no JSON closes it, as Discord does.</summary>
    public async Task<JsonDocument?> ReadAsync()
    {
        var buffer = new byte[LargestPayload + 1];
        var length = 0;
        try
        {
            while (length <= LargestPayload)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), context.RequestAborted);
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    await AnswerCloseAsync();
                    return null;
                }

                length += part.Count;
                if (part.EndOfMessage)
                {
                    return JsonDocument.Parse(buffer.AsMemory(0, length));
                }
            }

            PostClose(GatewayCodes.DecodeError, "Payload too long.");
        }
        catch (JsonException)
        {
            PostClose(GatewayCodes.DecodeError, "Error while decoding payload.");
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException)
        {
            // Broken by either side without a word.
        }

        return null;
    }

    private async Task AnswerCloseAsync()
    {
        outbox.Writer.TryComplete();
        if (socket.State is WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
    }

    private async Task SendAsync(Outgoing next, MemoryStream pipe, ZLibStream zlib)
    {
        if (next.CloseCode is { } code)
        {
            closed = true;
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, next.Text, CancellationToken.None);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(next.Text);
        if (!compressed)
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, true, context.RequestAborted);
            return;
        }

        // One zlib stream over the whole connection, flushed after each frame ("zlib-stream").
        pipe.SetLength(0);
        await zlib.WriteAsync(bytes);
        await zlib.FlushAsync();
        await socket.SendAsync(pipe.ToArray(), WebSocketMessageType.Binary, true, context.RequestAborted);
    }

    private sealed record Outgoing(string Text, int? CloseCode);
}

/// <summary>Close codes of the gateway (topics/opcodes-and-status-codes).</summary>
internal static class GatewayCodes
{
    public const int UnknownOpcode = 4001;
    public const int DecodeError = 4002;
    public const int NotAuthenticated = 4003;
    public const int AuthenticationFailed = 4004;
    public const int AlreadyAuthenticated = 4005;
    public const int InvalidSequence = 4007;
    public const int RateLimited = 4008;
    public const int InvalidShard = 4010;
    public const int InvalidVersion = 4012;
    public const int InvalidIntents = 4013;
    public const int DisallowedIntents = 4014;
}
