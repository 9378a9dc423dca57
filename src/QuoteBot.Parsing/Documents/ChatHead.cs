namespace QuoteBot.Parsing.Documents;

/// <summary>What stands before a message in the log of a chat: who writes, and what of it goes on in the same line.</summary>
/// <param name="Name">Who writes; null where the program tells of itself ("Ada has joined").</param>
/// <param name="Words">The first words of the message, empty where they stand on the next line.</param>
/// <param name="Lines">How many lines it takes.</param>
internal sealed record ChatHead(string? Name, string Words, int Lines = 1);
