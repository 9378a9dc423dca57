namespace QuoteBot.Parsing.Sentences;

/// <summary>Tells whether a mark ends the sentence, from the word before it and the word after it.</summary>
internal static class Boundary
{
    public static bool Is(string text, Stop stop, IReadOnlyCollection<string>? titles)
    {
        if (stop.Closed >= text.Length || text[stop.End - 1] is '。' or '？' or '！')
            return true;
        if (!char.IsWhiteSpace(text[stop.Closed]))
            return IsMissingSpace(text, stop);
        if (IsSpacedEllipsis(text, stop))
            return false;
        var next = Skip.ToWord(text, StageDirection.After(text, stop.Closed));
        if (next < 0)
            return true;
        if (char.IsLower(text[next]) || Saying.Follows(text, stop, next))
            return false;
        if (stop.Asks(text))
            return !MarkedTitles.GoOnAt(text, stop.End) && (Starters.Has(text, next) || !MarkedTitles.EndAt(text, stop.End, titles));
        return stop.TrailsOff(text) ? !char.IsDigit(text[next]) && !Starters.IsFirstPerson(text, next) : FullStop(text, stop, next);
    }

    // "I am a . . . director."
    private static bool IsSpacedEllipsis(string text, Stop stop) =>
        stop.Closed == stop.End && text[stop.Start] == '.' && Skip.Space(text, stop.End) is var next && next < text.Length && text[next] == '.';

    // "…on the same wavelength.A good film…": a space was lost; "Node.js" and "p.m." are no such case.
    private static bool IsMissingSpace(string text, Stop stop) =>
        stop.End - stop.Start == 1 && stop.Closed == stop.End && stop.Start > 2 && char.IsUpper(text[stop.End])
        && char.IsLower(text[stop.Start - 1]) && char.IsLower(text[stop.Start - 2]) && char.IsLower(text[stop.Start - 3])
        && Starters.Has(text, stop.End);

    private static bool FullStop(string text, Stop stop, int next)
    {
        var word = Before(text, stop.Start);
        return Abbreviations.Of(word) switch
        {
            Abbreviation.None => !IsListNumber(text, word, stop.Start),
            Abbreviation.BeforeName => false,
            Abbreviation.BeforeNumber => !char.IsDigit(text[next]),
            Abbreviation.Initial => EndsAfterInitial(text, stop.Start, next),
            Abbreviation.Anywhere => Starters.Has(text, next),
            _ => true,
        };
    }

    private static ReadOnlySpan<char> Before(string text, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && (!Marks.Opens(text[start - 1]) || IsInside(text, start - 1)))
            start--;
        return text.AsSpan(start, end - start);
    }

    // The stars of "M*A*S*H" open nothing.
    private static bool IsInside(string text, int mark) =>
        mark > 0 && char.IsLetterOrDigit(text[mark - 1]) && char.IsLetterOrDigit(text[mark + 1]);

    private static bool IsListNumber(string text, ReadOnlySpan<char> word, int end) =>
        word.Length is 1 or 2 && char.IsDigit(word[0]) && char.IsDigit(word[^1]) && end == word.Length && text.Length > end;

    // "So did I." and "plan B. We" end; "J. K." and "George C. Scott" do not.
    private static bool EndsAfterInitial(string text, int end, int next)
    {
        var before = text.AsSpan(0, end - 1).TrimEnd();
        var start = before.LastIndexOf(' ') + 1;
        var followsSmallWord = start < before.Length && char.IsLower(before[start]);
        return followsSmallWord && (text[end - 1] == 'I' || Starters.Has(text, next));
    }
}
