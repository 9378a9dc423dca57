namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Finds what may be a label at the head of a line; whether it is one, the whole document tells.</summary>
internal static class LabelFinder
{
    private const int Longest = 64;
    private const int LongestNote = 40;
    private const int LongestRemark = 160;
    private const int MostDigits = 3;

    /// <summary>The label that a line may begin with, or null.</summary>
    public static LabelSpot? At(Passage passage)
    {
        var text = passage.Text;
        var start = Opening(text);
        var timed = TimeStamp.LengthAt(text.AsSpan(start));
        var named = start + timed + (timed > 0 ? Opening(text.AsSpan(start + timed)) : 0);
        var spot = ChatHeader.At(text, start) ?? MarkedLabels.Dashed(text) ?? MarkedLabels.BracketAlone(passage, start) ?? MarkedLabels.Numbered(text, named) ?? MarkedLabels.Capitals(text, named) ?? Scan(text, named, timed > 0);
        return spot ?? Stop(text, start) ?? MarkedLabels.Bracket(text, named) ?? MarkedLabels.Stroke(text, named) ?? FaceLabel(passage) ?? (timed > 0 && IsBracket(text[start]) ? new LabelSpot("", null, start + timed + (text.AsSpan(start + timed).StartsWith(":") ? 1 : 0), LabelStyle.Colon, true) : null);
    }

    /// <summary>The name and colon that a line may begin with, or null.</summary>
    public static LabelSpot? BeforeColon(string text) => Scan(text, 0, false) is { Style: LabelStyle.Colon } spot ? spot : null;

    private static int Opening(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && text[at] is '•' or '*' or '_' or '>' or ' ' or '·' or '▪' or '@')
        {
            at++;
        }

        return at;
    }

    private static bool IsBracket(char letter) => letter is '[' or '(' or '<';

    private static LabelSpot? Scan(string text, int start, bool timed)
    {
        string? note = null;
        var (nameEnd, noted) = (-1, 0);
        for (var at = start; at < text.Length && at - start - noted < Longest; at++)
        {
            switch (text[at])
            {
                case '(' or '[' when at > start:
                    var close = text.IndexOf(text[at] == '(' ? ')' : ']', at);
                    if (close < 0 || close - at > (IsBeforeColon(text, close) ? LongestRemark : LongestNote))
                    {
                        return null;
                    }

                    timed |= TimeStamp.LengthAt(text.AsSpan(at)) > 0;
                    note = text[(at + 1)..close];
                    nameEnd = nameEnd < 0 ? at : nameEnd;
                    noted += close - at;
                    at = close;
                    break;
                case ',' when at > start:
                    nameEnd = nameEnd < 0 ? at : nameEnd;
                    break;
                case ':' or '：' when at > start:
                    return Colon(text, start, nameEnd < 0 ? at : nameEnd, at, note, timed);
                case '–' or '—' or '―' or '-' when at > start && IsParting(text, at):
                    return Dash(text, start, nameEnd < 0 ? at : nameEnd, at, note);
                case '?' or '!' or ';' or '"' or '“' or '”' or '«' or '¿' or '¡':
                    return null;
                case '.' when at - start > 3 && !IsAbbreviation(text, start, at) && !IsBeforeDash(text, at) && !IsInside(text, at):
                    return null;
            }
        }

        return text.Length - start < Longest ? Alone(text, start, nameEnd, note, timed) : null;
    }

    // "Ruth [gets up and walks about the room]: …": a remark may be longer than what initials and trades need.
    private static bool IsBeforeColon(string text, int close) => close + 1 < text.Length && text[close + 1] == ':';

    private static LabelSpot? Colon(string text, int start, int nameEnd, int at, string? note, bool timed)
    {
        if (IsNumber(text.AsSpan(at + 1)) && !char.IsAsciiDigit(text[at - 1]))
        {
            return Spot(text, start, nameEnd, note, text.Length, LabelStyle.Colon, timed);
        }

        if (at + 1 < text.Length && (text[at + 1] is '/' or ':' || (char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1]))))
        {
            return ClockAfterName(text, start, at, note);
        }

        var body = at + 1;
        while (body < text.Length && text[body] is ' ' or '*' or '_')
        {
            body++;
        }

        if (text.AsSpan(body).StartsWith("http", StringComparison.Ordinal))
        {
            return null;
        }

        var clock = TimeStamp.LengthAt(text.AsSpan(body));
        return Spot(text, start, nameEnd, note, body + clock, LabelStyle.Colon, timed || clock > 0);
    }

    // "Lantern:12" above the words: the number of the question.
    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= MostDigits && !text.ContainsAnyExceptInRange('0', '9');

    // "Aaron 00:01:10": the first colon stands inside the time.
    private static LabelSpot? ClockAfterName(string text, int start, int colon, string? note)
    {
        var digits = colon;
        while (digits > start && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        var clock = TimeStamp.LengthAt(text.AsSpan(digits));
        return clock > 0 && digits > start + 1 && digits + clock == text.Length
            ? Spot(text, start, digits, note, text.Length, LabelStyle.Colon, true)
            : null;
    }

    private static LabelSpot? Dash(string text, int start, int nameEnd, int at, string? note)
    {
        var body = at + 1;
        while (body < text.Length && text[body] is ' ' or '-' or '–' or '—' or '*' or '_')
        {
            body++;
        }

        return body < text.Length ? Spot(text, start, nameEnd, note, body, LabelStyle.Dash, false) : null;
    }

    private static LabelSpot? Alone(string text, int start, int nameEnd, string? note, bool timed) =>
        Spot(text, start, nameEnd < 0 ? text.Length : nameEnd, note, text.Length, LabelStyle.Alone, timed);

    private static LabelSpot? FaceLabel(Passage passage)
    {
        if (passage.Runs.Count < 2 || passage.Runs[0].Emphasis == Emphasis(passage.Runs[1]) || passage.Runs[0].Text.Length > 40)
        {
            return null;
        }

        var lead = passage.Runs[0].Text;
        return Spot(passage.Text, 0, lead.TrimEnd().Length, null, Math.Min(lead.Length, passage.Text.Length), LabelStyle.Face, false);
    }

    private static Documents.Emphasis Emphasis(Documents.Run run) => run.Emphasis;

    private static LabelSpot? Spot(string text, int start, int end, string? note, int body, LabelStyle style, bool timed)
    {
        var written = text.AsSpan(start, Math.Max(0, end - start)).Trim(" *_•.,–—-");
        var name = style == LabelStyle.Colon ? LabelWords.WithoutAddressee(written) : written;
        return (LabelWords.IsNameLike(name) && !(name.ContainsAnyInRange('0', '9') && LabelWords.IsDate(name.ToString()))) || (style == LabelStyle.Colon && (LabelWords.IsHandle(name) || LabelWords.IsSomebodys(name) || IsFromHall(name))) ? new LabelSpot(name.ToString(), note, Math.Min(body, text.Length), style, timed) : null;
    }

    // "Audience question:", in small letters but for the first.
    private static bool IsFromHall(ReadOnlySpan<char> name) =>
        name.Length > 2 && char.IsUpper(name[0]) && name.Contains(' ') && KnownLabels.IsOther(LabelKey.Of(name.ToString()));

    // A hyphen inside a name joins; one with space on either side, or after a full stop, parts.
    private static bool IsParting(string text, int at) =>
        text[at - 1] is ' ' or '.' or ')' or ']' || (at + 1 < text.Length && text[at + 1] is ' ' or '-')
        || (text[at] is '—' or '―');

    // "Q. What" and "A. I": one letter, perhaps numbered, then a stop and a space.
    private static LabelSpot? Stop(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && at - start < 4 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at + 1 < text.Length && char.IsUpper(text[start]) && text[at] is '.' or ')' && text[at + 1] == ' '
            ? Spot(text, start, at, null, at + 2, LabelStyle.Stop, false)
            : null;
    }

    // "Respuesta.— Sí" and "P. - Did"
    private static bool IsBeforeDash(string text, int at) =>
        text.AsSpan(at + 1, Math.Min(2, text.Length - at - 1)).TrimStart() is [var mark, ..] && mark is '—' or '–' or '-' or '―';

    // "FilmTalk.com: Why boats?": a stop between letters ends no sentence.
    private static bool IsInside(string text, int at) => at + 1 < text.Length && char.IsAsciiLetterLower(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);

    private static bool IsAbbreviation(string text, int start, int at)
    {
        var word = at;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return at - word <= 3 && at > word && char.IsUpper(text[word]);
    }
}
