using System.Buffers;

namespace QuoteBot.Parsing.Sentences;

/// <summary>The marks that end sentences and those that close after them.</summary>
internal static class Marks
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("([“„‘\"'«‹¿¡—–-*_");

    private static readonly SearchValues<char> Ending = SearchValues.Create(".?!…。？！");

    public static bool Ends(char mark) => mark is '.' or '?' or '!' or '…' or '。' or '？' or '！';

    /// <summary>The index of the first mark from a place on that may end a sentence; the text's length when there is none.</summary>
    public static int NextEnd(string text, int from) => text.AsSpan(from).IndexOfAny(Ending) is >= 0 and var next ? from + next : text.Length;

    public static bool Closes(string text, int at) => text[at] switch
    {
        ')' or ']' or '”' or '’' or '»' or '›' => true,
        '"' or '\'' => !Letters.Follows(text, at),
        '“' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        ' ' or '\u00A0' or '\u202F' => at + 1 < text.Length && text[at + 1] is '»' or '›',
        _ => false,
    };

    public static bool Opens(char mark) => Opening.Contains(mark);
}
