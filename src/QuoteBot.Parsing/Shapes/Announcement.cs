namespace QuoteBot.Parsing.Shapes;

/// <summary>Titles and introductions that say that an interview follows.</summary>
internal static class Announcement
{
    private const int Longest = 160;

    private static readonly string[] Words =
    [
        "interview", "q&a", "q & a", "in conversation", "a conversation with", "conversation: ", "talks to ", "questions for ", "questions with ", "minutes with ",
        "entrevista", "conversación con", "conversando con", "entretien", "rencontre avec", "intervista", "im gespräch", "gespräch mit", "conversa com",
    ];

    private static readonly string[] Meetings = ["this interview", "the interview below", "interview took place", "this conversation", "our conversation", "sat down with ", "caught up with ", "esta entrevista", "cet entretien", "dieses interview", "dieses gespräch"];

    /// <summary>Whether a paragraph of an introduction tells of the talk that follows: "We sat down with Ruth Alder".</summary>
    public static bool IsToldIn(string text) => Array.Exists(Meetings, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a title announces an interview: "An interview with Ruth Alder".</summary>
    public static bool IsIn(string? title) => title is { Length: <= Longest } && Array.Exists(Words, words => title.Contains(words, StringComparison.OrdinalIgnoreCase));
}
