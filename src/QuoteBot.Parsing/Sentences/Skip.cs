namespace QuoteBot.Parsing.Sentences;

/// <summary>Steps over what is no word.</summary>
internal static class Skip
{
    public static int Space(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>
    /// The index of the first letter or digit from a place on, past white space and opening marks; -1 when something else is first.
    /// </summary>
    public static int ToWord(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Marks.Opens(text[at])))
            at++;
        return at < text.Length && char.IsLetterOrDigit(text[at]) ? at : -1;
    }

    /// <summary>The index after the word that begins at a place.</summary>
    public static int OverWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
