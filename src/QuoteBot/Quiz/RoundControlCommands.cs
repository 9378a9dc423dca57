using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Moderators;
using QuoteBot.Chat.Replies;
using QuoteBot.Quiz.Cards;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Quiz;

/// <summary><c>/quiz stop</c>, <c>/quiz skip</c>, and the button with which moderators take back the points of a question.</summary>
internal sealed class RoundControlCommands(RoundControl control, RoundArchive archive, ModeratorGate gate) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("quiz stop", "End the round in this channel", StopAsync) { InDirectMessages = false });
        book.Add(new SlashCommand("quiz skip", "Skip the question, or vote to", SkipAsync) { InDirectMessages = false });
        book.Add(new Control(QuoteReply.VoidPoints, gate.For(VoidAsync)));
    }

    private async Task<Reply> StopAsync(Call call, CancellationToken stop) =>
        ControlCard.Stop(await control.StopAsync(call.Channel, call.User, await gate.IsModeratorAsync(call, stop), stop));

    private async Task<Reply> SkipAsync(Call call, CancellationToken stop) =>
        ControlCard.Skip(await control.SkipAsync(call.Channel, call.User, await gate.IsModeratorAsync(call, stop), stop));

    private async Task<Reply> VoidAsync(Call call, CancellationToken stop) => call.Guild is { } guild && await archive.VoidAsync(call.Number(0) ?? 0, guild, stop)
        ? Reply.Whisper($"Its points are taken back from everybody, as if it had been skipped. Dismiss or fix the report as well.")
        : Reply.Whisper($"That question is still open, or was not played in this server within 30 days. Try again when it is revealed.");
}
