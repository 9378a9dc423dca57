namespace QuoteBot.Parsing.Quotes;

/// <summary>Words inside a speaker's that are not the speaker's own.</summary>
/// <param name="Start">The index of their first character.</param>
/// <param name="End">The index after their last character.</param>
/// <param name="Of">Whose they are: a name, or who it was as the speaker puts it ("Mark Romanek's mother"); null when nobody says.</param>
internal readonly record struct Borrowing(int Start, int End, string? Of);
