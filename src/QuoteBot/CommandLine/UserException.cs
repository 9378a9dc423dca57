namespace QuoteBot.CommandLine;

/// <summary>Something that whoever typed the command can mend; its message is one sentence for them and is shown as it is.</summary>
public sealed class UserException(string message) : Exception(message);
