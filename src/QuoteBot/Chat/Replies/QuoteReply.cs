using QuoteBot.Chat.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Storage.Views;

namespace QuoteBot.Chat.Replies;

/// <summary>A quote as a message: the words first, everything else one quiet line each, and the buttons that go with it.</summary>
internal static class QuoteReply
{
    /// <summary>The control that deals another quote: the deck's number (0 for any), the words searched for.</summary>
    public const string Another = "another";

    /// <summary>The control that shows what prompted a quote: the quote's number.</summary>
    public const string Question = "question";

    /// <summary>The control that opens the form of a report: the quote's number, and that of the question of a round in which it was met.</summary>
    public const string Report = "report";

    /// <summary>The control with which moderators take back the points of a round's question: the question's number.</summary>
    public const string VoidPoints = "void-points";

    /// <summary>A quote with its buttons.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="deck">The deck that <i>Another</i> deals from; 0 for any.</param>
    /// <param name="text">The words that <i>Another</i> searches for.</param>
    public static Reply.Message For(QuoteView quote, long deck = 0, string? text = null) => new()
    {
        Cards = [new Embed { Color = Colour.Quote, Description = Description(quote).Markdown }],
        Rows = [[.. Controls(quote, CustomId.For(Another, deck, text ?? ""))]],
    };

    private static Prose Description(QuoteView quote) => Prose.Lines(
    [
        QuoteLines.Words(quote),
        QuoteLines.Speaker(quote),
        .. QuoteLines.Small(
            QuoteLines.Films(quote.Films),
            Prose.Of($"{QuoteLines.Origin(quote.Interview)} · {QuoteLines.Number(quote.Id)}")),
    ]);

    private static IEnumerable<Component> Controls(QuoteView quote, string another)
    {
        yield return Buttons.Primary("Another", another);
        yield return Buttons.Plain("The question", CustomId.For(Question, quote.Id));
        yield return Buttons.Plain("Report", CustomId.For(Report, quote.Id));
        if (quote.Interview.Url is { } url)
        {
            yield return Button.Link("Read it ↗", url);
        }
    }
}
