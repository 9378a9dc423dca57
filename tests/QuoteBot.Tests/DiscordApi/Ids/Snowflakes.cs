using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Tests.DiscordApi.Ids;

public sealed class Snowflakes
{
    /// <summary>The example of Discord's reference, "Snowflake ID Format".</summary>
    [Fact]
    public void An_id_tells_when_it_was_made() =>
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_462_015_105_796), new InteractionId(175_928_847_299_117_063).CreatedAt);

    [Fact]
    public void The_lowest_id_of_an_instant_was_made_at_that_instant()
    {
        var instant = new DateTimeOffset(2026, 11, 23, 2, 30, 0, 123, TimeSpan.Zero);

        Assert.Equal(instant, Snowflake.At<MessageId>(instant).CreatedAt);
    }

    [Fact]
    public void An_id_is_its_decimal_digits() => Assert.Equal("18446744073709551615", new UserId(ulong.MaxValue).ToString());

    [Theory]
    [InlineData("0", true)]
    [InlineData("18446744073709551615", true)]
    [InlineData("18446744073709551616", false)]
    [InlineData("-1", false)]
    [InlineData(" 1", false)]
    [InlineData("1,000", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_whole_numbers_of_64_bits_are_ids(string? text, bool isId) => Assert.Equal(isId, Snowflake.TryParse<GuildId>(text, out _));
}
