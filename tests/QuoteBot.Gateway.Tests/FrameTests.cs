using System.Text;
using QuoteBot.Gateway.Connection;

namespace QuoteBot.Gateway.Tests;

/// <summary>What is taken from the connection, and what Discord.Net gets to see of it.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":7,"op":0,"d":{"id":"1","op":9,"t":"READY"}}""")]
    [InlineData("""{ "d": {"id":"1","op":9,"t":"READY"}, "op" : 0, "s" : 7, "t" : "INTERACTION_CREATE" }""")]
    public void An_interaction_is_taken_as_it_is_and_leaves_its_number(string text)
    {
        var frame = Read(text);

        Assert.True(frame.IsInteraction);
        Assert.Equal("""{"id":"1","op":9,"t":"READY"}""", Encoding.UTF8.GetString(frame.Data.Span));
        Assert.Equal("""{"t":"NOTED","s":7,"op":0,"d":null}""", frame.Replacement);
    }

    [Theory]
    [InlineData("""{"t":"READY","s":1,"op":0,"d":{"v":10}}""")]
    [InlineData("""{"t":"RESUMED","s":9,"op":0,"d":{}}""")]
    [InlineData("""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}""")]
    [InlineData("""{"op":11}""")]
    [InlineData("""{"t":null,"s":null,"op":1,"d":null}""")]
    [InlineData("""{"t":null,"s":null,"op":7,"d":null}""")]
    [InlineData("""{"t":null,"s":null,"op":9,"d":false}""")]
    public void What_the_connection_itself_needs_passes(string text)
    {
        var frame = Read(text);

        Assert.Null(frame.Replacement);
        Assert.False(frame.IsInteraction);
    }

    [Theory]
    [InlineData("""{"t":"GUILD_CREATE","s":2,"op":0,"d":{"id":"5","members":[{}]}}""", """{"t":"NOTED","s":2,"op":0,"d":null}""")]
    [InlineData("""{"t":null,"s":null,"op":9,"d":true}""", """{"t":null,"s":null,"op":7,"d":null}""")]
    public void What_would_fill_memory_or_lose_events_is_replaced(string text, string replacement) =>
        Assert.Equal(replacement, Read(text).Replacement);

    [Fact]
    public void A_compressed_message_may_come_in_pieces()
    {
        using var packed = new MemoryStream();
        using var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true);
        using var inflater = new Inflater();
        foreach (var text in (string[])["""{"op":10}""", """{"op":11}""", new string('x', 100_000)])
        {
            packed.SetLength(0);
            zlib.Write(Encoding.UTF8.GetBytes(text));
            zlib.Flush();
            var bytes = packed.ToArray();

            Assert.Null(inflater.Inflate(bytes.AsSpan(0, 3)));
            Assert.Equal(text, Encoding.UTF8.GetString(inflater.Inflate(bytes.AsSpan(3))!));
        }
    }

    private static GatewayFrame Read(string text) => GatewayFrame.Read(Encoding.UTF8.GetBytes(text));
}
