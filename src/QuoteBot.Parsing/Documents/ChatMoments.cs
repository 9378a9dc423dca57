namespace QuoteBot.Parsing.Documents;

/// <summary>When a message was written, as programs put it: "15:04", "3:04 PM", "[15:04:31]", "12/3/24, 15:04", "Today at 15:04".</summary>
internal static class ChatMoments
{
    private const int Longest = 40;

    /// <summary>Whether a whole line is a time of day and nothing else.</summary>
    public static bool IsClock(ReadOnlySpan<char> line) => line.Length > 0 && ClockAt(line) == line.Length;

    /// <summary>Whether a whole line is a day and a time of day: it is short and ends with the hour.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        var colon = line.Length <= Longest ? line.IndexOf(':') : -1;
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(line[start - 1]))
        {
            start--;
        }

        return colon > start && start >= 0 && ClockAt(line[start..]) == line.Length - start;
    }

    /// <summary>The length of the time of day that a line begins with, in brackets or not, and the space after it; 0 when there is none.</summary>
    public static int ClockAt(ReadOnlySpan<char> line)
    {
        var isBracketed = line is ['[' or '(', ..];
        var (at, colons) = (isBracketed ? 1 : 0, 0);
        var digits = at;
        for (; at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] == ':'); at++)
        {
            colons += line[at] == ':' ? 1 : 0;
        }

        if (colons is not (1 or 2) || line[digits] == ':' || line[at - 1] == ':')
        {
            return 0;
        }

        at += Meridian(line[at..]);
        if (isBracketed)
        {
            at += at < line.Length && line[at] is ']' or ')' ? 1 : -at;
        }

        return at + (at > 0 ? line.Length - at - line[at..].TrimStart().Length : 0);
    }

    private static int Meridian(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        foreach (var half in (ReadOnlySpan<string>)["AM", "PM", "a. m.", "p. m.", "a.m.", "p.m."])
        {
            if (rest.StartsWith(half, StringComparison.OrdinalIgnoreCase))
            {
                return text.Length - rest.Length + half.Length;
            }
        }

        return 0;
    }
}
