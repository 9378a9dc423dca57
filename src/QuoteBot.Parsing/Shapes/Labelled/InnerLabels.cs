using System.Text;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// A text's own labels inside its paragraphs: another speaker's, who took over there ("I never saw it. RA: I did."), or the speaker's once more before each line of
/// what he says.
/// </summary>
internal sealed class InnerLabels
{
    private const int Fewest = 3;
    private const int LongestOnEachLine = 4;

    private readonly Dictionary<string, int> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<int> lengths;

    private InnerLabels(IEnumerable<LabelSpot> known, LabelledVoices voices)
    {
        foreach (var spot in known)
        {
            speakers[spot.Name] = voices.SpeakerOf(spot);
        }

        bySpan = speakers.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. speakers.Keys.Select(name => name.Length).Distinct().OrderDescending()];
    }

    /// <summary>The labels that are borne often enough to be known inside a paragraph.</summary>
    public static InnerLabels Of(IReadOnlyList<LabelSpot?> accepted, LabelledVoices voices) =>
        new(accepted.OfType<LabelSpot>().Where(spot => spot.Key.Length > 1 && spot.Style is LabelStyle.Colon or LabelStyle.Face).GroupBy(spot => spot.Name, StringComparer.Ordinal).Where(spots => spots.Count() >= Fewest).Select(spots => spots.First()), voices);

    /// <summary>What is said in a paragraph, by whom, without the labels in it.</summary>
    /// <param name="words">The words behind the label at its head, if it has one.</param>
    /// <param name="speaker">Whose they are.</param>
    public IReadOnlyList<(string Words, int Speaker)> Parts(string words, int speaker)
    {
        var colon = speakers.Count > 0 ? words.IndexOf(':', StringComparison.Ordinal) : -1;
        return colon < 0 ? [(words, speaker)] : Parts(words, speaker, colon);
    }

    private List<(string Words, int Speaker)> Parts(string words, int speaker, int first)
    {
        var (parts, said, from) = (new List<(string Words, int Speaker)>(), new StringBuilder(), 0);
        for (var colon = first; colon >= 0; colon = words.IndexOf(':', colon + 1))
        {
            if (NameBefore(words, from, colon) is not var (at, name, named))
            {
                continue;
            }

            if (named == speaker && (name <= LongestOnEachLine || (at == 0 && from == 0)))
            {
                said.Append(words, from, at - from);
                from = AfterSpace(words, colon + 1);
            }
            else if (named != speaker && EndsSentence(words.AsSpan(from, at - from)) && Opens(words.AsSpan(colon + 1)))
            {
                parts.Add((said.Append(words, from, at - from).ToString().TrimEnd(' ', '*', '_'), speaker));
                said.Clear();
                (from, speaker) = (AfterSpace(words, colon + 1), named);
            }
        }

        parts.Add((from == 0 ? words : said.Append(words, from, words.Length - from).ToString(), speaker));
        return parts;
    }

    // "Koyama :" and "RA:", where no letter stands before.
    private (int At, int Length, int Speaker)? NameBefore(string words, int from, int colon)
    {
        var end = colon > from && words[colon - 1] == ' ' ? colon - 1 : colon;
        foreach (var length in lengths)
        {
            var at = end - length;
            if (at >= from && (at == from || !char.IsLetterOrDigit(words[at - 1])) && bySpan.TryGetValue(words.AsSpan(at, length), out var speaker))
            {
                return (at, length, speaker);
            }
        }

        return null;
    }

    private static int AfterSpace(string words, int at)
    {
        while (at < words.Length && words[at] is ' ' or '*' or '_')
        {
            at++;
        }

        return at;
    }

    private static bool EndsSentence(ReadOnlySpan<char> before) => before.TrimEnd(" *_") is { Length: > 0 } words && words[^1] is '.' or '?' or '!' or '…' or '”' or '"' or ')' or ']';

    private static bool Opens(ReadOnlySpan<char> words) => words.TrimStart(" *_“\"‘'«¿¡([…") is { Length: > 0 } rest && !char.IsLower(rest[0]);
}
