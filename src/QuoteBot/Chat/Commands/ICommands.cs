namespace QuoteBot.Chat.Commands;

/// <summary>The commands, buttons and forms of one feature.</summary>
internal interface ICommands
{
    /// <summary>Writes them into the book.</summary>
    void Declare(CommandBook book);
}
