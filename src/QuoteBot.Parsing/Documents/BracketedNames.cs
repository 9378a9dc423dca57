namespace QuoteBot.Parsing.Documents;

/// <summary>The names in subtitles that stand in brackets before what somebody says: "[Ruth] Yes.", "(VITO): No."</summary>
internal static class BracketedNames
{
    private const int Longest = 32;
    private const int FewestTimes = 2;
    private const int FewestNames = 2;
    private const int MostWords = 4;

    /// <summary>Those that come again in a file; none where only one does, for a noise comes again too.</summary>
    public static IReadOnlySet<string> In(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart() is ['[' or '(', ..] words && At(words.ToString(), out _) is { } name)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        var names = counts.Where(pair => pair.Value >= FewestTimes).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return names.Count >= FewestNames ? names : new HashSet<string>();
    }

    /// <summary>The name at the head of a line, or null; <paramref name="rest"/> is what stands after it.</summary>
    public static string? At(string words, out string rest)
    {
        rest = "";
        var close = words.Length > 2 && words[0] is '[' or '(' ? words.AsSpan(0, Math.Min(Longest, words.Length)).IndexOf(words[0] == '[' ? ']' : ')') : -1;
        var name = close > 1 ? words[1..close].Trim() : "";
        if (name.Length == 0 || HtmlElements.IsRemark(name) || !IsNameLike(name))
        {
            return null;
        }

        rest = words[(close + 1)..].TrimStart(' ', ':');
        return name;
    }

    private static bool IsNameLike(string name) =>
        name.Split(' ') is { Length: <= MostWords } words && char.IsUpper(name[0])
        && words.All(word => word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0])) && word.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '\'' or '’'));
}
