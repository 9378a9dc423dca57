using System.Globalization;

namespace QuoteBot.DiscordApi.Ids;

/// <summary>What all of Discord's ids can do, whatever they name.</summary>
public static class Snowflake
{
    /// <summary>The first millisecond of 2015, from which ids count their time, in Unix milliseconds (reference, "Snowflakes").</summary>
    public const long EpochMilliseconds = 1_420_070_400_000;

    private const int TimestampShift = 22;

    extension<TId>(TId id)
        where TId : struct, ISnowflake<TId>
    {
        /// <summary>When Discord made the thing that this id names, to the millisecond, in UTC.</summary>
        public DateTimeOffset CreatedAt =>
            DateTimeOffset.FromUnixTimeMilliseconds((long)(id.Value >> TimestampShift) + EpochMilliseconds);
    }

    /// <summary>Reads an id from its decimal digits.</summary>
    /// <exception cref="FormatException">The text is not a whole number from 0 to 2^64 - 1.</exception>
    public static TId Parse<TId>(string text)
        where TId : struct, ISnowflake<TId> =>
        TryParse<TId>(text, out var id) ? id : throw new FormatException($"'{text}' is not a Discord id.");

    /// <summary>Reads an id from its decimal digits; false when the text is anything else.</summary>
    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, ISnowflake<TId>
    {
        var isNumber = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = TId.From(value);
        return isNumber;
    }

    /// <summary>The lowest id that Discord could have given at <paramref name="instant"/>.</summary>
    public static TId At<TId>(DateTimeOffset instant)
        where TId : struct, ISnowflake<TId> =>
        TId.From((ulong)(instant.ToUnixTimeMilliseconds() - EpochMilliseconds) << TimestampShift);

    internal static string Format(ulong value) => value.ToString(CultureInfo.InvariantCulture);
}
