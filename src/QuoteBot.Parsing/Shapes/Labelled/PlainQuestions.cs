namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// The questions of one who bears no label and no mark, between the answers of several who all bear one: "What did you film it with?", then "Ruth: …" and "Ben: …".
/// </summary>
internal static class PlainQuestions
{
    private const int Fewest = 3;

    // Several may answer each question; of two hosts, who bear labels, one now and then asks in a paragraph of his own.
    private const int MostAnswers = 6;
    private const double MostAskingOfOthers = 0.1;

    /// <summary>The lines with those questions, or null where whoever asks bears a label.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The speakers' labels, line by line.</param>
    /// <param name="labelled">The lines that bear one; there is one at least.</param>
    public static HashSet<Passage>? In(Script script, IReadOnlyList<LabelSpot?> spots, List<int> labelled)
    {
        if (labelled.Exists(at => KnownLabels.IsAsker(spots[at]!.Key) || KnownLabels.IsQuestion(spots[at]!.Key)) || labelled.Count(at => Asking.EndsInQuestion(script.Passages[at].Text)) > labelled.Count * MostAskingOfOthers)
        {
            return null;
        }

        var asked = Enumerable.Range(0, spots.Count).Where(at => at < labelled[^1] && spots[at] is null && !script.Passages[at].IsSilent && Asking.EndsInQuestion(script.Passages[at].Text) && spots[at + 1] is { Key.Length: > 0 }).ToList();
        return asked.Count >= Fewest && asked.Count * MostAnswers >= labelled.Count && AreBetweenAnswers(spots, asked) ? [.. asked.Select(at => script.Passages[at])] : null;
    }

    // A host's own paragraphs stand below his label alone; a question to all stands below those who answered the one before.
    private static bool AreBetweenAnswers(IReadOnlyList<LabelSpot?> spots, List<int> asked)
    {
        var answering = asked.Select(at => spots[at + 1]!.Key).ToHashSet(StringComparer.Ordinal);
        var above = asked.Select(at => LabelAbove(spots, at)).OfType<string>().ToList();
        return AreSeveral(answering) && above.Count(answering.Contains) * 2 > above.Count;
    }

    // "June Abara:" and then "June:" is one.
    private static bool AreSeveral(HashSet<string> labels) => labels.Any(one => labels.Any(two => one != two && !LabelAliases.AreOne(one, two)));

    private static string? LabelAbove(IReadOnlyList<LabelSpot?> spots, int at)
    {
        while (at > 0 && spots[at - 1] is not { Key.Length: > 0 })
        {
            at--;
        }

        return at > 0 ? spots[at - 1]!.Key : null;
    }
}
