namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Where the talk begins in a labelled document: at the first label, or at what is asked above it without one.</summary>
internal sealed class FirstSpoken(Script script, LabelledVoices voices, int asker)
{
    private const int LongestFirstQuestion = 800;
    private const int LongestFirstAnswer = 3;

    /// <summary>The first line that is spoken: a question without a label may stand above the first label; of several lines in its manner, those that ask.</summary>
    /// <param name="labelled">The labelled lines and whose they are.</param>
    public int Above(List<(int At, int Speaker)> labelled)
    {
        var firstLabel = labelled[0].At;
        var first = firstLabel;
        for (var at = firstLabel - 1; at >= 0 && voices.Apart?.Covers(script.Passages[at]) == true && (at == firstLabel - 1 || Asking.IsQuestion(script.Passages[at].Text)); at--)
        {
            first = at;
        }

        first = first == firstLabel ? QuestionAbove(firstLabel) : first;
        return first < firstLabel || !IsPutToFirst(firstLabel, labelled) ? first : BlockStart(firstLabel - 1);
    }

    // The first answer may be everybody's, and bear no label: its question stands above it.
    private int QuestionAbove(int firstLabel) =>
        Enumerable.Range(1, Math.Min(LongestFirstAnswer, firstLabel)).Select(back => firstLabel - back).TakeWhile(at => !script.Passages[at].IsSilent || voices.Apart?.Covers(script.Passages[at]) == true)
            .FirstOrDefault(at => voices.Apart?.Covers(script.Passages[at]) == true && Asking.EndsInQuestion(script.Passages[at].Text), firstLabel);

    // "Ready? Then let us begin: why film?", right above the first label, where that is whoever answers.
    private bool IsPutToFirst(int firstLabel, List<(int At, int Speaker)> labelled) =>
        firstLabel > 0 && voices.Apart is null && !script.Passages[firstLabel - 1].IsSilent && script.Passages[firstLabel - 1].Block != script.Passages[firstLabel].Block
        && script.Passages[firstLabel - 1].Source.Text.Length < LongestFirstQuestion && Asking.EndsInQuestion(script.Passages[firstLabel - 1].Text)
        && (voices.Unlabelled >= 0 ? labelled.Count(line => Asking.EndsInQuestion(script.Passages[line.At].Text)) * 4 < labelled.Count : labelled[0].Speaker != asker && voices.OtherThan(labelled[0].Speaker) == asker);

    private int BlockStart(int line)
    {
        while (line > 0 && script.Passages[line - 1].Block == script.Passages[line].Block)
        {
            line--;
        }

        return line;
    }
}
