using QuoteBot.Chat.Commands;

namespace QuoteBot.Help;

/// <summary><c>/help</c>.</summary>
internal sealed class HelpCommands : ICommands
{
    private CommandBook? _book;

    public void Declare(CommandBook book)
    {
        _book = book;
        book.Add(new SlashCommand("help", "What I can do", (_, _) => Task.FromResult(HelpCard.For(_book.Definitions()))) { Private = true });
    }
}
