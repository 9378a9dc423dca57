namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Which labels are forms of one another: "MEREDITH THOMAS" and "MT", "THOMPSON" and "KEN THOMPSON", "PREGUNTA" and "P".</summary>
internal static class LabelAliases
{
    /// <summary>Whether two keys can stand for one voice.</summary>
    public static bool AreOne(string one, string other)
    {
        var (brief, full) = one.Length <= other.Length ? (one, other) : (other, one);
        return brief == full || (!IsJoint(full) && !IsHeadline(full) && IsShortFor(brief, full));
    }

    /// <summary>Whether a few capitals are the letters of a name in their order: "BLVR" for "THE BELIEVER", "GO" for "GENESIS ORR".</summary>
    public static bool IsAbbreviation(string brief, string full)
    {
        var name = full.StartsWith("THE ", StringComparison.Ordinal) ? full[4..] : full;
        if (brief.Length is < 2 or > 4 || name.Length < brief.Length + 3 || brief[0] != name[0] || !brief.All(char.IsLetter))
        {
            return false;
        }

        var at = 0;
        return brief.All(letter => (at = name.IndexOf(letter, at) + 1) > 0);
    }

    // "BEN AND CLEO" are two who speak at once, and neither of them.
    private static bool IsJoint(string key) => key.Split(' ') is var words && words.Any(word => word is "AND" or "Y" or "ET" or "UND" or "E");

    // "The Lantern Interview: …" is what stands above the talk, not the fuller name of "The Lantern:".
    private static bool IsHeadline(string key) => key.Split(' ') is { Length: > 1 } words && words.Any(word => word is "INTERVIEW" or "INTERVIEWS" or "EXCLUSIVE");

    private static bool IsShortFor(string brief, string full) =>
        SameKind(brief, full) || LabelKey.AreInitials(brief.Replace(" ", "", StringComparison.Ordinal), full)
            || (brief.Length == 2 && full.Count(letter => letter == ' ') == 2 && LabelKey.Initials(full).StartsWith(brief, StringComparison.Ordinal))
            || LeavesOut(brief, full)
            || (brief.Length >= 3 && (full.Split(' ').Contains(brief) || full.EndsWith(" " + brief, StringComparison.Ordinal)))
            || (brief.Length is 1 or 2 && full.Length > 2 && !full.Contains(' ', StringComparison.Ordinal) && full.StartsWith(brief, StringComparison.Ordinal))
            || (brief.Length == 1 && full.Contains(' ', StringComparison.Ordinal) && full[0] == brief[0]);

    // "JO REED" is Jo Alder Reed.
    private static bool LeavesOut(string brief, string full) =>
        brief.Split(' ') is [var first, var last] && full.Split(' ') is [var given, _, var family] && first == given && last == family;

    /// <summary>Groups keys into voices; a short form that fits two voices is left by itself.</summary>
    /// <param name="counts">How many lines each key stands before.</param>
    /// <returns>For each key, the fullest key of its voice.</returns>
    public static Dictionary<string, string> Group(IReadOnlyDictionary<string, int> counts)
    {
        var voice = counts.Keys.ToDictionary(key => key, key => key);
        foreach (var brief in counts.Keys.OrderBy(key => key.Length))
        {
            var fuller = counts.Keys.Where(key => key.Length > brief.Length && AreOne(brief, key) && !IsCalledOtherwise(key, brief, counts)).ToList();
            if (fuller is [var only] || (fuller.Count > 1 && fuller.All(key => AreOne(key, fuller.MaxBy(other => other.Length)!))))
            {
                voice[brief] = fuller.Count == 1 ? fuller[0] : fuller.MaxBy(key => key.Length)!;
            }
        }

        foreach (var slip in counts.Keys.Where(key => voice[key] == key && key.Length >= 5 && counts[key] == 1))
        {
            // Where the frequent label is a short form of the slip already, the two are one voice.
            voice[slip] = counts.Keys.FirstOrDefault(key => counts[key] > 2 && Fullest(voice, key) != slip && IsSlipOf(slip, key)) ?? slip;
        }

        return voice.Keys.ToDictionary(key => key, key => Fullest(voice, key));
    }

    // "RITA ALDER:" and from then on "ALDER:" is not "RA:", too.
    private static bool IsCalledOtherwise(string full, string initials, IReadOnlyDictionary<string, int> counts) =>
        initials.Length is 2 or 3 && counts[initials] > 1 && LabelKey.AreInitials(initials, full)
        && full.Split(' ').Any(part => part.Length > initials.Length && part != full && counts.GetValueOrDefault(part) > 1);

    private static string Fullest(Dictionary<string, string> voice, string key)
    {
        while (voice[key] != key)
        {
            key = voice[key];
        }

        return key;
    }

    /// <summary>Whether a key is another with a slip of the finger: "FABRICEW" for "FABRICE", "JEFFERY" for "JEFFREY".</summary>
    public static bool IsSlipOf(string slip, string key) =>
        slip.Length >= 5 && key.StartsWith(slip[0]) && Math.Abs(slip.Length - key.Length) <= 2 && (Distance(slip, key) <= (Math.Min(slip.Length, key.Length) >= 8 ? 2 : 1) || IsTransposed(slip, key));

    // Two neighbours have changed places, and nothing else differs.
    private static bool IsTransposed(string slip, string key)
    {
        var at = slip.AsSpan().CommonPrefixLength(key);
        return slip.Length == key.Length && at + 1 < key.Length && slip[at] == key[at + 1] && slip[at + 1] == key[at] && slip.AsSpan(at + 2).SequenceEqual(key.AsSpan(at + 2));
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var at = 1; at <= one.Length; at++)
        {
            var (diagonal, left) = (row[0], row[0] = at);
            for (var to = 1; to <= other.Length; to++)
            {
                left = Math.Min(Math.Min(left, row[to]) + 1, diagonal + (one[at - 1] == other[to - 1] ? 0 : 1));
                (diagonal, row[to]) = (row[to], left);
            }
        }

        return row[^1];
    }

    private static bool SameKind(string brief, string full) =>
        brief.Length == 1 && full.Length > 1 && brief[0] == full[0]
        && ((KnownLabels.IsQuestion(brief) && KnownLabels.IsQuestion(full)) || (KnownLabels.IsAnswer(brief) && KnownLabels.IsAnswer(full)));
}
