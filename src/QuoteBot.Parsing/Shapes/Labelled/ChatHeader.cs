namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>"nadia — Today at 10:33 AM", as chats put it above what somebody writes.</summary>
internal static class ChatHeader
{
    private const int Longest = 64;

    /// <summary>The header that a line is, or null.</summary>
    public static LabelSpot? At(string text, int start)
    {
        var dash = text.Length < Longest ? text.IndexOf(" — ", start, StringComparison.Ordinal) : -1;
        if (dash <= start)
        {
            return null;
        }

        var name = text[start..dash];
        var when = text.AsSpan(dash + 3);
        var clock = when.LastIndexOf(':') is > 0 and var colon ? Math.Max(0, colon - 2) : -1;
        return clock >= 0 && TimeStamp.LengthAt(when[clock..].TrimStart()) is > 0 and var length && clock + length >= when.Length - 1 && (LabelWords.IsNameLike(name) || LabelWords.IsHandle(name))
            ? new LabelSpot(name, null, text.Length, LabelStyle.Alone, true)
            : null;
    }
}
