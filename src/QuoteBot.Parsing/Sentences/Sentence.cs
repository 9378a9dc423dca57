namespace QuoteBot.Parsing.Sentences;

/// <summary>One sentence of a paragraph, as the place where it stands.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character, closing quotation marks included and white space left out.</param>
/// <param name="Spoken">
/// Where its words end: <paramref name="End"/>, unless a stage direction follows the full stop, as in "Never! (laughs)".
/// </param>
internal readonly record struct Sentence(int Start, int End, int Spoken)
{
    public Sentence MovedBy(int places) => new(Start + places, End + places, Spoken + places);

    public string In(string paragraph) => paragraph[Start..End];
}
