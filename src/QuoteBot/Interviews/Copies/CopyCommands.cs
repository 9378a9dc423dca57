using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Copies;

/// <summary>What can be done with a draft that is another copy of an interview: compare the two, or write it over the one that is there.</summary>
internal sealed class CopyCommands(ReviewShelf reviews, InterviewCopies copies, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new Control(ReviewCard.Compare, gate.For(CompareAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReviewCard.Replace, gate.For(ReplaceAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> CompareAsync(Call call, CancellationToken stop) =>
        await reviews.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop) is { } draft && await copies.CompareAsync(draft, stop) is { } comparison
            ? ComparisonCard.For(draft, comparison)
            : ReviewCard.Gone;

    private async Task<Reply> ReplaceAsync(Call call, CancellationToken stop) => ReviewCard.For(
        await copies.ReplaceAsync(Steps.Of(call, "updated it from a new copy"), stop),
        review => ReviewCard.For(review, update: true, Prose.Of($"Updated. Quotes whose words are still there have kept their numbers.")));
}
