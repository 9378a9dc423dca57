using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Labels of those whom the introduction names: of a band of four, one may answer but once.</summary>
internal static class IntroducedLabels
{
    private const int MostWords = 3;

    /// <summary>The lines that bear such a label, set in the face and the letters of the labels that stand often.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The possible labels, line by line.</param>
    /// <param name="start">The first line with a label that stands often; what stands above it introduces.</param>
    /// <param name="inventory">The labels that stand often: beside a single one, plain words and a colon are no label.</param>
    public static HashSet<int> Below(Script script, IReadOnlyList<LabelSpot?> spots, int start, LabelInventory inventory)
    {
        if (start < 0 || (inventory.Repeated.Count < 2 && script.Passages[start].Runs[0].Emphasis == Emphasis.None))
        {
            return [];
        }

        var areShouted = spots.OfType<LabelSpot>().Where(inventory.IsRepeated).Select(IsShouted).ToHashSet();
        var introduced = script.Passages.Take(start).SelectMany(passage => NameFinder.In(passage.Text)).Where(mention => !(mention.IsOneWord && mention.OpensSentence && !GivenNames.Has(mention.Name)))
            .SelectMany(mention => mention.Words).Select(LabelKey.Of).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(start, spots.Count - start).Where(at => spots[at] is { Style: LabelStyle.Colon } spot && IsName(spot, introduced) && areShouted.Contains(IsShouted(spot))
            && script.Passages[at].Source.Kind == BlockKind.Paragraph && script.Passages[at].Runs[0].Emphasis == script.Passages[start].Runs[0].Emphasis)];
    }

    private static bool IsShouted(LabelSpot spot) => !spot.Name.Any(char.IsLower);

    private static bool IsName(LabelSpot spot, HashSet<string> introduced) =>
        spot.Key.Split(' ') is { Length: <= MostWords } words && words.All(word => word.Length > 1 && introduced.Contains(word) && !Persons.IsNoName(word))
        && char.IsUpper(spot.Name[0]) && !KnownLabels.IsFact(spot.Key) && !KnownLabels.IsNameless(spot.Key);
}
