using QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Storage;

/// <summary>Names that are spelled differently are looked up by one key.</summary>
public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Éric Rohmer")]
    [InlineData("eric  rohmer")]
    [InlineData("Eric-Rohmer")]
    [InlineData("E\uFFFEric Rohmer")]
    public void One_name_has_one_key(string name) => Assert.Equal("eric rohmer", NameKey.Fold(name));

    [Fact]
    public void Half_a_character_is_no_letter() => Assert.Equal("ann", NameKey.Fold("\uD83CAnn"));
}
