using QuoteBot.Chat.Commands;
using QuoteBot.Quiz.Boards;
using QuoteBot.Quiz.Cards;

namespace QuoteBot.Quiz;

/// <summary><c>/privacy</c>: what is kept about a member, and deleting it.</summary>
internal sealed class PrivacyCommands(Footprints footprints) : ICommands
{
    public void Declare(CommandBook book)
    {
        book.Add(new SlashCommand("privacy", "What I keep about you, and deleting it", async (call, stop) =>
            PrivacyCard.For(await footprints.FindAsync(call.User, stop)))
        { Private = true });
        book.Add(new Control(PrivacyCard.Ask, (_, _) => Task.FromResult(PrivacyCard.Sure())));
        book.Add(new Control(PrivacyCard.Delete, async (call, stop) =>
        {
            await footprints.DeleteAsync(call.User, stop);
            return PrivacyCard.Done();
        })
        { Late = LateAnswer.SameMessage });
    }
}
