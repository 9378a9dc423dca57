namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>How a paragraph ends.</summary>
internal enum Ending : byte
{
    Bare,
    Stop,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Quote,
    Bracket,
}

internal static class Endings
{
    /// <summary>Looks through closing quotation marks and brackets: "…isn't it?”" ends on a question.</summary>
    public static Ending Of(ReadOnlySpan<char> text)
    {
        var wrapped = Ending.Bare;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            switch (text[i])
            {
                case '?' or '？' or '؟':
                    return Ending.Question;
                case '!' or '！':
                    return Ending.Exclamation;
                case '…':
                    return Ending.Ellipsis;
                case ':':
                    return Ending.Colon;
                case '.' or '。':
                    return i > 1 && text[i - 1] == '.' && text[i - 2] == '.' ? Ending.Ellipsis : wrapped == Ending.Bare ? Ending.Stop : wrapped;
                case ')' or ']':
                    wrapped = Ending.Bracket;
                    break;
                case '"' or '”' or '»' or '’' or '\'':
                    wrapped = Ending.Quote;
                    break;
                case '*' or '_' or ' ':
                    break;
                default:
                    return wrapped;
            }
        }

        return wrapped;
    }
}
