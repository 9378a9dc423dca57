using System.Buffers;

namespace QuoteBot.Parsing.Quotes;

/// <summary>Tells a talk that was written down as it was spoken, with all its "um" and "you know", from one that somebody has edited.</summary>
internal static class LooseTalk
{
    // The share of such words from which a talk is one.
    private const double Share = 0.008;

    private static readonly string[] Fillers = ["um", "uh", "uhm", "gonna", "wanna", "kinda", "yeah", "okay", "you know", "I mean", "kind of", "sort of"];

    private static readonly SearchValues<string> BehindSpaces = SearchValues.Create([.. Fillers.Select(filler => " " + filler)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether these paragraphs are of such a talk.</summary>
    public static bool Is(IEnumerable<string> texts)
    {
        var (fillers, words) = (0, 0);
        foreach (var text in texts)
        {
            words += text.AsSpan().Count(' ') + 1;
            fillers += Count(text);
        }

        return fillers > Share * words;
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var found = 0;
        for (var at = text.IndexOfAny(BehindSpaces); at >= 0; at = text.IndexOfAny(BehindSpaces))
        {
            text = text[(at + 1)..];
            found += IsWhole(text) ? 1 : 0;
        }

        return found;
    }

    // "umbrella" is no pause.
    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        foreach (var filler in Fillers)
        {
            if (text.StartsWith(filler, StringComparison.OrdinalIgnoreCase) && (text.Length == filler.Length || !char.IsLetterOrDigit(text[filler.Length])))
                return true;
        }

        return false;
    }
}
