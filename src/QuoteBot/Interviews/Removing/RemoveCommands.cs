using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Adding;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Removing;

/// <summary><c>/interview remove</c>, which asks once, and <c>/interview restore</c>.</summary>
internal sealed class RemoveCommands(ReviewShelf reviews, RemovedInterviews removed, ReviewFinder finder, ModeratorGate gate) : ICommands
{
    private const string Remove = "rv-remove";

    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("interview remove", "Take an interview out of circulation", gate.For(AskAsync))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
            Options = [Option.Text("interview", "Which one", gate.For(finder.CompleteAsync), required: true)],
        });
        book.Add(new SlashCommand("interview restore", "Bring back an interview that was removed", gate.For(RestoreAsync))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
            Options = [Option.Text("interview", "Which one", gate.For(finder.CompleteRemovedAsync), required: true)],
        });
        book.Add(new Control(Remove, gate.For(RemoveAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(AddingCard.Restore, gate.For(RestoreKnownAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> AskAsync(Call call, CancellationToken stop)
    {
        var typed = call.Text("interview") ?? "";
        var shelf = ShelfId.Of(call.Guild);
        if (await finder.ResolveAsync(typed, ReviewScope.Current, shelf, stop) is not { } id || await reviews.FindAsync(id, shelf, stop) is not { } review)
        {
            return Reply.Whisper($"There is no interview *{typed}* of this server. Pick one of those that are suggested while you type.");
        }

        return Reply.Whisper(
            $"Remove *{review.Interview.Title}* with its {new Prose("quote".ToQuantity(review.Lines.Count))}? They are out of circulation at once; `/interview restore` brings them back within 30 days.") with
        {
            Rows = [[Buttons.Danger("Remove it", CustomId.For(Remove, review.Id, review.Version)), Buttons.Plain("Keep it", CustomId.For(ReviewCard.Open, review.Id))]],
        };
    }

    private async Task<Reply> RemoveAsync(Call call, CancellationToken stop) =>
        ReviewCard.For(await reviews.RemoveAsync(Steps.Of(call, "removed it"), stop), review => ReviewFrame.Text(
            Prose.Of($"*{review.Interview.Title}* is out of circulation. `/interview restore` brings it back within 30 days.")));

    private async Task<Reply> RestoreAsync(Call call, CancellationToken stop)
    {
        var typed = call.Text("interview") ?? "";
        return await finder.ResolveAsync(typed, ReviewScope.Removed, ShelfId.Of(call.Guild), stop) is { } id
            ? await RestoreAsync(id, call, update: false, stop)
            : Reply.Whisper($"There is no removed interview *{typed}* here. What was removed can be restored for 30 days, and is suggested while you type.");
    }

    private Task<Reply> RestoreKnownAsync(Call call, CancellationToken stop) => RestoreAsync(call.Number(0) ?? 0, call, update: true, stop);

    private async Task<Reply> RestoreAsync(long id, Call call, bool update, CancellationToken stop) =>
        await removed.RestoreAsync(id, ShelfId.Of(call.Guild), call.User, stop) switch
        {
            Restoring.Done done => ReviewCard.For(done.Review, update, Prose.Of($"It is back as it was.")),
            Restoring.Gone => Reply.Whisper($"That interview is gone for good, or back already. `/interview review` has all there are."),
            Restoring.Full full => AddingCard.Full(full.Limit),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
}
