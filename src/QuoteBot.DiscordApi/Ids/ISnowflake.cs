namespace QuoteBot.DiscordApi.Ids;

/// <summary>
/// One of Discord's 64-bit ids, typed so that a guild is never passed where a channel is meant. On the wire it is a decimal
/// string; a number is understood too (reference, "Snowflakes").
/// </summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface ISnowflake<TSelf>
    where TSelf : struct, ISnowflake<TSelf>
{
    /// <summary>The id as a number.</summary>
    ulong Value { get; }

    /// <summary>The id of this kind that has the number <paramref name="value"/>.</summary>
    static abstract TSelf From(ulong value);
}
