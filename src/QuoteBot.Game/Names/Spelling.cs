namespace QuoteBot.Game.Names;

/// <summary>When two folded words are likely one name.</summary>
internal static class Spelling
{
    private const int NearFrom = 5;
    private const int ShortFrom = 3;

    // Words that open many names but are words first: "the" is no short form of Theodore.
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "the", "and", "but", "can", "her", "his", "him", "she", "for", "how", "now", "one", "our", "out", "was", "who", "you", "did", "get",
        "has", "not", "all", "any", "may", "will", "then", "than", "that", "this", "when", "mar", "car", "what", "with", "from", "there", "her",
    };

    /// <summary>One letter more, fewer or other, in words of five letters or more that begin alike.</summary>
    public static bool Near(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < NearFrom || Math.Abs(one.Length - other.Length) > 1 || one[0] != other[0])
            return false;
        var head = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var (rest, otherRest) = (one[head..], other[head..]);
        return one.Length == other.Length ? rest.Length == 0 || rest[1..] == otherRest[1..]
            : one.Length > other.Length ? rest[1..] == otherRest : rest == otherRest[1..];
    }

    /// <summary>One is the beginning of the other, as in Alex and Alexander.</summary>
    public static bool Short(string one, string other)
    {
        var (brief, whole) = one.Length <= other.Length ? (one, other) : (other, one);
        return brief.Length >= ShortFrom && !Plain.Contains(brief) && whole.StartsWith(brief, StringComparison.Ordinal);
    }
}
