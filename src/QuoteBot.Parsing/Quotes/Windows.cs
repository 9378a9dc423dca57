using System.Buffers;
using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Quotes;

/// <summary>One to three consecutive sentences that stand by themselves.</summary>
/// <param name="First">The index of the first sentence.</param>
/// <param name="Last">The index of the last one.</param>
/// <param name="Score">Its quotability, from 0 to 1.</param>
internal readonly record struct Window(int First, int Last, double Score);

/// <summary>Chooses the best passages of a paragraph, none overlapping another.</summary>
internal static class Windows
{
    /// <summary>The fewest characters that a quote has.</summary>
    public const int Shortest = 40;

    private const int Longest = 300;
    private const int MostSentences = 3;
    private const int FewestWords = 7;

    private const WordKinds Unquotable = WordKinds.Talk | WordKinds.SmallTalk;

    private static readonly SearchValues<char> Foreign = SearchValues.Create("@|<>{}#");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");

    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!:;");

    /// <summary>Chooses so that what the passages score above the threshold adds up to the most; where none does, the best that comes near it.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="threshold">The lowest score that counts.</param>
    /// <param name="near">The lowest score of what comes near it.</param>
    /// <param name="allowed">Which sentences may be used at all.</param>
    public static IEnumerable<Window> Choose(Passage passage, double threshold, double near, Func<Line, bool> allowed)
    {
        var count = passage.Sentences.Count;
        var nearest = new Window(0, 0, near);
        var sound = new bool?[count];
        var best = new (double Gain, Window? Chosen)[count + 1];
        for (var first = count - 1; first >= 0; first--)
        {
            best[first] = (best[first + 1].Gain, null);
            if (!(sound[first] ??= IsSound(passage, passage.Sentences[first], allowed)))
                continue;
            foreach (var (last, sample) in From(passage, first, at => sound[at] ??= IsSound(passage, passage.Sentences[at], allowed)))
            {
                var window = new Window(first, last, Quotability.Of(sample));
                var gain = window.Score - threshold + best[window.Last + 1].Gain;
                if (window.Score >= threshold && gain > best[first].Gain)
                    best[first] = (gain, window);
                nearest = window.Score > nearest.Score ? window : nearest;
            }
        }

        if (best[0].Gain == 0 && nearest.Score > near)
            yield return nearest;

        for (var at = 0; at < count; at = best[at].Chosen is { } chosen ? chosen.Last + 1 : at + 1)
        {
            if (best[at].Chosen is { } window)
                yield return window;
        }
    }

    /// <summary>The longest passage that scores at least so much: what somebody else's words come to when they are handed on whole.</summary>
    public static Window? Whole(Passage passage, double threshold) =>
        Enumerable.Range(0, passage.Sentences.Count)
            .SelectMany(first => From(passage, first, at => IsSound(passage, passage.Sentences[at], _ => true)).Select(found => new Window(first, found.Last, Quotability.Of(found.Sample))))
            .Where(window => window.Score >= threshold).OrderByDescending(window => passage.TextOf(window).Length).Cast<Window?>().FirstOrDefault();

    /// <summary>Every passage of a paragraph that stands by itself, whatever it is worth.</summary>
    public static IEnumerable<Sample> Standing(Passage passage, Func<Line, bool> allowed) =>
        Enumerable.Range(0, passage.Sentences.Count)
            .SelectMany(first => From(passage, first, at => IsSound(passage, passage.Sentences[at], allowed))).Select(found => found.Sample);

    private static IEnumerable<(int Last, Sample Sample)> From(Passage passage, int first, Func<int, bool> isSound)
    {
        if (!isSound(first) || !Opening.Stands(passage, passage.Sentences[first]))
            yield break;
        var references = new References(passage, passage.Sentences[first].FirstWord);
        for (var last = first; last < Math.Min(passage.Sentences.Count, first + MostSentences); last++)
        {
            var line = passage.Sentences[last];
            var length = line.End - passage.Sentences[first].Start;
            if (length > Longest || !isSound(last) || (last > first && Opening.HangsOn(passage, line)))
                yield break;
            references.Read(line);
            if (references.Open)
                yield break;
            if (length >= Shortest && line.EndWord - passage.Sentences[first].FirstWord >= FewestWords && !Announces(passage, line)
                && new Sample(passage, first, last, references.Loose) is { IsPlaced: true } sample)
            {
                yield return (last, sample);
            }
        }
    }

    // "An audience always wants two things." makes the reader wait for them.
    private static bool Announces(Passage passage, Line line) =>
        passage.Spelled(line.EndWord - 1) is "follows" or "following" or "said" || line.EndWord - line.FirstWord > 2 && passage.Spelled(line.EndWord - 1) is "things" or "reasons" or "ways" or "kinds" or "questions" or "options" or "types"
        && passage.Spelled(line.EndWord - 2) is "two" or "three" or "four" or "five" or "few" or "several" or "couple" or "different" or "many" or "of";

    private static bool IsSound(Passage passage, Line line, Func<Line, bool> allowed) =>
        line.End - line.Start <= Longest && IsWhole(passage, line) && allowed(line) && !Speaks(passage, line) && IsPaired(passage.Text.AsSpan(line.Start, line.End - line.Start));

    // A mark whose partner is in another sentence shows that words of two voices, or the printer's, are cut through.
    private static bool IsPaired(ReadOnlySpan<char> text) =>
        text.Count('“') == text.Count('”') && text.Count('"') % 2 == 0 && text.Count('[') == text.Count(']')
        && text.Count('(') == text.Count(')') && text.Count('«') == text.Count('»');

    // A sentence that was broken off, or has no words, is not passed on.
    private static bool IsWhole(Passage passage, Line line)
    {
        var end = passage.Text.AsSpan(line.Start, line.End - line.Start).TrimEnd("”’\"')]»› ");
        return line.EndWord > line.FirstWord && end.Length > 0
            && (passage.IsExcerpt ? end[^1] is not ('-' or '—' or '–') : end[^1] is '.' or '!' or '?')
            && !end.EndsWith("...", StringComparison.Ordinal) && !end.EndsWith("…", StringComparison.Ordinal);
    }

    private static bool Speaks(Passage passage, Line line)
    {
        for (var at = line.FirstWord; at < line.EndWord; at++)
        {
            if (passage.Words[at].Opens(Unquotable))
                return true;
        }

        var text = passage.Text.AsSpan(line.Start, line.End - line.Start);
        return IsPutToTheOther(text) || (passage.Tongue == Tongue.English && Stumbles(passage, line)) || AsksBack(passage, line)
            || text.ContainsAny(Foreign) || text.Contains("://", StringComparison.Ordinal) || IsGarbled(text) || IsBrokenOff(text);
    }

    // "…, right?", "…, you know?", "…, aren't you?", "but, no, …"
    private static bool IsPutToTheOther(ReadOnlySpan<char> text) =>
        text.Contains(", no, ", StringComparison.Ordinal) || text.Contains(", yes, ", StringComparison.Ordinal)
        || text.EndsWith("right?", StringComparison.OrdinalIgnoreCase) || text.EndsWith("you know?", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith("n't you?", StringComparison.Ordinal) || text.EndsWith("n’t you?", StringComparison.Ordinal);

    // "of my my wife", "It is it is", "when answer ing": a word said twice, or one that the printer broke.
    private static bool Stumbles(Passage passage, Line line)
    {
        for (var at = line.FirstWord + 1; at < line.EndWord; at++)
        {
            if (passage.Spelled(at) is "ing" or "tion" or "tions" or "ment" or "ness" or "ly" or "ings" or "ers")
                return true;
            if (at > line.FirstWord + 2 && passage.Words[at - 1].Is(WordKinds.First | WordKinds.You | WordKinds.There | WordKinds.It) && passage.After(at - 2) == ',' && IsSame(passage, at - 1, at - 3) && IsSame(passage, at, at - 2))
                return true;
            if (passage.Runs(at - 1) && passage.Words[at].Is(WordKinds.Small) && !passage.Words[at].Is(WordKinds.Absolute) && IsSame(passage, at, at - 1)
                && passage.Spelled(at) is not ("that" or "had" or "very" or "really" or "so" or "much" or "many" or "more" or "too" or "long" or "no" or "little" or "is"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(Passage passage, int one, int other) => passage.Spelled(one).Equals(passage.Spelled(other), StringComparison.OrdinalIgnoreCase);

    // "Are there any habits that you have?" is put to the other; "What do you do when nobody laughs?" may be put to everybody, where no answer is awaited.
    private static bool AsksBack(Passage passage, Line line) =>
        passage.Text[line.End - 1] == '?' && (CallsByName(passage, line) || (passage.Words[line.FirstWord].Is(WordKinds.Be)
        && passage.Words.AsSpan(line.FirstWord, line.EndWord - line.FirstWord).ToArray().Any(word => word.Is(WordKinds.You))));

    // "Jo, what do people need to know?"
    private static bool CallsByName(Passage passage, Line line) =>
        line.FirstWord + 1 < line.EndWord && passage.Between(line.FirstWord) is ", " && passage.Words[line.FirstWord].Capital
        && passage.Spelled(line.FirstWord).ToString() is var name && (GivenNames.Has(name) || passage.Names.Contains(name));

    // "in rock-- it's", "to be a- I": two hyphens, or a dash with a space after it alone, are where the speaker of a transcript broke off.
    private static bool IsBrokenOff(ReadOnlySpan<char> text) =>
        text.Contains("--", StringComparison.Ordinal) || Holds(text, Dashes, static (text, at) => at + 1 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at - (text[at - 1] == '-' && at > 1 ? 2 : 1)]));

    // "don';t", "…the start.Ann asks": what a broken encoding or a lost line break leaves.
    private static bool IsGarbled(ReadOnlySpan<char> text) =>
        Holds(text, Stops, static (text, at) => text[at] == ';'
            ? text[at - 1] is '\'' or '’'
            : at + 1 < text.Length && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]));

    private static bool Holds(ReadOnlySpan<char> text, SearchValues<char> marks, Func<ReadOnlySpan<char>, int, bool> isIt)
    {
        for (var at = text.IndexOfAny(marks); at >= 0 && at < text.Length; at = Next(text, at + 1, marks))
        {
            if (at > 0 && isIt(text, at))
                return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> text, int from, SearchValues<char> marks) =>
        text[from..].IndexOfAny(marks) is var next && next < 0 ? -1 : from + next;
}
