using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Tests.DiscordApi.Text;

public sealed class Clipping
{
    [Fact]
    public void What_fits_stays() => Assert.Equal("just right", Clip.To("just right", 10));

    [Fact]
    public void A_cut_falls_between_words_and_shows() =>
        Assert.Equal("the reason I knew it was…", Clip.To("the reason I knew it was excellent", 30));

    [Fact]
    public void A_text_without_spaces_is_cut_in_the_middle() => Assert.Equal(new string('a', 99) + "…", Clip.To(new string('a', 300), 100));

    [Theory]
    [InlineData("👨‍👩‍👧👨‍👩‍👧", 10, "👨‍👩‍👧…")]
    [InlineData("👨‍👩‍👧", 7, "…")]
    [InlineData("🎬🎬🎬", 5, "🎬🎬…")]
    [InlineData("e\u0301e\u0301", 3, "e\u0301…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void Nothing_that_people_see_as_one_is_cut(string text, int limit, string clipped) => Assert.Equal(clipped, Clip.To(text, limit));
}
