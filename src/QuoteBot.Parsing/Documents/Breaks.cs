namespace QuoteBot.Parsing.Documents;

/// <summary>Counts of a text's line ends that tell whether a margin made them.</summary>
internal struct Breaks
{
    /// <summary>The widest margin that lines are broken at.</summary>
    public const int Widest = 100;

    private const int Shortest = 40;
    private const int Fewest = 4;
    private const int FewestAlike = 5;
    private const long MostSpread = 36;

    private int followed;
    private int broken;
    private int small;
    private long width;
    private long squares;

    /// <summary>
    /// The usual width of the lines that break off, or zero: a margin makes most lines that another follows break off at nearly one width, in the middle of
    /// a sentence, and a good part of the next ones go on in small letters, which messages with the hour before them do not.
    /// </summary>
    public readonly int Margin => followed >= Fewest && broken * 2 > followed && small * 3 >= broken ? (int)(width / broken) : 0;

    /// <summary>The same where no empty line parts brief turns, and many lines end them: those that break off do so at nearly one width.</summary>
    public readonly int MarginOfTurns => Margin is > 0 and var usual ? usual : AreAlike && small * 3 >= broken ? (int)(width / broken) : 0;

    private readonly bool AreAlike => broken >= FewestAlike && broken * 5 > followed && (squares * broken) - (width * width) <= MostSpread * broken * broken;

    /// <summary>Counts a line and the one that follows it, neither of them empty.</summary>
    public void Add(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        followed++;
        if (line.Length is >= Shortest and <= Widest && !Wrapping.EndsSentence(line))
        {
            broken++;
            width += line.Length;
            squares += line.Length * line.Length;
            small += char.IsUpper(next[0]) || char.IsDigit(next[0]) ? 0 : 1;
        }
    }
}
