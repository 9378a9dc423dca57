using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>The files that were handed over, and the addresses at which they are fetched (Discord: cdn.discordapp.com).</summary>
internal sealed class FileShelf(StandInDiscord discord)
{
    private readonly ConcurrentDictionary<ulong, Upload> files = new();

    public JsonObject Keep(Channel channel, Upload file)
    {
        var id = discord.NewId();
        files[id] = file;
        var url = new Uri(discord.Address, $"attachments/{channel.Id}/{id}/{Uri.EscapeDataString(file.FileName)}").AbsoluteUri;
        return new JsonObject
        {
            ["id"] = id.ToString(CultureInfo.InvariantCulture),
            ["filename"] = file.FileName,
            ["size"] = file.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = file.ContentType,
        };
    }

    public Upload? Find(ulong id) => files.GetValueOrDefault(id);

    /// <summary>Makes an address dead, as Discord's are after a day.</summary>
    public void Drop(ulong id) => files.TryRemove(id, out _);
}
