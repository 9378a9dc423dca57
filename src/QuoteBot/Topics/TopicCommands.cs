using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.Storage;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Topics;

/// <summary><c>/topic</c>, <c>/topics</c> and their pages.</summary>
internal sealed class TopicCommands(TopicFinder topics, NameFinder names, QuoteReader quotes) : ICommands
{
    /// <summary>Longest name: what the buttons of the pages have room for.</summary>
    private const int LongestName = 80;

    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("topic", "What film-makers said about a theme, a person or a film", TopicAsync)
        {
            Options = [Option.Text("name", "The topic, such as adaptation", CompleteAsync, required: true, longest: LongestName)],
        });
        book.Add(new SlashCommand("topics", "All topics with the number of their quotes", ListAsync));
        book.Add(new Control(TopicCard.Page, PageAsync) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TopicCard.WordsPage, WordsPageAsync) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TopicCard.ListPage, ListPageAsync) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TopicCard.Send, SendAsync) { Late = LateAnswer.PublicMessage });
    }

    private async Task<Reply> TopicAsync(Call call, CancellationToken stop) =>
        TopicCard.For(await topics.FindAsync(call.Text("name") ?? "", call.Shelves, stop), update: false);

    private async Task<Reply> PageAsync(Call call, CancellationToken stop) =>
        await topics.PageAsync(call.Number(1) ?? 0, PageOf(call), call.Shelves, stop) is { } page
            ? TopicCard.For(page, update: true)
            : TopicCard.Gone();

    private async Task<Reply> WordsPageAsync(Call call, CancellationToken stop) =>
        TopicCard.For(await topics.WordsAsync(call.Rest(1), PageOf(call), call.Shelves, stop), update: true);

    private async Task<Reply> SendAsync(Call call, CancellationToken stop) =>
        call.Chosen is [var chosen, ..] && long.TryParse(chosen, out var id) && await quotes.FindAsync(id, call.Shelves, stop) is { } quote
            ? QuoteReply.For(quote)
            : TopicCard.Gone();

    private Task<Reply> ListAsync(Call call, CancellationToken stop) => ListAsync(call, 0, update: false, stop);

    private Task<Reply> ListPageAsync(Call call, CancellationToken stop) => ListAsync(call, PageOf(call), update: true, stop);

    private async Task<Reply> ListAsync(Call call, int page, bool update, CancellationToken stop)
    {
        var total = await names.CountAsync(HeadingKind.Topic, call.Shelves, stop);
        var at = Math.Clamp(page, 0, Paging.Pages(total, TopicCard.ListPageSize) - 1);
        var shown = await names.PageAsync(HeadingKind.Topic, call.Shelves, at * TopicCard.ListPageSize, TopicCard.ListPageSize, stop);
        return TopicCard.List(shown, at, total, update);
    }

    private async Task<IReadOnlyList<Choice>> CompleteAsync(Call call, string typed, CancellationToken stop) =>
        NameChoice.From(await names.CompleteAsync(HeadingKind.Topic, typed, call.Shelves, 25, stop));

    private static int PageOf(Call call) => (int)Math.Clamp(call.Number(0) ?? 0, 0, int.MaxValue / TopicCard.ListPageSize);
}
