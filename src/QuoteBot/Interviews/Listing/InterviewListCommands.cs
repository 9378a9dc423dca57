using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Listing;

/// <summary><c>/interviews</c>: the published interviews, paged; or one of them.</summary>
internal sealed class InterviewListCommands(InterviewFinder interviews, NameFinder names) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("interviews", "The published interviews that quotes come from", ListAsync)
        {
            Options = [Option.Text("interview", "One of them", CompleteAsync)],
        });
        book.Add(new Control(InterviewListCard.Page, PageAsync) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ListAsync(Call call, CancellationToken stop)
    {
        if (call.Text("interview") is not { } typed)
        {
            return InterviewListCard.For(await interviews.PageAsync(0, call.Shelves, stop), update: false);
        }

        return await interviews.FindAsync(typed, call.Shelves, stop) is { } interview
            ? InterviewListCard.For(interview)
            : InterviewListCard.NoSuch(typed);
    }

    private async Task<Reply> PageAsync(Call call, CancellationToken stop) => InterviewListCard.For(
        await interviews.PageAsync((int)Math.Clamp(call.Number(0) ?? 0, 0, int.MaxValue / InterviewFinder.PageSize), call.Shelves, stop), update: true);

    private async Task<IReadOnlyList<Choice>> CompleteAsync(Call call, string typed, CancellationToken stop) =>
        NameChoice.From(await names.CompleteAsync(HeadingKind.Interview, typed, call.Shelves, 25, stop));
}
