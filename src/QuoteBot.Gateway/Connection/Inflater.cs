using System.IO.Compression;

namespace QuoteBot.Gateway.Connection;

/// <summary>Unpacks a connection's one zlib stream, message by message (events/gateway, "Transport Compression").</summary>
internal sealed class Inflater : IDisposable
{
    private readonly MemoryStream _packed = new();
    private readonly MemoryStream _unpacked = new();
    private readonly ZLibStream _stream;

    public Inflater() => _stream = new ZLibStream(_packed, CompressionMode.Decompress, leaveOpen: true);

    private static ReadOnlySpan<byte> EndOfMessage => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Takes what has arrived; returns the message when it is whole, null while more is to come.</summary>
    public byte[]? Inflate(ReadOnlySpan<byte> arrived)
    {
        _packed.SetLength(0);
        _packed.Write(arrived);
        _packed.Position = 0;
        _stream.CopyTo(_unpacked);
        if (!arrived.EndsWith(EndOfMessage))
        {
            return null;
        }

        var message = _unpacked.ToArray();
        _unpacked.SetLength(0);
        return message;
    }

    public void Dispose()
    {
        _stream.Dispose();
        _packed.Dispose();
        _unpacked.Dispose();
    }
}
