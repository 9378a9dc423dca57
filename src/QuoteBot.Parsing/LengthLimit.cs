namespace QuoteBot.Parsing;

/// <summary>How much text an interview may hold.</summary>
/// <param name="Paragraphs">The most paragraphs.</param>
/// <param name="Characters">The most characters in all of them.</param>
public sealed record LengthLimit(int Paragraphs, long Characters)
{
    /// <summary>What is kept of one interview at most: the words of two long novels.</summary>
    public static LengthLimit OneInterview { get; } = new(10_000, 1_000_000);

    /// <summary>Whether so much may be.</summary>
    public bool Allows(int paragraphs, long characters) => paragraphs <= Paragraphs && characters <= Characters;
}
