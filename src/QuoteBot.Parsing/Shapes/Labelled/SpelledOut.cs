namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Names before the first question and the first answer, and letters from then on: "RUTH ALDER: Why boats?", "TOM REED: For the light.", then "Q:" and "A:".</summary>
internal static class SpelledOut
{
    private const int Pair = 2;

    /// <summary>The lines of the two names right above the first letter; none where there are no such names.</summary>
    /// <param name="spots">The possible labels, line by line.</param>
    /// <param name="first">The line of the first label that comes again.</param>
    public static IReadOnlyList<int> Above(IReadOnlyList<LabelSpot?> spots, int first) =>
        first >= Pair && spots[first] is { } letter && KnownLabels.IsQuestion(letter.Key) && AreNames(spots[first - Pair], spots[first - 1]) ? [first - Pair, first - 1] : [];

    /// <summary>For each key of such a document the name that it stands for; null where the document is none.</summary>
    /// <param name="named">Its labels in order.</param>
    public static Dictionary<string, string>? Joined(IReadOnlyList<LabelSpot> named)
    {
        if (named.Count <= Pair || !AreNames(named[0], named[1]) || !named.Skip(Pair).All(spot => KnownLabels.IsQuestion(spot.Key) || KnownLabels.IsAnswer(spot.Key)) || !KnownLabels.IsQuestion(named[Pair].Key))
        {
            return null;
        }

        var (asker, asked) = (LabelInventory.KeyOf(named[0]), LabelInventory.KeyOf(named[1]));
        return named.Select(LabelInventory.KeyOf).Distinct(StringComparer.Ordinal).ToDictionary(key => key, key => key == asker || KnownLabels.IsQuestion(key) ? asker : asked, StringComparer.Ordinal);
    }

    private static bool AreNames(LabelSpot? one, LabelSpot? other) => IsName(one) && IsName(other) && one!.Key != other!.Key;

    private static bool IsName(LabelSpot? spot) =>
        spot is { Style: LabelStyle.Colon } && spot.Key.Contains(' ', StringComparison.Ordinal) && !KnownLabels.IsFact(spot.Key) && !KnownLabels.IsNameless(spot.Key) && spot.Name.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]));
}
