using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Tests.DiscordApi.Text;

public sealed class EscapedMarkdown
{
    [Theory]
    [InlineData("*a* _b_ **c** __d__ ~~e~~ ||f||", @"\*a\* \_b\_ \*\*c\*\* \_\_d\_\_ \~\~e\~\~ \|\|f\|\|")]
    [InlineData("`code` ```block```", @"\`code\` \`\`\`block\`\`\`")]
    [InlineData("[masked](https://example.org)", @"\[masked\](https\://example.org)")]
    [InlineData("see https://example.org/a", @"see https\://example.org/a")]
    [InlineData("<@1> <@&2> <#3> </quote:4> <t:5:R> <a:x:6> <https://x.org>", @"\<\@1\> \<\@&2\> \<#3\> \</quote\:4\> \<t\:5\:R\> \<a\:x\:6\> \<https\://x.org\>")]
    [InlineData("@everyone and @here", @"\@everyone and \@here")]
    [InlineData(":smile: at 10:30", @"\:smile: at 10\:30")]
    [InlineData("Q: why?", "Q: why?")]
    [InlineData("# heading\n## smaller\n-# small print\nC# is not", "\\# heading\n\\## smaller\n\\-# small print\nC# is not")]
    [InlineData("- one\n  - two\n+ three\n* four\na - b", "\\- one\n  \\- two\n\\+ three\n\\* four\na - b")]
    [InlineData("1. one\n23. two\nIn 1999. Yes\n1.5 metres", "1\\. one\n23\\. two\nIn 1999. Yes\n1.5 metres")]
    [InlineData("> quoted\n>>> all of it", "\\> quoted\n\\>\\>\\> all of it")]
    [InlineData(@"a \*b", @"a \\\*b")]
    [InlineData("Alex [Garland] (laughs)", @"Alex \[Garland\] (laughs)")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Signs_that_mean_something_to_Discord_are_taken_their_meaning(string? text, string escaped) =>
        Assert.Equal(escaped, Markdown.Escape(text));

    [Fact]
    public void A_line_is_one_line_and_opens_no_other() => Assert.Equal("one two # three", Markdown.EscapeLine(" one\r\n\ttwo\n\n# three"));

    [Fact]
    public void Clipping_never_parts_a_sign_from_its_backslash()
    {
        var text = string.Concat(Enumerable.Repeat("*", 50));

        Assert.All(Enumerable.Range(0, 110), limit =>
        {
            var escaped = Markdown.Escape(text, limit);
            Assert.True(escaped.Length <= limit);
            Assert.DoesNotMatch(@"(?<!\\)(\\\\)*\\(…|$)", escaped);
        });
    }

    [Fact]
    public void Taking_the_backslashes_away_gives_the_words_back()
    {
        const string Words = "“We have a notion—that our lives *are* limited… [laughs]” #1, 100% <3 C:\\films";

        Assert.Equal(Words, System.Text.RegularExpressions.Regex.Replace(Markdown.Escape(Words), @"\\([^0-9A-Za-z\s])", "$1"));
    }
}
