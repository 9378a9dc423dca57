namespace QuoteBot.Game.Names;

/// <summary>How far a gap goes beyond the words that made it necessary.</summary>
internal static class Reach
{
    // "Mr.", an initial or a particle before a name tells something about it: it goes too.
    public static int Back(string text, IReadOnlyList<Word> words, int index, int copied)
    {
        while (index > 0 && words[index - 1].Start >= copied && Close(text, words[index - 1], words[index]) && Leads(text, words[index - 1]))
            index--;
        return index;
    }

    public static int On(string text, IReadOnlyList<Word> words, bool[] struck, int index)
    {
        while (index + 1 < words.Count && Close(text, words[index], words[index + 1])
            && (struck[index + 1] || (NameForms.IsParticle(words[index + 1].Folded) && StruckAfter(text, words, struck, index + 1))))
            index++;
        return index;
    }

    private static bool StruckAfter(string text, IReadOnlyList<Word> words, bool[] struck, int index) =>
        index + 1 < words.Count && struck[index + 1] && Close(text, words[index], words[index + 1])
        && words[index].Folded is not ("and" or "of" or "the" or "y" or "e");

    private static bool Leads(string text, Word word) =>
        (word.Capital && Gaps.IsTitle(word.Folded))
        || (word.Capital && word.Folded.Length == 1 && word.End < text.Length && text[word.End] == '.')
        || (NameForms.IsParticle(word.Folded) && word.Folded is not ("and" or "of" or "the" or "y" or "e" or "a"));

    private static bool Close(string text, Word word, Word next)
    {
        for (var at = word.End; at < next.Start; at++)
            if (text[at] is not (' ' or '-' or '‐' or '‑' or '.' or '[' or ']' or '\u00a0'))
                return false;
        return next.Start - word.End <= 3 && !EndsSentence(text, word, next);
    }

    private static bool EndsSentence(string text, Word word, Word next) =>
        text[word.End..next.Start].StartsWith(". ", StringComparison.Ordinal) && word.Folded.Length > 1 && !Gaps.IsTitle(word.Folded);
}
