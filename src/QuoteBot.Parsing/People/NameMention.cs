namespace QuoteBot.Parsing.People;

/// <summary>Capitalized words in a row that may name somebody.</summary>
/// <param name="Name">The words, single-spaced, with what an editor put in brackets filled in: "Alex [Garland]" is "Alex Garland".</param>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="End">Where they end, brackets and a possessive excluded.</param>
/// <param name="IsFilledIn">Whether an editor filled in a part.</param>
/// <param name="OpensSentence">Whether the first word would be capitalized anyway.</param>
internal sealed record NameMention(string Name, int Start, int End, bool IsFilledIn, bool OpensSentence)
{
    private string[]? words;

    /// <summary>The words.</summary>
    public string[] Words
    {
        get => words ??= Name.Split(' ');
        init => words = value;
    }

    /// <summary>The name alone where a noun that is capitalized too stands before it, as in German and in headlines: "Archäologin Anna Lindner".</summary>
    public NameMention WithoutNoun()
    {
        var at = Array.FindIndex(Words, GivenNames.Has);
        if (at < 1 || at + 2 > Words.Length || IsFilledIn)
        {
            return this;
        }

        var skipped = string.Join(' ', Words[..at]).Length + 1;
        return new NameMention(string.Join(' ', Words[at..]), Start + skipped, End, IsFilledIn, false);
    }
}
