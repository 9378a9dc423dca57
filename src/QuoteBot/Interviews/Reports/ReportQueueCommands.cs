using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.Lines;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Reports;

/// <summary><c>/interview reports</c>: the queue, each with what can be done about it.</summary>
internal sealed class ReportQueueCommands(ReportBox reports, ReviewShelf reviews, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("interview reports", "What members found wrong with quotes", gate.For((call, stop) => ShowAsync(0, call, update: false, stop)))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
        });
        book.Add(new Control(ReportCard.Place, gate.For((call, stop) => ShowAsync(At(call, 0), call, update: true, stop))) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReportCard.Fix, gate.For(FixAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReportCard.Close, gate.For(CloseAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ShowAsync(int place, Call call, bool update, CancellationToken stop) =>
        await reports.AtAsync(place, ShelfId.Of(call.Guild), stop) is var (report, at, total)
            ? ReportCard.For(report, at, total, update)
            : ReportCard.Empty(update);

    private async Task<Reply> FixAsync(Call call, CancellationToken stop)
    {
        var shelf = ShelfId.Of(call.Guild);
        if (await reports.FindAsync(call.Number(0) ?? 0, shelf, stop) is not { } report || await reviews.FindAsync(report.Interview, shelf, stop) is not { } review)
        {
            return await ShowAsync(At(call, 1), call, update: true, stop);
        }

        return review.Lines.FirstOrDefault(line => line.Id == report.QuoteId) is { } line
            ? LineCard.For(review, line, 0, Prose.Of($"Put it right, then close the report."), [Buttons.Good("Close the report", CustomId.For(ReportCard.Close, report.Id, At(call, 1)))])
            : ReviewCard.For(review, update: true, Prose.Of($"That line is not among the quotes any more."));
    }

    private async Task<Reply> CloseAsync(Call call, CancellationToken stop)
    {
        await reports.CloseAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), call.User, stop);
        return await ShowAsync(At(call, 1), call, update: true, stop);
    }

    private static int At(Call call, int argument) => (int)Math.Clamp(call.Number(argument) ?? 0, 0, 1_000_000);
}
