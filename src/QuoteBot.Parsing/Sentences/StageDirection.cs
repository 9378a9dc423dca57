using System.Collections.Frozen;

namespace QuoteBot.Parsing.Sentences;

/// <summary>What the printer notes between brackets about how something was said: "(laughs)", "[se ríe]".</summary>
internal static class StageDirection
{
    private const int Longest = 60;

    private static readonly FrozenSet<string> Signs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "laughs", "laughing", "laughter", "laugh", "chuckles", "chuckling", "giggles", "smiles", "smiling", "grins", "grinning", "pauses", "pause",
        "sighs", "beat", "shrugs", "nods", "applause", "crosstalk", "inaudible", "unintelligible", "long", "everyone", "everybody", "both", "all",
        "risas", "ríe", "rie", "se", "sonríe", "pausa", "rires", "rire", "rit", "sourit", "silence", "elle", "il");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sign = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The index after a stage direction that follows a place, or the place itself when none does.</summary>
    public static int After(string text, int at)
    {
        var open = Skip.Space(text, at);
        if (open >= text.Length || text[open] is not ('(' or '['))
            return at;
        var close = text.AsSpan(open, Math.Min(Longest, text.Length - open)).IndexOfAny(')', ']') + open;
        if (close < open || !Is(text, open))
            return at;
        return close + 1 < text.Length && text[close + 1] == '.' ? close + 2 : close + 1;
    }

    /// <summary>Whether the bracket that opens at a place holds a stage direction.</summary>
    public static bool Is(string text, int open) =>
        Sign.Contains(text.AsSpan(open + 1, Skip.OverWord(text, open + 1) - open - 1));
}
