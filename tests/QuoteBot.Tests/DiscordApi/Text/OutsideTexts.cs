using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Tests.DiscordApi.Text;

public sealed class OutsideTexts
{
    [Theory]
    [InlineData("a\u202Eb\u202Cc", "abc")]
    [InlineData("\u2066x\u2069\u200E\u200F\u061C", "x")]
    [InlineData("in\u200Bvis\u2060ib\uFEFFle\u00AD", "invisible")]
    [InlineData("bell\u0007 nul\0 esc\u001B[31m", "bell nul esc[31m")]
    [InlineData("\u3164\u2800", "")]
    [InlineData("a\u200D\u200D\u200Db\u200D", "a\u200Db")]
    [InlineData("שלום عليكم", "שלום عليكم")]
    [InlineData("نمی\u200Cخواهم", "نمی\u200Cخواهم")]
    [InlineData("👨‍👩‍👧 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣", "👨‍👩‍👧 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣")]
    [InlineData("hidden\U000E0061\U000E0062", "hidden")]
    [InlineData("🤔\U000E0150\U000E0151", "🤔")]
    [InlineData("one\r\ntwo\u2028three\u0085four", "one two three four")]
    [InlineData(null, "")]
    public void What_nobody_sees_is_gone_and_what_people_write_stays(string? text, string shown) =>
        Assert.Equal(shown, OutsideText.Line(text));

    [Fact]
    public void Half_a_character_is_shown_as_unreadable() => Assert.Equal("half \uFFFD here", OutsideText.Line("half \uD83D here"));

    [Fact]
    public void Marks_do_not_pile_up()
    {
        var piled = "Z" + string.Concat(Enumerable.Repeat('\u0301', 500)) + "algo";

        Assert.Equal("Z" + string.Concat(Enumerable.Repeat('\u0301', 8)) + "algo", OutsideText.Line(piled));
    }

    [Fact]
    public void Paragraphs_keep_one_empty_line_between_them() =>
        Assert.Equal("a\n\nb\nc", OutsideText.Paragraphs("\n\n\na\n\n\n\n\nb\nc\n\n"));
}
