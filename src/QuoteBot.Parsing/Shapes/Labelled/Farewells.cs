namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Thanks and goodbyes, with which a talk ends.</summary>
internal static class Farewells
{
    private const int Longest = 220;
    private const int LongestReply = 80;
    private const int LongestFarewell = 320;

    private static readonly string[] Replies = ["pleasure", "welcome", "any time", "anytime", "no problem", "thanks", "gern geschehen", "de nada", "de rien", "prego"];

    private static readonly string[] Thanks = ["thank", "many thanks", "our thanks", "danke", "vielen dank", "gracias", "muchas gracias", "merci", "un grand merci", "grazie", "obrigad", "bedankt", "cheers", "goodbye", "tschüss", "adiós"];

    private static readonly string[] AskersThanks =
        ["your time", "answering", "your answers", "your insight", "tu tiempo", "su tiempo", "tus respuestas", "sus respuestas", "votre temps", "vos réponses", "ton temps", "tes réponses", "deine zeit", "ihre zeit", "ihre antworten", "suo tempo", "tuo tempo",
        "pleasure meeting you", "pleasure talking to you", "pleasure talking with you", "pleasure speaking to you", "pleasure speaking with you", "pleasure chatting with you", "you for talking to us", "you for talking with us", "you for speaking to us", "you for speaking with us", "you for chatting with us", "you for joining us", "you for sitting down with us", "you for taking the time", "you for doing this"];

    /// <summary>"Thanks, Neta!"</summary>
    public static bool IsThanks(string text) => text.Length < Longest && OpensOnThanks(text);

    /// <summary>"Thank you for your time" is said to whoever has answered.</summary>
    public static bool IsThanksForAnswers(string text) =>
        text.Length < LongestFarewell && (OpensOnThanks(text) || text.Contains(" pleasure ", StringComparison.OrdinalIgnoreCase)) && AskersThanks.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>"My pleasure.", "Thank you, Neta!": what is said to thanks.</summary>
    public static bool IsReply(string text) => IsThanks(text) || (text.Length < LongestReply && Replies.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a line thanks somebody by name, and the text below it tells of that person: "Thank you, Neta!", "Neta's first book is out in May."</summary>
    /// <param name="thanks">The line.</param>
    /// <param name="below">The text below it.</param>
    public static bool IsTo(string thanks, string below) =>
        IsThanks(thanks) && !IsReply(below) && thanks.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && thanks[(comma + 2)..].TrimEnd('.', '!') is { Length: > 2 } name
        && char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal) && below.Contains(name, StringComparison.Ordinal);

    /// <summary>Words that hold thanks: after the last of them, what has no label is the writer's.</summary>
    public static bool IsOne(string text) => text.Length < Longest && Thanks.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool OpensOnThanks(string text) => Thanks.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
