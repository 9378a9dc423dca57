using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quotes;

/// <summary><c>/quote</c> and the buttons of its card.</summary>
internal sealed class QuoteCommands(QuoteFinder quotes, QuoteContextFinder contexts, NameFinder names) : ICommands
{
    /// <summary>Longest words to search for: what still fits into the button <i>Another</i> beside the deck's number.</summary>
    private const int LongestText = 60;

    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("quote", "Drop a line from a film-maker's interview into the conversation", QuoteAsync)
        {
            Options =
            [
                Option.Text("topic", "What it is about, such as mortality", Completing(HeadingKind.Topic)),
                Option.Text("speaker", "Who said it", Completing(HeadingKind.Speaker)),
                Option.Text("film", "The film that the interview is about", Completing(HeadingKind.Film)),
                Option.Text("text", "Words that it holds", longest: LongestText),
                Option.Whole("id", "The number of a quote you have seen before", 1, long.MaxValue >> 11),
            ],
        });
        book.Add(new Control(QuoteReply.Another, AnotherAsync) { Late = LateAnswer.PublicMessage });
        book.Add(new Control(QuoteReply.Question, QuestionAsync));
    }

    private async Task<Reply> QuoteAsync(Call call, CancellationToken stop) => call.Whole("id") is { } id
        ? await NumberAsync(call, id, stop)
        : QuoteCard.For(await quotes.WishAsync(
            call.Text("topic"), call.Text("speaker"), call.Text("film"), call.Text("text"), call.Shelves, call.Channel, stop));

    private async Task<Reply> NumberAsync(Call call, long id, CancellationToken stop) =>
        await quotes.FindAsync(id, call.Shelves, stop) is { } quote
            ? QuoteReply.For(quote)
            : QuoteCard.NoSuchNumber(id);

    private async Task<Reply> AnotherAsync(Call call, CancellationToken stop) =>
        QuoteCard.For(await quotes.AnotherAsync(call.Number(0) ?? 0, call.Rest(1), call.Shelves, call.Channel, stop));

    private async Task<Reply> QuestionAsync(Call call, CancellationToken stop) =>
        await contexts.FindAsync(call.Number(0) ?? 0, call.Shelves, stop) is { } context
            ? QuestionCard.For(context)
            : QuoteCard.NoSuchNumber(call.Number(0) ?? 0);

    private Completion Completing(HeadingKind kind) => async (call, typed, stop) =>
        NameChoice.From(await names.CompleteAsync(kind, typed, call.Shelves, 25, stop));
}
