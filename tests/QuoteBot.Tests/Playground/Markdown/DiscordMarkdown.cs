using Microsoft.Extensions.Time.Testing;
using QuoteBot.Playground.Markdown;

namespace QuoteBot.Tests.Playground.Markdown;

public sealed class DiscordMarkdown
{
    private static readonly FakeTimeProvider Clock = new(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000));

    [Theory]
    [InlineData("**bold** and *italic*", "B(bold) and I(italic)")]
    [InlineData("***both***", "B(I(both))")]
    [InlineData("__under__ ~~gone~~ ||secret||", "U(under) S(gone) ?(secret)")]
    [InlineData(@"\*not\* \_this\_ C\# \>", "*not* _this_ C# >")]
    [InlineData("snake_case_name 2 * 3 * 4", "snake_case_name 2 * 3 * 4")]
    [InlineData("**no end", "**no end")]
    [InlineData("*in **out** in*", "I(in B(out) in)")]
    [InlineData("`**code**`", "C(**code**)")]
    [InlineData("[words](https://example.org/a) https://example.org/b.", "L(https://example.org/a|words) L(https://example.org/b|https://example.org/b).")]
    [InlineData("<@12> <@&3> <#4> </quote:5>", "M(@12) M(&3) M(#4) M(/quote)")]
    [InlineData("<t:1800000018:R>", "T(in 18 seconds)")]
    [InlineData("<t:1799996400:R>", "T(1 hour ago)")]
    [InlineData("<t:1800000000:R>", "T(now)")]
    [InlineData("<t:not>", "<t:not>")]
    [InlineData("one\ntwo", "one/two")]
    public void Running_text_is_read_as_Discord_reads_it(string text, string read) => Assert.Equal(read, Show(InlineReader.Read(text)));

    [Fact]
    public void Blocks_are_told_apart()
    {
        var blocks = BlockReader.Read("# Title\nwords\n> said\n> more\n- one\n  1. two\n```\na\nb\n```\n-# small");
        Assert.Equal(
            ["H1 Title", "P words", "Q [P said/more]", "•0 one", "1.1 two", "``` a|b", "H0 small"],
            blocks.Select(Show));
    }

    [Fact]
    public void Plain_text_keeps_the_words_and_says_where_links_go()
    {
        var plain = new PlainText(Clock, mention => "@Anna");
        Assert.Equal("Hello @Anna, read it (https://example.org) [spoiler: he dies]", plain.Write("**Hello** <@1>, [read it](https://example.org) ||he dies||"));
    }

    private static string Show(Block block) => block switch
    {
        Paragraph paragraph => $"P {Show(paragraph.Inside)}",
        Heading heading => $"H{heading.Level} {Show(heading.Inside)}",
        Quote quote => $"Q [{string.Join(", ", quote.Inside.Select(Show))}]",
        Item item => $"{item.Mark}{item.Depth} {Show(item.Inside)}",
        CodeBlock code => $"``` {code.Text.Replace('\n', '|')}",
        _ => "?",
    };

    private static string Show(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Plain plain => plain.Text,
        LineBreak => "/",
        Code code => $"C({code.Text})",
        Dressed dressed => $"{"BIUS?"[(int)dressed.Dress]}({Show(dressed.Inside)})",
        Link link => $"L({link.Url}|{Show(link.Inside)})",
        Mention mention => $"M({mention.Kind}{mention.Name})",
        Moment moment => $"T({Times.Write(moment, Clock)})",
        _ => "??",
    }));
}
