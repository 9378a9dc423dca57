namespace QuoteBot.Game.Questions;

/// <summary>Cuts texts where sentences end.</summary>
internal static class Sentences
{
    /// <summary>As many of the last sentences as fit; when not even one fits, its last words behind an ellipsis.</summary>
    public static string Last(string text, int longest)
    {
        var kept = text.Trim();
        while (kept.Length > longest && NextStart(kept) is > 0 and var start && start < kept.Length)
            kept = kept[start..];
        if (kept.Length <= longest)
            return kept;
        var cut = kept.IndexOf(' ', kept.Length - longest + 1);
        return cut < 0 ? kept[^longest..] : $"…{kept[(cut + 1)..]}";
    }

    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var rest = text.Trim(); rest.Length > 0;)
        {
            var next = NextStart(rest);
            yield return (next < 0 ? rest : rest[..next]).Trim();
            rest = next < 0 ? "" : rest[next..];
        }
    }

    private static int NextStart(string text)
    {
        for (var at = 0; at + 2 < text.Length; at++)
            if (text[at] is '.' or '!' or '?' && text[at + 1] == ' ' && char.IsUpper(text[at + 2]))
                return at + 2;
        return -1;
    }
}
