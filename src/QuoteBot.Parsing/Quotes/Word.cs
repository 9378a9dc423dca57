namespace QuoteBot.Parsing.Quotes;

/// <summary>A word of a paragraph; "that's" is two, "that" and "'s".</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Kinds">What it does by itself.</param>
/// <param name="Phrase">What the longest known phrase does that it opens.</param>
/// <param name="Length">How many words that phrase has; 1 when there is none.</param>
/// <param name="Capital">Whether it is written with a capital letter.</param>
/// <param name="Turn">The number of the turn of phrase that it is by itself (<see cref="Phrasing"/>); 0 when none is known.</param>
/// <param name="Weight">What it tells of a line that it stands in (<see cref="Vocabulary"/>).</param>
internal readonly record struct Word(int Start, int End, WordKinds Kinds, WordKinds Phrase, byte Length, bool Capital, ushort Turn, float Weight)
{
    public bool Is(WordKinds kinds) => (Kinds & kinds) != 0;

    public bool Opens(WordKinds kinds) => ((Kinds | Phrase) & kinds) != 0;

    /// <summary>A word that carries sense: neither grammar nor a pronoun.</summary>
    public bool HasSense => !Is(WordKinds.Small | WordKinds.First | WordKinds.You | WordKinds.He | WordKinds.They | WordKinds.It);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
