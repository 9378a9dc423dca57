using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Reviewing;

/// <summary><c>/interview review</c> and the buttons of the card that bring it into circulation or off the pile.</summary>
internal sealed class ReviewCommands(ReviewShelf reviews, ReviewFinder finder, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("interview review", "Look at an interview, correct it, publish it", gate.For(ReviewAsync))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
            Options = [Option.Text("interview", "Which one; the drafts that wait are suggested first", gate.For(finder.CompleteAsync))],
        });
        book.Add(new Control(ReviewCard.Open, gate.For(OpenAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReviewCard.Publish, gate.For(PublishAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReviewCard.Discard, gate.For(DiscardAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ReviewAsync(Call call, CancellationToken stop)
    {
        if (call.Text("interview") is { } typed)
        {
            return await finder.ResolveAsync(typed, ReviewScope.Current, ShelfId.Of(call.Guild), stop) is { } id
                ? await CardAsync(id, call, update: false, stop)
                : Reply.Whisper($"There is no interview *{typed}* to review here. Pick one of those that are suggested while you type.");
        }

        return await finder.DraftsAsync(ShelfId.Of(call.Guild), stop) switch
        {
            [] => Reply.Whisper($"No draft waits here. `/interview add` hands one in; name a published one to correct it."),
            [var only] => await CardAsync(only.Id, call, update: false, stop),
            [var first, ..] drafts => await CardAsync(first.Id, call, update: false, stop) is Reply.Message card
                ? card with { Text = Prose.Of($"{drafts.Count} drafts wait; this is the oldest.") }
                : ReviewCard.Gone,
        };
    }

    private async Task<Reply> OpenAsync(Call call, CancellationToken stop) => await CardAsync(call.Number(0) ?? 0, call, update: true, stop);

    private async Task<Reply> CardAsync(long id, Call call, bool update, CancellationToken stop) =>
        await reviews.FindAsync(id, ShelfId.Of(call.Guild), stop) is { } review ? ReviewCard.For(review, update) : ReviewCard.Gone;

    private async Task<Reply> PublishAsync(Call call, CancellationToken stop)
    {
        if (await reviews.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop) is { Interview.Turns.Count: 0 })
        {
            return Reply.Whisper($"Nobody says anything in it, so there is nothing to publish. Give a turn to somebody first, or discard it.");
        }

        return ReviewCard.For(await reviews.PublishAsync(Steps.Of(call, "published it"), stop), review => ReviewCard.For(
            review, update: true, Prose.Of($"Published. Try `/quote` or `/quiz start`: its lines are in.")));
    }

    private async Task<Reply> DiscardAsync(Call call, CancellationToken stop) =>
        ReviewCard.For(await reviews.RemoveAsync(Steps.Of(call, "discarded it"), stop), review => ReviewFrame.Text(
            Prose.Of($"*{review.Interview.Title}* is discarded. `/interview restore` brings it back within 30 days.")));
}

/// <summary>Reads the steps that buttons and forms stand for.</summary>
internal static class Steps
{
    /// <summary>The step of a control whose first arguments are interview and version.</summary>
    public static Step Of(Call call, string what) =>
        new(call.Number(0) ?? 0, (int)(call.Number(1) ?? -1), ShelfId.Of(call.Guild), call.User, what);
}
