using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Speech in quotation marks with a verb of saying, as reporters write it: “I never do,” he said.</summary>
internal static class ReportedSpeech
{
    private static readonly FrozenSet<string> ByReporter = new[]
    {
        "dije", "pregunté", "respondí", "contesté", "i said", "i asked", "i say", "i ask", "i replied", "dis-je", "ai-je demandé", "demandai-je", "le dije", "le pregunté", "repliqué",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> ByOther = new[]
    {
        "dijo", "respondió", "contestó", "me dijo", "dice", "he said", "she said", "he says", "she says", "he replied", "she replied", "he answered", "she answered", "he told", "she told", "dit-il", "dit-elle",
        "répond-il", "répond-elle", "a-t-il dit", "exclamó", "añadió", "explicó",
    }.ToFrozenSet();

    /// <summary>Whether a paragraph opens with words in quotation marks and then tells who said them: “I know,” said the old man.</summary>
    public static bool IsTold(string text)
    {
        if (text.Length < 4 || text[0] is not ('“' or '"' or '‘' or '\''))
        {
            return false;
        }

        var close = text.AsSpan(1).IndexOfAny('”', '"', '’');
        var after = close < 0 ? [] : text.AsSpan(close + 2, Math.Min(40, text.Length - close - 2));
        return after.Contains(" said", StringComparison.Ordinal) || after.Contains(" says", StringComparison.Ordinal)
            || after.Contains(" asked", StringComparison.Ordinal) || after.Contains(" replied", StringComparison.Ordinal);
    }

    /// <summary>0 when the reporter speaks, 1 when the other does, <see cref="Utterance.Nobody"/> when the text is no reported speech.</summary>
    public static int Side(string text)
    {
        if (text.Length < 4 || text[0] is not ('“' or '"' or '«'))
        {
            return Utterance.Nobody;
        }

        var close = text.AsSpan(1).IndexOfAny('”', '"', '»');
        var after = close < 0 ? "" : text.Substring(close + 2, Math.Min(40, text.Length - close - 2)).TrimStart(' ', ',', '.').ToLowerInvariant();
        return ByReporter.Any(verb => after.StartsWith(verb, StringComparison.Ordinal)) ? 0
            : ByOther.Any(verb => after.StartsWith(verb, StringComparison.Ordinal)) ? 1
            : Utterance.Nobody;
    }
}
