using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Interviews.HouseRules;
using QuoteBot.Interviews.Lines;
using QuoteBot.Interviews.Reviewing;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Reports;

/// <summary><c>/interview reports</c>: the queue, each with what can be done about it.</summary>
internal sealed class ReportQueueCommands(ReportBox reports, ReviewShelf reviews, HouseRuleBook rules, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("interview reports", "What members found wrong with quotes", gate.For(ListAsync))
        {
            Requires = ModeratorGate.Needed,
            InDirectMessages = false,
            Private = true,
        });
        book.Add(new Control(ReportCard.Place, gate.For(async (call, stop) => await ShowAsync(At(call, 0), call, default, stop))) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReportCard.Fix, gate.For(FixAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReportCard.Close, gate.For(CloseAsync)) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReportCard.Hide, gate.For((call, stop) => RuleAsync(call, spoiler: false, stop))) { Late = LateAnswer.SameMessage });
        book.Add(new Control(ReportCard.Veil, gate.For((call, stop) => RuleAsync(call, spoiler: true, stop))) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> ListAsync(Call call, CancellationToken stop) => await ShowAsync(0, call, default, stop) with { Update = false };

    private async Task<Reply.Message> ShowAsync(int place, Call call, Prose notice, CancellationToken stop)
    {
        var shelf = ShelfId.Of(call.Guild);
        var different = await rules.CountAsync(shelf, stop);
        return await reports.AtAsync(place, shelf, stop) is { } open ? ReportCard.For(open, different, notice) : ReportCard.Empty(different, notice);
    }

    private async Task<Reply> FixAsync(Call call, CancellationToken stop)
    {
        if (await FindAsync(call, stop) is not { } report || await reviews.FindAsync(report.Interview, ShelfId.Of(call.Guild), stop) is not { } review)
        {
            return await ShowAsync(At(call, 1), call, Done, stop);
        }

        return review.Lines.FirstOrDefault(line => line.Id == report.QuoteId) is { } line
            ? LineCard.For(review, line, 0, Prose.Of($"Put it right, then close the report."), [Buttons.Good("Close the report", CustomId.For(ReportCard.Close, report.Id, At(call, 1)))])
            : await ShowAsync(At(call, 1), call, Prose.Of($"{QuoteLines.Number(report.QuoteId)} is not among the quotes any more, so there is nothing to fix. Dismiss the report."), stop);
    }

    private async Task<Reply> CloseAsync(Call call, CancellationToken stop)
    {
        await reports.CloseAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), call.User, stop);
        return await ShowAsync(At(call, 1), call, default, stop);
    }

    private async Task<Reply> RuleAsync(Call call, bool spoiler, CancellationToken stop)
    {
        var shelf = ShelfId.Of(call.Guild);
        if (await FindAsync(call, stop) is not { } report || !await rules.SetAsync(report.QuoteId, shelf, spoiler, stop))
        {
            return await ShowAsync(At(call, 1), call, Done, stop);
        }

        await reports.CloseAsync(report.Id, shelf, call.User, stop);
        var notice = spoiler
            ? Prose.Of($"{QuoteLines.Number(report.QuoteId)} is behind a spoiler bar in this server from now on, and not asked in rounds. Other servers see it as it was.")
            : Prose.Of($"{QuoteLines.Number(report.QuoteId)} is hidden in this server from now on. Other servers see it as it was.");
        return await ShowAsync(At(call, 1), call, notice, stop);
    }

    private static Prose Done => new("Somebody has dealt with that report already.");

    private Task<Report?> FindAsync(Call call, CancellationToken stop) => reports.FindAsync(call.Number(0) ?? 0, ShelfId.Of(call.Guild), stop);

    private static int At(Call call, int argument) => (int)Math.Clamp(call.Number(argument) ?? 0, 0, 1_000_000);
}
