using System.Collections.Frozen;

namespace QuoteBot.Parsing.Topics;

/// <summary>Every cue of a taxonomy, ready to be found in a text in one pass whose time grows with the text alone.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<string, int> stems;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemOf;
    private readonly FrozenDictionary<int, Cue[]> cuesByFirstStem;

    private readonly bool isEnglish;

    /// <param name="taxonomy">The themes.</param>
    /// <param name="language">The language that the texts are in, as an ISO 639-1 code; null when it is not known.</param>
    public CueTable(Taxonomy taxonomy, string? language)
    {
        isEnglish = language is not ("es" or "fr");
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        // "dream" and "dreaming" are one cue.
        var cues = taxonomy.Themes
            .SelectMany((theme, index) => theme.CuesIn(language).Select(cue => new Cue(index, Stems(cue, known), false))
                .Concat(theme.HintsIn(language).Select(hint => new Cue(index, Stems(hint, known), true))))
            .Where(cue => cue.Stems.Length > 0)
            .DistinctBy(cue => (cue.Theme, string.Join(' ', cue.Stems)))
            .ToList();
        stems = known.ToFrozenDictionary(StringComparer.Ordinal);
        stemOf = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        cuesByFirstStem = cues.GroupBy(cue => cue.Stems[0]).ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(cue => cue.Stems.Length).ToArray());
    }

    /// <summary>
    /// The cues in a text, once for each time that they stand there. The longest phrase has its words to itself: "music video" is no "music".
    /// </summary>
    public IReadOnlyList<Cue> Find(string text)
    {
        var words = Read(text);
        List<Cue> found = [];
        for (var at = 0; at < words.Count; at++)
        {
            var longest = 0;
            foreach (var cue in words[at] >= 0 && cuesByFirstStem.TryGetValue(words[at], out var cues) ? cues : [])
            {
                if (cue.Stems.Length < longest || !StandsAt(words, at, cue.Stems))
                    continue;
                longest = cue.Stems.Length;
                found.Add(cue);
            }

            at += Math.Max(0, longest - 1);
        }

        return found;
    }

    private static bool StandsAt(List<int> words, int at, int[] stems)
    {
        for (var i = 1; i < stems.Length; i++)
        {
            if (at + i >= words.Count || words[at + i] != stems[i])
                return false;
        }

        return true;
    }

    private List<int> Read(string text)
    {
        List<int> words = [];
        Span<char> stem = stackalloc char[EnglishStem.Longest];
        foreach (var (start, end) in Terms(text))
            words.Add(stemOf.TryGetValue(stem[..Stem(text.AsSpan(start, end - start), stem)], out var id) ? id : -1);
        return words;
    }

    private int Stem(ReadOnlySpan<char> word, Span<char> stem) => isEnglish ? EnglishStem.Write(word, stem) : RomanceStem.Write(word, stem);

    private int[] Stems(string cue, Dictionary<string, int> known)
    {
        List<int> ids = [];
        Span<char> stem = stackalloc char[EnglishStem.Longest];
        foreach (var (start, end) in Terms(cue))
        {
            var word = stem[..Stem(cue.AsSpan(start, end - start), stem)].ToString();
            known.TryAdd(word, known.Count);
            ids.Add(known[word]);
        }

        return [.. ids];
    }

    // A hyphen parts words, so that "film-making" and "film making" are the same; an English possessive's ending belongs to none, while what
    // follows the apostrophe of "l'acteur" is the word itself.
    private IEnumerable<(int Start, int End)> Terms(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at == start)
                continue;
            yield return (start, at);
            if (isEnglish && at + 1 < text.Length && (text[at] is '\'' or '’') && char.IsLetter(text[at + 1]))
            {
                while (at + 1 < text.Length && char.IsLetter(text[at + 1]))
                    at++;
            }
        }
    }
}

/// <summary>A word or phrase that shows a theme.</summary>
/// <param name="Theme">The theme's index in the taxonomy.</param>
/// <param name="Stems">The stems of its words.</param>
/// <param name="IsHint">Whether it shows the theme only beside others.</param>
internal sealed record Cue(int Theme, int[] Stems, bool IsHint);
