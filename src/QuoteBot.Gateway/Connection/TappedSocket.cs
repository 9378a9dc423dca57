using System.Text;
using Discord.Net.WebSockets;

namespace QuoteBot.Gateway.Connection;

/// <summary>
/// The WebSocket that Discord.Net holds its connection on, tapped: interactions are taken from it as they come, untouched. Discord.Net's own
/// objects for them lack what the bot needs (permissions where the guild is not known yet, the largest attachment, the kind of place), and
/// making them would keep everybody who ever clicked in memory. The rest of the connection is Discord.Net's.
/// </summary>
internal sealed class TappedSocket : IWebSocketClient
{
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(30);

    private readonly IWebSocketClient _socket;
    private readonly Uri _gateway;
    private readonly Action<ReadOnlyMemory<byte>> _takeInteraction;
    private CancellationTokenSource _connecting = new();
    private Inflater _inflater = new();
    private string? _unreachable;

    /// <param name="socket">The socket itself.</param>
    /// <param name="gateway">Where the gateway is, for when the address to resume at cannot be reached.</param>
    /// <param name="takeInteraction">Is handed the <c>d</c> of each INTERACTION_CREATE and must return at once.</param>
    public TappedSocket(IWebSocketClient socket, Uri gateway, Action<ReadOnlyMemory<byte>> takeInteraction)
    {
        (_socket, _gateway, _takeInteraction) = (socket, gateway, takeInteraction);
        _socket.TextMessage += text => HearAsync(text, Encoding.UTF8.GetBytes(text));
        _socket.BinaryMessage += (data, index, count) =>
            _inflater.Inflate(data.AsSpan(index, count)) is { } message ? HearAsync(null, message) : Task.CompletedTask;
        _socket.Closed += reason => Closed?.Invoke(reason) ?? Task.CompletedTask;
    }

    /// <summary>Never raised: what arrives packed is passed on as text.</summary>
    public event Func<byte[], int, int, Task>? BinaryMessage
    {
        add { }
        remove { }
    }

    public event Func<string, Task>? TextMessage;

    public event Func<Exception, Task>? Closed;

    public void SetHeader(string key, string value) => _socket.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken)
    {
        _connecting.Dispose();
        _connecting = CancellationTokenSource.CreateLinkedTokenSource(cancelToken);
        _socket.SetCancelToken(_connecting.Token);
    }

    /// <summary>Connects; where that fails, the next try goes to the gateway's own address, and the one after it back again.</summary>
    public async Task ConnectAsync(string host)
    {
        var address = host == _unreachable ? new UriBuilder(host) { Host = _gateway.Host, Port = _gateway.Port, Path = _gateway.AbsolutePath }.Uri.AbsoluteUri : host;
        _unreachable = address == host ? host : null;
        _inflater.Dispose();
        _inflater = new Inflater();

        // A server that accepts the connection and then says nothing would be waited for without end.
        _connecting.CancelAfter(ConnectWithin);
        await _socket.ConnectAsync(address);
        _connecting.CancelAfter(Timeout.InfiniteTimeSpan);
        _unreachable = null;
    }

    public Task DisconnectAsync(int closeCode = 1000) => _socket.DisconnectAsync(closeCode);

    public Task SendAsync(byte[] data, int index, int count, bool isText) => _socket.SendAsync(data, index, count, isText);

    public void Dispose()
    {
        _socket.Dispose();
        _inflater.Dispose();
        _connecting.Dispose();
    }

    private Task HearAsync(string? text, byte[] message)
    {
        var frame = GatewayFrame.Read(message);
        if (frame.IsInteraction)
        {
            _takeInteraction(frame.Data);
        }

        return TextMessage?.Invoke(frame.Replacement ?? text ?? Encoding.UTF8.GetString(message)) ?? Task.CompletedTask;
    }
}
