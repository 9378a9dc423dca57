namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// The questions that a page prints in a class of their own and without a label, below a talk whose turns bear labels: whoever asks there puts them, and the
/// other answers.
/// </summary>
internal static class MarkedQuestions
{
    private const int Fewest = 3;

    /// <summary>Gives such questions and their answers their voices.</summary>
    /// <param name="script">The document.</param>
    /// <param name="labelled">The lines that bear labels, with their voices.</param>
    /// <param name="isBare">Which lines hold a label and nothing else.</param>
    /// <param name="speakers">The voice of each line.</param>
    /// <param name="otherVoice">The one other voice beside a voice, or <see cref="Utterance.Nobody"/>.</param>
    /// <returns>The line after the answer to the last of them; 0 when there are none.</returns>
    public static int Put(Script script, IReadOnlyList<(int At, int Speaker)> labelled, IReadOnlyList<bool> isBare, int[] speakers, Func<int, int> otherVoice)
    {
        var asker = labelled.GroupBy(line => line.Speaker).MaxBy(lines => lines.Count(line => Asking.EndsInQuestion(Words(script, isBare, line.At))))!.Key;
        var asked = otherVoice(asker);
        if (asked == Utterance.Nobody || Marks(script, labelled, isBare) is not { Count: > 0 } marks)
        {
            return 0;
        }

        var (labels, isUnderWay, last) = (labelled.Select(line => line.At).ToHashSet(), false, 0);
        for (var at = labelled[0].At; at < speakers.Length; at++)
        {
            var asks = IsIn(script, at, marks);
            isUnderWay = asks || (isUnderWay && !labels.Contains(at));
            speakers[at] = asks ? asker
                : IsNumeral(script.Passages[at].Text) && at + 1 < speakers.Length && IsIn(script, at + 1, marks) ? Utterance.Nobody
                : isUnderWay ? asked : speakers[at];
            last = asks ? at : last;
        }

        return last == 0 ? 0 : last + 2;
    }

    private static string Words(Script script, IReadOnlyList<bool> isBare, int label) =>
        script.Passages[isBare[label] && label + 1 < script.Passages.Count ? label + 1 : label].Text;

    // The classes in which every line asks, and in which nobody speaks who bears a label.
    private static HashSet<string> Marks(Script script, IReadOnlyList<(int At, int Speaker)> labelled, IReadOnlyList<bool> isBare)
    {
        var borne = labelled.SelectMany(line => isBare[line.At] && line.At + 1 < script.Passages.Count ? new[] { MarkOf(script, line.At), MarkOf(script, line.At + 1) } : [MarkOf(script, line.At)]).ToHashSet();
        return Enumerable.Range(labelled[0].At, script.Passages.Count - labelled[0].At).Where(at => MarkOf(script, at) is { } mark && !borne.Contains(mark)).GroupBy(at => MarkOf(script, at)!, StringComparer.Ordinal)
            .Where(lines => lines.Count() >= Fewest && lines.All(at => Asking.EndsInQuestion(script.Passages[at].Text))).Select(lines => lines.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsIn(Script script, int at, HashSet<string> marks) => MarkOf(script, at) is { } mark && marks.Contains(mark);

    private static string? MarkOf(Script script, int at) => script.Passages[at].Runs[0].Mark;

    // "IV", over the fourth of several short questions.
    private static bool IsNumeral(string text) => text.Length <= 4 && text.AsSpan().IndexOfAnyExcept("IVX") < 0;
}
