namespace QuoteBot.Parsing.Documents;

/// <summary>Every sentence that a document is turned away with.</summary>
internal static class Refusals
{
    public const string Empty = "There is no text in this document. Hand in the one with the interview, or paste it.";
    public const string TooLarge = "This file is larger than 16 MB: hand in the text of the interview alone.";
    public const string TooMuchText = "This file unpacks to more text than an interview can have: hand in the text of the interview alone.";
    public const string TooLong = "This is longer than any interview: hand in the interview alone, without what stands around it.";
    public const string Binary = "This file holds no text that I can read: hand in .txt, .md, .html, .docx, .pdf, .vtt or .srt.";
    public const string Damaged = "This file is damaged or not what it says it is: paste its text instead.";
    public const string Locked = "This file is locked with a password: hand in a copy without one.";
    public const string Scanned = "This PDF holds pictures of pages and no text: paste the text instead.";
    public const string TooManyPages = "This PDF has more than 500 pages: hand in the pages of the interview alone.";
    public const string TooDeep = "This page is nested too deeply to be read: paste its text instead.";
    public const string NoConversation = "This is not an interview as far as I can tell: I find nobody asking and nobody answering. If it is one, put the name before each turn, like \"Anna: …\".";
    public const string TooShort = "This is too short for an interview: hand in a question and an answer at least.";
}
