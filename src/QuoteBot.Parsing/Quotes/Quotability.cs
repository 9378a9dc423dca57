namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// How likely it is that a passage stands by itself and that a film lover would pass it on, from 0 to 1. It prefers what says something general
/// or felt in a breath, and holds against a passage whatever might point out of it. Each weight is what one such sign adds to the log-odds, by a logistic regression on some 9,500
/// lines that were marked by reading (README.md).
/// </summary>
internal static class Quotability
{
    internal const double Base = -2.96;

    /// <summary>What speaks for a passage and what against it.</summary>
    public static readonly Sign[] Signs =
    [
        new("length", 0.33, sample => Roundness(sample.Text.Length)),
        new("opens the turn", 0.20, sample => Is(sample.OpensTheTurn)),
        new("opens with I", 0.39, sample => Is(sample.OpensWith("I", "my"))),
        new("opens with you", -0.10, sample => Is(sample.OpensWith("you", "your"))),
        new("opens with if", 0.39, sample => Is(sample.OpensWith("if", "when", "whenever", "once"))),
        new("opens with we", -0.48, sample => Is(sample.OpensWith("we", "our"))),
        new("opens frailly", -0.10, sample => Is(sample.First.Is(WordKinds.Frail) && !sample.OpensWith("we", "our"))),
        new("opens doing", 0.34, sample => Is(sample.First.HasSense && sample.Passage.Spelled(sample.Opens.FirstWord).EndsWith("ing", StringComparison.Ordinal))),
        new("opens with there", -0.19, sample => Is(sample.OpensWith("there"))),
        new("opens with it", -0.31, sample => Is(sample.OpensWith("it"))),
        new("short first sentence", -0.05, sample => Is(sample.Sentences > 1 && sample.Opens.EndWord - sample.Opens.FirstWord < 6)),
        new("few words", -0.02, sample => Is(sample.Words < 10)),
        new("sentences", -0.10, sample => sample.Sentences - 1),
        new("markers", 0.08, sample => Math.Min(2, Opening.Markers(sample.Passage, sample.Opens))),
        new("loose", -0.08, sample => sample.Loose),
        new("asks", -0.62, sample => Is(Asks(sample))),
        new("brackets", -0.37, sample => Is(sample.Text.ContainsAny('[', '('))),
        new("falters", -0.23, sample => Falters(sample.Text)),
        new("it", -0.38, sample => Math.Min(2, sample.It)),
        new("past", -0.12, sample => Math.Min(4, sample.Past)),
        new("names", -0.51, sample => Math.Min(3, sample.Names)),
        new("quotation", -0.06, sample => Is(sample.Text.ContainsAny('"', '“'))),
        new("dash", -0.04, sample => Is(sample.Text.ContainsAny('—', '–'))),
        new("commas", -0.05, sample => Math.Min(4, sample.Text.Count(','))),
        new("figures", -0.34, sample => Math.Min(2, sample.Figures)),
        new("idea", 0.13, sample => Math.Min(4, sample.Of(WordKinds.Idea))),
        new("feeling", 0.05, sample => Math.Min(2, sample.Of(WordKinds.Feeling))),
        new("craft", 0.35, sample => Math.Min(3, sample.Of(WordKinds.Craft))),
        new("gush", -0.28, sample => Math.Min(3, sample.Of(WordKinds.Gush))),
        new("world", 0.14, sample => Math.Min(2, sample.Of(WordKinds.World))),
        new("you", 0.21, sample => Math.Min(4, sample.Of(WordKinds.You))),
        new("I think", 0.28, sample => Is(sample.OpensWithAThought)),
        new("absolute", 0.27, sample => Math.Min(2, sample.Of(WordKinds.Absolute))),
        new("belief", 0.23, sample => Math.Min(1, sample.Of(WordKinds.Belief))),
        new("negation", 0.04, sample => Math.Min(2, sample.Of(WordKinds.Negation))),
        new("image", 0.03, sample => Math.Min(1, sample.Of(WordKinds.Image))),
        new("hedge", -0.18, sample => Math.Min(3, sample.Of(WordKinds.Hedge))),
        new("report", -0.08, sample => Math.Min(3, sample.Of(WordKinds.Report))),
        new("further", -0.09, sample => Math.Min(2, sample.Of(WordKinds.Further))),
        new("me", 0.04, sample => Math.Min(4, sample.Of(WordKinds.First) - sample.Of(WordKinds.Ours))),
        new("supposes", -0.27, sample => Math.Min(2, sample.Supposing)),
        new("plans", -0.34, sample => Math.Min(1, sample.Planning)),
        new("banter", -0.26, sample => Is(!sample.Passage.IsAsked)),
        new("that", -0.01, sample => Math.Min(2, sample.Pointers)),
        new("they", 0.07, sample => Math.Min(2, sample.Of(WordKinds.They))),
        new("he", -0.62, sample => Math.Min(2, sample.Of(WordKinds.He))),
        new("phrasing", 0.097, sample => sample.Phrasing),
        new("phrasing on average", 0.29, sample => 10 * sample.Phrasing / Math.Max(8, sample.Words)),
        new("wording", 1.00, sample => sample.Wording),
        new("compares", -0.28, sample => Is(sample.Times("more", "less", "better", "bigger", "easier", "harder") > 0 && sample.Times("than") == 0)),
        new("such", -0.85, sample => Is(sample.Times("such") > 0)),
        new("this", -0.58, sample => Math.Min(2, sample.Times("this", "these"))),
        new("those", -0.61, sample => Is(sample.Times("those") > 0)),
        new("same", -0.36, sample => Is(sample.Times("same") > 0)),
        new("both", -0.38, sample => Is(sample.Times("both") > 0)),
        new("in order", -0.20, sample => Is(sample.Pairs(["the", "our", "my"], ["first", "second", "last", "next"]) > 0)),
        new("what we did", -0.52, sample => Is(sample.Pairs(["we"], ["were", "had", "did"]) > 0)),
        new("definite", -0.04, sample => Math.Min(6, sample.Times("the"))),
        new("exclaims", -0.36, sample => Is(sample.Text[^1] == '!')),
        new("doing alone", -0.74, sample => Is(IsDoingAlone(sample))),
        new("loose talk", -0.45, sample => Is(sample.Passage.IsLoose)),
        new("full name", 0.64, sample => Is(sample.Passage.IsNamed)),
        new("acronyms", -0.36, sample => Math.Min(2, sample.Acronyms)),
        new("trails off", -0.04, sample => sample.Trailing),
    ];

    /// <summary>From 0 to 1, to three places.</summary>
    public static double Of(Sample sample) => Math.Round(1 / (1 + Math.Exp(-LogOdds(sample))), 3);

    /// <summary>The logarithm of the odds that it is.</summary>
    public static double LogOdds(Sample sample) => Base + Signs.Sum(sign => sign.Weight * sign.Count(sample));

    // "Doing nothing, in the wild life, with people I love.": what is said of it?
    private static bool IsDoingAlone(Sample sample) =>
        sample.Passage.Spelled(sample.Opens.FirstWord).EndsWith("ing", StringComparison.Ordinal)
        && sample.Times("is", "was", "'s", "’s", "are", "were", "has", "makes", "made", "gives", "takes", "means", "feels", "became", "helps", "requires", "can", "would", "will", "should") == 0;

    private static double Is(bool so) => so ? 1 : 0;

    // "I want to be really... I got the...": pauses as a transcript has them.
    private static int Falters(ReadOnlySpan<char> text)
    {
        var found = 0;
        foreach (var pause in (ReadOnlySpan<string>)["...", "…"])
        {
            for (var at = text.IndexOf(pause); at >= 0; at = text.IndexOf(pause))
            {
                text = text[(at + pause.Length)..];
                found += text.Length > 0 ? 1 : 0;
            }
        }

        return Math.Min(3, found);
    }

    // Most from 70 to 220 characters; a one-liner loses little, a speech of 300 everything.
    private static double Roundness(int length) =>
        length < 70 ? 0.4 + ((length - 40) / 50.0) : length > 220 ? (300 - length) / 80.0 : 1;

    // "What if…?" and "how it comes out?" leave the reader waiting; "when we can't forget it any more, what do we decide?" does not.
    private static bool Asks(Sample sample) =>
        sample.Text[^1] == '?' && (sample.Closes.End - sample.Closes.Start < 120
            || sample.Passage.Words[sample.Closes.FirstWord].Is(WordKinds.Be | WordKinds.That));

    /// <summary>What one thing that can be counted in a passage tells.</summary>
    /// <param name="Name">What is counted.</param>
    /// <param name="Weight">What each adds to the log-odds.</param>
    /// <param name="Count">Counts it.</param>
    internal readonly record struct Sign(string Name, double Weight, Func<Sample, double> Count);
}
