using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Storage;

/// <summary>How ids and times are stored: as 64-bit integers, which both databases order and compare alike.</summary>
internal static class NumberConversions
{
    public static void StoreIdsAndTimesAsNumbers(this ModelConfigurationBuilder builder)
    {
        builder.Properties<ShelfId>().HaveConversion<ShelfConverter>();
        builder.Properties<UserId>().HaveConversion<UserConverter>();
        builder.Properties<ChannelId>().HaveConversion<ChannelConverter>();
        builder.Properties<GuildId>().HaveConversion<GuildConverter>();
        builder.Properties<MessageId>().HaveConversion<MessageConverter>();
        builder.Properties<DateTimeOffset>().HaveConversion<TimeConverter>();
    }

    private sealed class ShelfConverter() : ValueConverter<ShelfId, long>(id => id.Value, value => new(value));

    private sealed class UserConverter() : ValueConverter<UserId, long>(id => (long)id.Value, value => new((ulong)value));

    private sealed class ChannelConverter() : ValueConverter<ChannelId, long>(id => (long)id.Value, value => new((ulong)value));

    private sealed class GuildConverter() : ValueConverter<GuildId, long>(id => (long)id.Value, value => new((ulong)value));

    private sealed class MessageConverter() : ValueConverter<MessageId, long>(id => (long)id.Value, value => new((ulong)value));

    /// <summary>Milliseconds since 1970, the precision of Discord's own time stamps.</summary>
    private sealed class TimeConverter()
        : ValueConverter<DateTimeOffset, long>(time => time.ToUnixTimeMilliseconds(), value => DateTimeOffset.FromUnixTimeMilliseconds(value));
}
