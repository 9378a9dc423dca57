using System.Globalization;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.HouseRules;

/// <summary>The list of shared quotes that are hidden or spoilers in this server; it opens from <c>/interview reports</c>.</summary>
internal sealed class HouseRuleCommands(HouseRuleBook rules, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new Control(HouseRuleCard.Page, gate.For((call, stop) => PageAsync(call, default, stop))) { Late = LateAnswer.SameMessage });
        book.Add(new Control(HouseRuleCard.Lift, gate.For(LiftAsync)) { Late = LateAnswer.SameMessage });
    }

    private async Task<Reply> LiftAsync(Call call, CancellationToken stop)
    {
        if (call.Chosen is not [var value] || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var quote))
        {
            return await PageAsync(call, default, stop);
        }

        await rules.LiftAsync(quote, ShelfId.Of(call.Guild), stop);
        return await PageAsync(call, Prose.Of($"{QuoteLines.Number(quote)} is shown here as it is again."), stop);
    }

    private async Task<Reply> PageAsync(Call call, Prose notice, CancellationToken stop) =>
        HouseRuleCard.For(await rules.PageAsync((int)Math.Clamp(call.Number(0) ?? 0, 0, 100_000), ShelfId.Of(call.Guild), stop), notice);
}
