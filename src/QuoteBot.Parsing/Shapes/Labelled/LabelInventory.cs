using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Which of the possible labels of a document are its speakers' labels.</summary>
internal sealed class LabelInventory
{
    private const int LeastLabelledLines = 3;
    private const int MostVoices = 60;
    private const int FewestOfHandle = 3;
    private const int MostInPairs = 2;
    private const int LongestRespelt = 40;

    private readonly Dictionary<string, int> counts = [];
    private readonly LabelStyle style;
    private readonly bool mixes;

    private LabelInventory(IReadOnlyList<LabelSpot?> spots, LabelStyle style, int fewest)
    {
        this.style = style;
        mixes = style is LabelStyle.Colon or LabelStyle.Dash && MixesMarks(spots);
        foreach (var spot in spots.OfType<LabelSpot>().Where(spot => InStyle(spot) && !IsReply(spot)))
        {
            counts[KeyOf(spot)] = counts.GetValueOrDefault(KeyOf(spot)) + 1;
        }

        var written = spots.OfType<LabelSpot>().Where(spot => InStyle(spot) && !(spot.Name is [var first, ..] && char.IsLower(first))).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        Repeated = counts.Where(pair => pair.Value >= (written.Contains(pair.Key) ? fewest : FewestOfHandle) && pair.Key.Length > 0 && !IsFactBox(pair.Key, pair.Value)).Select(pair => pair.Key)
            .Concat(spots.OfType<LabelSpot>().Where(spot => InStyle(spot) && IntroducesItsInitials(spot) && (counts.ContainsKey(LabelKey.Of(spot.Note!)) || counts[KeyOf(spot)] > 1)).SelectMany(spot => new[] { KeyOf(spot), LabelKey.Of(spot.Note!) }))
            .Concat(style == LabelStyle.Colon ? CalledBriefly() : [])
            .Where(counts.ContainsKey).ToHashSet(StringComparer.Ordinal);
    }

    // "No – it was live."; "Yes." on a line of its own, where "SO" may be somebody's initials.
    private bool IsReply(LabelSpot spot) =>
        (style == LabelStyle.Dash || (style == LabelStyle.Alone && spot.Name.Any(char.IsLower))) && Asking.OpensReply(spot.Name);

    // "JOHN BROCK:" and then "BROCK:" say twice who speaks, as one label that stands twice does.
    private IEnumerable<string> CalledBriefly() =>
        counts.Keys.Where(full => full.Count(letter => letter == ' ') is 1 or 2 && !KnownLabels.IsFact(full))
            .SelectMany(full => full[(full.LastIndexOf(' ') + 1)..] is { Length: > 2 } surname && counts.ContainsKey(surname) && !KnownLabels.IsFact(surname) ? new[] { full, surname } : []);

    /// <summary>Whether the first label of a voice spells out the few capitals that it bears from then on.</summary>
    /// <param name="spot">A possible label above all that stand often.</param>
    public bool Introduces(LabelSpot spot) => InStyle(spot) && spot.Style == LabelStyle.Colon && Repeated.Any(known => LabelAliases.IsAbbreviation(known, spot.Key));

    /// <summary>Whether the labels are names on lines of their own.</summary>
    public bool StandAlone => style == LabelStyle.Alone;

    /// <summary>The keys that stand before more than one line.</summary>
    public IReadOnlyCollection<string> Repeated { get; }

    /// <summary>How many lines the repeated keys stand before.</summary>
    public int Lines => Repeated.Sum(key => counts[key]);

    /// <summary>The labels of the style that the most lines bear, or null when no style is borne like speech.</summary>
    /// <param name="spots">The possible labels, line by line.</param>
    /// <param name="lines">How many lines are there to be labelled.</param>
    /// <param name="isTimed">Whether the text is cut along the clock, where a label stands at a turn's first cue alone.</param>
    public static LabelInventory? Of(IReadOnlyList<LabelSpot?> spots, int lines, bool isTimed)
    {
        var best = Enum.GetValues<LabelStyle>().Select(style => new LabelInventory(spots, style, 2)).MaxBy(inventory => inventory.Weight)!;
        var sparse = new LabelInventory(spots, LabelStyle.Colon, 1);
        return best.IsSpeech(spots) && best.Repeated.Count > 1 ? best
            : (isTimed || sparse.Lines * 3 >= lines * 2) && sparse.Repeated.Count is >= 2 and <= 6 ? sparse
            : best.IsSpeech(spots) ? best
            : null;
    }

    /// <summary>Whether a possible label is one of the speakers' labels.</summary>
    /// <param name="spot">The possible label.</param>
    /// <param name="isUnderWay">Whether a label that stands often has come before; a title with a colon has none before it.</param>
    public bool Accepts(LabelSpot spot, bool isUnderWay) =>
        InStyle(spot) && (spot.Key.Length == 0 ? spot.IsTimed : IsRepeated(spot) || IsKin(spot, isUnderWay));

    /// <summary>Whether a possible label stands between two lines of one voice that bears every second line: of many who ask one, each may be heard but once.</summary>
    public bool IsOneOfMany(IReadOnlyList<LabelSpot?> spots, int at) =>
        style == LabelStyle.Colon && at > 0 && at + 1 < spots.Count && spots[at] is { Style: LabelStyle.Colon } spot && !KnownLabels.IsFact(KeyOf(spot))
        && spots[at - 1] is { } before && spots[at + 1] is { } after && KeyOf(before) == KeyOf(after) && KeyOf(before) != KeyOf(spot) && IsRepeated(before)
        && Repeated.Count > MostInPairs && counts[KeyOf(before)] * 3 >= Lines;

    /// <summary>Whether a possible label stands before more than one line.</summary>
    public bool IsRepeated(LabelSpot spot) => InStyle(spot) && Repeated.Contains(KeyOf(spot));

    /// <summary>Whether a possible label is a voice's that mostly stands in bold without a colon, or with one and without the other: "**Ruth** Yes." among "**Ruth:** …".</summary>
    public bool IsOtherwiseMarked(LabelSpot spot) =>
        (style, spot.Style) is (LabelStyle.Face, LabelStyle.Colon) or (LabelStyle.Colon, LabelStyle.Face)
        && spot.Key.Length > 1 && (Repeated.Contains(KeyOf(spot)) || (style == LabelStyle.Face && Repeated.Any(known => LabelAliases.AreOne(known, spot.Key))));

    /// <summary>The label that a line begins with though its small letters are no name's: "Rita alder:" among "Rita Alder:"; or null.</summary>
    public LabelSpot? Respelt(string text)
    {
        var colon = style == LabelStyle.Colon ? text.AsSpan(0, Math.Min(LongestRespelt, text.Length)).IndexOf(':') : -1;
        return colon > 0 && text.AsSpan(0, colon).Contains(' ') && new LabelSpot(text[..colon].Trim(), null, colon + 1, LabelStyle.Colon, false) is var spot && IsRepeated(spot) ? spot : null;
    }

    /// <summary>The key with the number of a question taken off.</summary>
    public static string KeyOf(LabelSpot spot) => KnownLabels.Unnumbered(spot.Key);

    // "Sam Osei [SO]:" says twice who speaks, though either form may stand only once.
    private static bool IntroducesItsInitials(LabelSpot spot) =>
        spot.Note is { Length: >= 2 and <= 4 } note && note.All(char.IsUpper) && LabelKey.Initials(spot.Key) == LabelKey.Of(note);

    // A name on a line of its own, or one with no mark but its face, is weak evidence beside a colon.
    private int Weight => style is LabelStyle.Alone or LabelStyle.Face or LabelStyle.Stop or LabelStyle.Bracket or LabelStyle.Stroke or LabelStyle.Capitals ? Lines : Lines * 2;

    private bool InStyle(LabelSpot spot) => spot.Style == style || (style == LabelStyle.Colon && spot.IsTimed) || (mixes && spot.Style is LabelStyle.Colon or LabelStyle.Dash);

    // "Ruth: …" here and "Ruth – …" there: where one name stands before both marks again and again, the marks mean the same.
    private static bool MixesMarks(IReadOnlyList<LabelSpot?> spots)
    {
        var dashed = spots.OfType<LabelSpot>().Where(spot => spot.Style == LabelStyle.Dash).CountBy(spot => spot.Key).Where(pair => pair.Key.Length > 0 && pair.Value > 1).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return dashed.Count > 0 && spots.OfType<LabelSpot>().Where(spot => spot.Style == LabelStyle.Colon && dashed.Contains(spot.Key)).CountBy(spot => spot.Key).Any(pair => pair.Value > 1);
    }

    private static bool IsFactBox(string key, int count) => (KnownLabels.IsFact(key) && count < 4) || KnownLabels.IsFootnote(key);

    private bool IsSpeech(IReadOnlyList<LabelSpot?> spots)
    {
        if (Repeated.Count > MostVoices || (Lines < LeastLabelledLines && !IsShortExchange()))
        {
            return false;
        }

        if (style is LabelStyle.Bracket or LabelStyle.Stroke or LabelStyle.Capitals)
        {
            return IsBorneByMost(spots) && (Repeated.Count > 1 ? Alternates(spots) : IsAskersStroke() && HasWordsBetween(spots));
        }

        return Repeated.Count switch
        {
            0 => IsShortExchange(),
            1 => style is not (LabelStyle.Alone or LabelStyle.Face) && !(style == LabelStyle.Stop && !KnownLabels.IsQuestion(Repeated.First())) && HasWordsBetween(spots),
            _ => style is LabelStyle.Colon or LabelStyle.Dash || Alternates(spots) || (style == LabelStyle.Stop && Repeated.Any(KnownLabels.IsQuestion)),
        } && !(style == LabelStyle.Stop && !Repeated.Any(KnownLabels.IsQuestion));
    }

    // "THE LANTERN | Why film?", and the answer without a label.
    private bool IsAskersStroke() => style == LabelStyle.Stroke && Repeated.Count == 1 && !KnownLabels.IsFact(Repeated.First());

    // From the first of them on, at least every third line.
    private bool IsBorneByMost(IReadOnlyList<LabelSpot?> spots)
    {
        var first = Enumerable.Range(0, spots.Count).First(at => spots[at] is { } spot && IsRepeated(spot));
        return Lines * 3 >= spots.Count - first;
    }

    // One question and one answer, each with its label, are an interview too.
    private bool IsShortExchange() =>
        style == LabelStyle.Colon && counts.Keys.Any(KnownLabels.IsQuestion) && counts.Keys.Any(KnownLabels.IsAnswer);

    private bool Alternates(IReadOnlyList<LabelSpot?> spots)
    {
        var order = spots.OfType<LabelSpot>().Where(spot => InStyle(spot) && Repeated.Contains(KeyOf(spot))).Select(KeyOf).ToList();
        var changes = order.Zip(order.Skip(1)).Count(pair => pair.First != pair.Second);
        return changes * 3 >= order.Count;
    }

    // A single label is the questions' (or the answers') only if other lines stand between its lines.
    private bool HasWordsBetween(IReadOnlyList<LabelSpot?> spots)
    {
        var (between, last) = (0, -2);
        for (var at = 0; at < spots.Count; at++)
        {
            if (spots[at] is { } spot && InStyle(spot) && Repeated.Contains(KeyOf(spot)))
            {
                between += last >= 0 && at - last > 1 ? 1 : 0;
                last = at;
            }
        }

        return between * 2 >= Lines - 1 && between > 0;
    }

    // A label that stands once counts if it is another form of one that stands often, or says what rather than who.
    private bool IsKin(LabelSpot spot, bool isUnderWay)
    {
        var key = KeyOf(spot);
        if ((KnownLabels.IsNameless(key) || (isUnderWay && KnownLabels.IsBystander(key)) || KnownLabels.IsSeveral(key) || JoinsKnown(spot.Name)) && style == LabelStyle.Colon)
        {
            return true;
        }

        return !KnownLabels.IsFact(key) && ((isUnderWay && LooksLikePerson(spot)) || Repeated.Any(known => (LabelAliases.AreOne(known, key) && !IsOnlyLetter(known, spot)) || LabelAliases.IsSlipOf(key, known) || known == LabelKey.Of(spot.Note ?? "")));
    }

    // Beside "Q:", "A:" is short for an answer or for "Alex:", and not for the "Awards:" of a list.
    private bool IsOnlyLetter(string known, LabelSpot spot) =>
        known.Length == 1 && KnownLabels.IsAnswer(known) && Repeated.Any(KnownLabels.IsQuestion) && !KnownLabels.IsNameless(spot.Key) && !GivenNames.Has(spot.Name.Split(' ')[0]);

    private bool JoinsKnown(string name) =>
        KnownLabels.Joined(name) is { Length: > 1 } names && names.All(each => counts.ContainsKey(LabelKey.Of(each)));

    private bool LooksLikePerson(LabelSpot spot) =>
        style == LabelStyle.Colon && Repeated.Count >= 2 && Repeated.Any(known => !KnownLabels.IsNameless(known))
        && spot.Key.Split(' ') is { Length: >= 1 and <= 3 } words && words.All(word => word.Length > 1 && word.All(char.IsLetter) && !Persons.IsNoName(word))
        && (words.Length > 1 ? GivenNames.Has(spot.Name.Split(' ')[0]) : GivenNames.Has(spot.Name) || (spot.Name.Length <= 4 && spot.Name.All(char.IsUpper)));
}
