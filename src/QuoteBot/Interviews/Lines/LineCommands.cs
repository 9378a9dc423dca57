using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Interviews.Turns;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Lines;

/// <summary>The quotes of an interview: page through them, drop one, mark it as a spoiler, pick another.</summary>
internal sealed class LineCommands(ReviewShelf reviews, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new Control(ReviewCard.Lines, gate.For(PageAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(LineCard.Line, gate.For(ShowAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(LineCard.Drop, gate.For(DropAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(LineCard.Spoil, gate.For(SpoilAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(TurnCard.Pick, gate.For(OpenAsync)));
        book.Add(new Control(LineCard.Picked, gate.For(PickAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> PageAsync(Call call, CancellationToken stop) =>
        await FindAsync(call.Number(1), call, stop) is { } review ? LineCard.For(review, Page(call, 0)) : ReviewCard.Gone;

    private async Task<Reply> ShowAsync(Call call, CancellationToken stop) => await FindAsync(call.Number(0), call, stop) is not { } review ? ReviewCard.Gone
        : call.Chosen is [var value] && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Line(review, id) is { } line
            ? LineCard.For(review, line, Page(call, 1))
        : LineCard.For(review, Page(call, 1));

    private Task<Reply> DropAsync(Call call, CancellationToken stop) => MarkAsync(call, line => line.Dropped
        ? new Mark("took back quote", row => row.Dropped = false)
        : new Mark("dropped quote", row => row.Dropped = true), stop);

    private Task<Reply> SpoilAsync(Call call, CancellationToken stop) => MarkAsync(call, line => line.Spoiler
        ? new Mark("said that there is no spoiler in quote", row => row.Spoiler = false)
        : new Mark("marked as a spoiler quote", row => row.Spoiler = true), stop);

    private async Task<Reply> OpenAsync(Call call, CancellationToken stop) => await FindAsync(call.Number(0), call, stop) is not { } review ? ReviewCard.Gone
        : review.Version == call.Number(1) && call.Number(2) is { } turn and >= 0 && turn < review.Interview.Turns.Count ? LineCard.Form(review, (int)turn)
        : ReviewCard.For(review, update: true, ReviewCard.ChangedMeanwhile);

    private async Task<Reply> PickAsync(Call call, CancellationToken stop)
    {
        if (await FindAsync(call.Number(0), call, stop) is not { } review)
        {
            return ReviewCard.Gone;
        }

        var words = call.Number(2) is { } turn and >= 0 && turn < review.Interview.Turns.Count
            ? PickedLines.Match(review.Interview, (int)turn, call.Field(LineCard.Words) ?? "")
            : null;
        if (words is not { Length: >= PickedLines.Shortest and <= PickedLines.Longest } && review.Version == call.Number(1))
        {
            return Reply.Whisper(words is null
                ? Prose.Of($"Those words do not stand in one paragraph of that turn. Leave them exactly as they are, and delete what is before and after.")
                : Prose.Of($"A quote has {PickedLines.Shortest} to {PickedLines.Longest} characters; that has {words.Length}. Delete less, or more."));
        }

        var outcome = await reviews.PickAsync(Steps.Of(call, $"picked a quote from turn {call.Number(2) + 1}"), words ?? "", stop);
        return ReviewCard.For(outcome, saved => saved.Lines.FirstOrDefault(line => line.Quote.Text == words) is { } line
            ? LineCard.For(saved, line, 0, Prose.Of($"Saved as {QuoteLines.Number(line.Id)}."))
            : LineCard.For(saved, 0));
    }

    private async Task<Reply> MarkAsync(Call call, Func<ReviewLine, Mark> decide, CancellationToken stop)
    {
        if (await FindAsync(call.Number(0), call, stop) is not { } review || Line(review, call.Number(2)) is not { } line)
        {
            return ReviewCard.Gone;
        }

        var mark = decide(line);
        var outcome = await reviews.MarkAsync(
            Steps.Of(call, string.Create(CultureInfo.InvariantCulture, $"{mark.What} No. {line.Id}")), line.Id, mark.Change, stop);
        return ReviewCard.For(outcome, saved => LineCard.For(saved, Line(saved, line.Id)!, Page(call, 3), Prose.Of($"Saved.")));
    }

    private Task<Review?> FindAsync(long? id, Call call, CancellationToken stop) => reviews.FindAsync(id ?? 0, ShelfId.Of(call.Guild), stop);

    private static ReviewLine? Line(Review review, long? id) => review.Lines.FirstOrDefault(line => line.Id == id);

    private static int Page(Call call, int argument) => (int)Math.Clamp(call.Number(argument) ?? 0, 0, 10_000);

    /// <summary>What is said of a quote: the end of a sentence that begins with a name, and the change.</summary>
    private sealed record Mark(string What, Action<Storage.Rows.QuoteRow> Change);
}
