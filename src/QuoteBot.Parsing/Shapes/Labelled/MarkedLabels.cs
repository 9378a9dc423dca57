using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Finds labels that no colon or dash parts from the words: in brackets, before a stroke, in capitals.</summary>
internal static class MarkedLabels
{
    private const int Longest = 32;
    private const int FewestCapitals = 3;
    private const int MostWords = 4;

    /// <summary>"[Name] words"; a remark about the scene is none.</summary>
    public static LabelSpot? Bracket(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('[' or '(' or '<'))
        {
            return null;
        }

        var length = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(text[start] switch { '[' => ']', '(' => ')', _ => '>' });
        var name = length > 1 ? text.Substring(start + 1, length - 1).Trim() : "";
        var body = start + length + 1;
        return name.Length > 0 && body < text.Length && text[body] is ' ' or ':' && !HtmlElements.IsRemark(name) && (LabelWords.IsNameLike(name) || (text[start] is '<' or '[' && LabelWords.IsHandle(name)))
            ? new LabelSpot(name, null, Body(text, body), LabelStyle.Bracket, false)
            : null;
    }

    /// <summary>"[Name]" above the words, in bold or with a surname; "[Laughs]" is a remark about the scene.</summary>
    public static LabelSpot? BracketAlone(Passage passage, int start)
    {
        var text = passage.Text;
        if (text.Length - start is <= 2 or > Longest || text[start] != '[' || text.IndexOf(']', start) != text.Length - 1)
        {
            return null;
        }

        var name = text[(start + 1)..^1].Trim();
        return LabelWords.IsNameLike(name) && !name.Split(' ').Any(HtmlElements.IsRemark) && (name.Contains(' ', StringComparison.Ordinal) || passage.Runs.All(run => run.Is(Emphasis.Bold)))
            ? new LabelSpot(name, null, text.Length, LabelStyle.Alone, false)
            : null;
    }

    /// <summary>"Question 12. Words": as good as a colon.</summary>
    public static LabelSpot? Numbered(string text, int start)
    {
        var stop = start < text.Length ? text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOfAny('.', ')') : -1;
        if (stop <= 0 || !char.IsAsciiDigit(text[start + stop - 1]) || !char.IsLetter(text[start]))
        {
            return null;
        }

        var (name, body) = (text.Substring(start, stop), start + stop + 1);
        return name.Count(char.IsLetter) > 3 && LabelKey.Of(name) is var key && (KnownLabels.IsQuestion(key) || KnownLabels.IsAnswer(key)) && body < text.Length
            ? new LabelSpot(name, null, Body(text, body), LabelStyle.Colon, false)
            : null;
    }

    /// <summary>"— R. A. Words" and "— Ruth Alder. Words": a dash, and the stop behind a full name or initials.</summary>
    public static LabelSpot? Dashed(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept("-–—― ");
        if (start <= 0 || text.AsSpan(0, Math.Min(Longest + start, text.Length)).IndexOf(". ") is not (> 0 and var stop))
        {
            return null;
        }

        while (stop + 3 < text.Length && text[stop + 3] == '.' && char.IsUpper(text[stop + 2]))
        {
            stop += 3;
        }

        var name = text[start..stop].Trim();
        var opens = stop + 2 < text.Length && (char.IsUpper(text[stop + 2]) || text[stop + 2] is '¿' or '¡' or '“' or '«');
        return opens && (IsInitials(name) || (name.Split(' ') is { Length: > 1 and <= MostWords } words && words.All(word => char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower))))
            ? new LabelSpot(name, null, stop + 2, LabelStyle.Dash, false)
            : null;
    }

    // "R.A" of "R.A. "
    private static bool IsInitials(string name) =>
        name.Length > 2 && name.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 and <= MostWords } letters && letters.All(letter => letter.Length == 1 && char.IsUpper(letter[0]));

    /// <summary>"Name | words".</summary>
    public static LabelSpot? Stroke(string text, int start)
    {
        var length = start < text.Length ? text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOfAny('|', '/', '>') : -1;
        if (length <= 0)
        {
            return null;
        }

        var (name, body) = (text.Substring(start, length).Trim(), start + length);
        while (body < text.Length && text[body] == text[start + length])
        {
            body++;
        }

        var isHandle = text[start + length] == '>' && LabelWords.IsHandle(name);
        return body < text.Length && text[body] == ' ' && (isHandle || LabelWords.IsNameLike(name)) ? new LabelSpot(name, null, Body(text, body), LabelStyle.Stroke, false) : null;
    }

    /// <summary>"RUTH ALDER Where did it begin?", "VITO CONTI. In a cellar."</summary>
    public static LabelSpot? Capitals(string text, int start)
    {
        var (end, words, letters) = (start, 0, 0);
        while (words < MostWords && WordInCapitals(text, end) is > 0 and var length)
        {
            (words, letters) = (words + 1, letters + length);
            end += length;
            if (end >= text.Length || text[end] != ' ')
            {
                break;
            }

            end++;
        }

        var body = end < text.Length && text[end] == '.' ? end + 1 : end;
        return letters >= FewestCapitals && body < text.Length && (text[body] == ' ' || text[body - 1] == ' ') && IsSpeech(text.AsSpan(body).TrimStart()) && !(words == 1 && GoesOnToColon(text, body))
            ? new LabelSpot(text[start..end].TrimEnd(), null, Body(text, body), LabelStyle.Capitals, false)
            : null;
    }

    // "ABC Talk: When did it begin?": the name goes on.
    private static bool GoesOnToColon(string text, int body)
    {
        var end = text.AsSpan(body).TrimStart().IndexOfAny(' ', ':') + text.Length - text.AsSpan(body).TrimStart().Length;
        return end > body && end < text.Length && text[end] == ':' && LabelWords.IsNameLike(text.AsSpan(0, end).TrimStart());
    }

    // A letter or more in capitals, then no small letter: "ALDER", "O'HARA"; "I" is what somebody says of himself.
    private static int WordInCapitals(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsUpper(text[at]) || (at > start && text[at] is '\'' or '’' or '-')))
        {
            at++;
        }

        return at - start >= 2 && (at == text.Length || text[at] is ' ' or '.') ? at - start : 0;
    }

    // A sentence, whose first word is no further part of the name.
    private static bool IsSpeech(ReadOnlySpan<char> words) =>
        words.Length > 1 && words[^1] is '.' or '?' or '!' or '…' or '”' or '"' or '»' or ')' or ':' or ',' or '—' or '–' or '-'
        && (words[0] is '¿' or '¡' or '“' or '"' or '«' or '(' or '[' or '…' || (char.IsUpper(words[0]) && (words[1] is ' ' or '\'' or '’' or ',' || char.IsLower(words[1]))));

    private static int Body(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ':')
        {
            at++;
        }

        return at;
    }
}
