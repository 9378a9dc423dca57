using System.Text.Json;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Json;
using QuoteBot.Parsing;
using QuoteBot.Storage;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>Whatever a document or a person wrote, what is sent keeps Discord's limits, pings nobody and cannot break the layout.</summary>
public sealed class LimitTests
{
    /// <summary>Text of the kinds that break bots.</summary>
    public static TheoryData<string> OddTexts =>
    [
        "",
        " ",
        "\u200B\u200E\u202E",
        new string('n', 300),
        new string('*', 300),
        "@everyone @here <@1> <@&2> <#3> <t:0:R> </quote:1>",
        "**bold** __under__ ~~gone~~ ||spoiler|| `code` ```block``` # head\n- list\n> quote\n1. one [x](https://evil.example)",
        "\u202Eevil\u202C \u2066isolated\u2069 \u0000\u0007control",
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🏳️‍🌈", 200)),
        string.Concat(Enumerable.Repeat("e\u0301\u0302\u0303", 500)),
        string.Concat(Enumerable.Repeat("A six thousand character answer. ", 190)),
        "مرحبا بالعالم " + string.Concat(Enumerable.Repeat("日本語", 400)),
        "\uD83D",
        "Ann\uFFFE Vale\uFFFF",
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task A_quote_with_odd_names_and_words_is_taken_by_Discord_everywhere_it_is_shown(string odd)
    {
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.ShelveAsync(Odd(odd), ShelfId.Everybody);

        var quote = await club.Anna.SlashAsync("/quote id:1");
        var question = await quote.ClickAsync("The question");
        var topics = await club.Anna.SlashAsync("/topics");
        var interviews = await club.Anna.SlashAsync("/interviews");
        await club.Anna.AutocompleteAsync("/quote speaker:");
        await club.Anna.AutocompleteAsync("/quote film:");
        await club.Anna.AutocompleteAsync("/interviews interview:");
        var nothing = await club.Anna.SlashAsync("/topic name:zzz");

        Assert.Empty(club.Discord.Refusals);
        Assert.All([quote, question, topics, interviews, nothing], answer => Assert.DoesNotContain("\u202E", answer.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_message_says_that_it_pings_nobody()
    {
        var json = JsonSerializer.Serialize(ReplyWriter.First(Reply.Whisper($"Hello {"@everyone"}")), DiscordJson.Default.InteractionResponse);

        Assert.Contains("\"allowed_mentions\":{\"parse\":[]}", json, StringComparison.Ordinal);
        Assert.DoesNotContain(" @everyone", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_none_of_the_web_makes_no_link()
    {
        var body = ReplyWriter.Body(new Reply.Message
        {
            Text = Prose.Of($"x"),
            Rows = [[Button.Link("a", "javascript:alert(1)"), Button.Link("b", "https://example.org/" + new string('x', 600)), Button.Link("c", "https://example.org")]],
        });

        var button = Assert.Single(((ActionRow)Assert.Single(body.Components!)).Components);
        Assert.Equal("https://example.org/", ((Button)button).Url);
    }

    [Fact]
    public void A_custom_id_that_would_be_too_long_is_a_fault_of_ours() =>
        Assert.Throws<ArgumentException>(() => CustomId.For("x", new string('y', 100)));

    private static Interview Odd(string odd) => new()
    {
        Title = odd,
        Publication = odd,
        Url = "https://example.org/" + Uri.EscapeDataString(odd.Replace("\uD83D", "x", StringComparison.Ordinal)),
        Interviewers = [odd],
        Interviewees = [odd],
        Films = [new Film(odd, 1999)],
        People = [odd],
        Shape = Shape.Names,
        Confidence = 1,
        Paragraphs = [new Paragraph(odd, 0), new Paragraph(odd, 1)],
        Turns = [new Turn(odd + " (asks)", Role.Interviewer, 1), new Turn(odd, Role.Interviewee, 1)],
        Quotes =
        [
            new Quote(odd, odd, 1, odd, [new TopicName(TopicKind.Person, "odd", odd), new TopicName(TopicKind.Theme, "craft", "Craft")], 0.5, odd),
        ],
    };
}
