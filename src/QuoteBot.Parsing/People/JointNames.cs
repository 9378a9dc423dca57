using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>Two who say something together under both their initials: "RA/BO:".</summary>
internal static class JointNames
{
    private const int LongestInitials = 4;

    /// <summary>The names of a casting, with a label that joins others' labels spelled out as their names.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="names">Their names.</param>
    public static IReadOnlyList<string> SpelledOut(Casting casting, IReadOnlyList<string> names)
    {
        var owners = casting.Speakers.SelectMany((speaker, at) => SpeakerNames.Labels(speaker).Select(label => (Key: LabelKey.Of(label), Name: names[at]))).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
        return [.. casting.Speakers.Select((speaker, at) =>
            speaker.Label is { } label && KnownLabels.Joined(label) is { Length: > 1 } parts && parts.All(part => part.Length <= LongestInitials && part.All(char.IsUpper) && owners.ContainsKey(LabelKey.Of(part)))
                ? string.Join(" and ", parts.Select(part => owners[LabelKey.Of(part)]))
                : names[at])];
    }
}
