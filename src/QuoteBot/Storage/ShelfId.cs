using System.Globalization;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Storage;

/// <summary>A collection of interviews with one owner: a server, or everybody (what data/ holds).</summary>
/// <param name="Value">0 for everybody's shelf, else the server's id.</param>
internal readonly record struct ShelfId(long Value)
{
    /// <summary>The shelf that every server reads from.</summary>
    public static ShelfId Everybody => default;

    /// <summary>The shelf that only <paramref name="guild"/> reads from.</summary>
    public static ShelfId Of(GuildId guild) => new((long)guild.Value);

    /// <summary>The shelf that a server writes to; everybody's outside a server.</summary>
    public static ShelfId Of(GuildId? guild) => guild is { } id ? Of(id) : Everybody;

    /// <summary>The shelves that a server reads from; outside a server, everybody's alone.</summary>
    public static ShelfId[] ReadBy(GuildId? guild) => guild is { } id ? [Everybody, Of(id)] : [Everybody];

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
