namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Where in the weights a feature has its row: cues have fixed places, words are hashed into the rest.</summary>
internal static class Rows
{
    /// <summary>Values that one cue can take.</summary>
    public const int CueValues = 32;

    /// <summary>Rows that words and pairs of words share; a power of two.</summary>
    public const int Words = 1 << 15;

    /// <summary>The first row that words share.</summary>
    public const int FirstWord = 2 * Cues;

    public const int Count = FirstWord + Words;

    private const int Cues = 64 * CueValues;

    /// <summary>The row of a cue; a text in a strange language has rows of its own, since what it lacks means nothing there.</summary>
    public static int Of(Cue cue, int value, bool strange) => (strange ? Cues : 0) + ((int)cue * CueValues) + Math.Clamp(value, 0, CueValues - 1);

    public static int Of(WordRole role, uint salt, uint hash)
    {
        var mixed = (hash ^ salt ^ ((uint)role * 0x9E3779B9)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35;
        return FirstWord + (int)((mixed ^ (mixed >> 16)) & (Words - 1));
    }
}
