namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>What stands between the turns of a labelled text and is said by nobody, by its words alone.</summary>
internal static class NobodysWords
{
    private const int LongestCaption = 70;
    private const int LongestReference = 200;
    private const int LongestCutMark = 7;
    private const int LongestTime = 16;
    private const int FewestSpacesOfNote = 3;

    private static readonly string[] Recordings = ["audio", "recorder", "recording", "the tape", "inaudible"];

    /// <summary>"[...]", where the editor cut something.</summary>
    public static bool IsCutMark(string text) => text.Length is > 2 and <= LongestCutMark && text[0] is '[' or '(' && text[^1] is ']' or ')' && !text.Any(char.IsLetterOrDigit);

    /// <summary>"(A little of the audio is missing here.)": what whoever wrote the talk down says of the recording.</summary>
    public static bool IsOfRecording(string text) =>
        ClosingMatter.IsStageDirection(text) && text.Count(letter => letter == ' ') >= FewestSpacesOfNote && Recordings.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A time of the recording on a line of its own.</summary>
    public static bool IsTime(string text) => text.Length <= LongestTime && TimeStamp.LengthAt(text.AsSpan().TrimStart('-')) is > 0 and var length && length >= text.AsSpan().TrimStart('-').Length;

    /// <summary>A paper's title and its address.</summary>
    public static bool IsReference(string text) =>
        text.Length < LongestReference && text.LastIndexOf(' ') is var space && text.AsSpan(space + 1).StartsWith("http", StringComparison.Ordinal);

    /// <summary>The words under a picture: a few that are no sentence, below a paragraph that ends one.</summary>
    /// <param name="text">The words.</param>
    /// <param name="before">The paragraph above them.</param>
    public static bool IsCaption(string text, string before) =>
        text.Length < LongestCaption && char.IsUpper(text[0]) && (char.IsLetterOrDigit(text[^1]) || IsNameWithTrade(text))
        && (IsNameWithTrade(text) ? text[..text.IndexOf(" (", StringComparison.Ordinal)] : text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word.Length <= 3 || word is "with" or "from")
        && EndsSentence(before);

    // "Saiki (vocals)"
    private static bool IsNameWithTrade(string text) => text[^1] == ')' && text.IndexOf(" (", StringComparison.Ordinal) is > 0 and < 40;

    private static bool EndsSentence(string text) => text is [.., var last] && last is '.' or '?' or '!' or '…' or '”' or '"' or ')' or ']' or '»';
}
