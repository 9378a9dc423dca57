using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Whose the lines are that stand without a label in a labelled document: the same voice's, another's, or nobody's.</summary>
internal sealed class UnlabelledLines
{
    private readonly Script script;
    private readonly LabelledVoices voices;
    private readonly int[] speakers;
    private readonly bool labelsEveryChange;
    private readonly int tail;

    public UnlabelledLines(Script script, IReadOnlyList<LabelSpot?> spots, LabelledVoices voices)
    {
        (this.script, this.voices) = (script, voices);
        speakers = new int[spots.Count];
        var labelled = new List<(int At, int Speaker)>();
        for (var at = 0; at < spots.Count; at++)
        {
            speakers[at] = Utterance.Nobody;
            if (spots[at] is { Key.Length: > 0 } spot)
            {
                labelled.Add((at, voices.SpeakerOf(spot)));
            }
        }

        labelsEveryChange = LabelsEveryChange(labelled);
        var lastWords = spots[labelled[^1].At]!.BodyStart < script.Passages[labelled[^1].At].Text.Length ? labelled[^1].At : labelled[^1].At + 1;
        tail = Tail.StartAt(script, Math.Min(spots.Count, lastWords + 1));
        for (var at = 0; at < labelled.Count; at++)
        {
            var end = at + 1 < labelled.Count ? labelled[at + 1].At : spots.Count;
            Fill(labelled[at], end, at + 1 < labelled.Count ? labelled[at + 1].Speaker : null);
        }
    }

    /// <summary>The voice of an unlabelled line after the first label.</summary>
    public int SpeakerAt(int line) => line >= tail ? Utterance.Nobody : speakers[line];

    // Where a label is never repeated without another voice between, lines between two equal labels are the other voice's.
    private static bool LabelsEveryChange(List<(int At, int Speaker)> labelled)
    {
        var again = labelled.Zip(labelled.Skip(1)).Count(pair => pair.First.Speaker == pair.Second.Speaker && pair.Second.At == pair.First.At + 1);
        return again * 20 <= labelled.Count;
    }

    private void Fill((int At, int Speaker) label, int end, int? next)
    {
        var other = OtherVoice(label.Speaker);
        var isMissing = voices.Unlabelled >= 0 || (next == label.Speaker && labelsEveryChange && other >= 0 && SpeechCount(label.At + 1, end) > 0);
        var change = isMissing ? ChangeAt(label, end, next is null) : end;
        for (var at = label.At + 1; at < end; at++)
        {
            speakers[at] = at < change ? label.Speaker : other;
        }
    }

    private int SpeechCount(int from, int to) =>
        Enumerable.Range(from, to - from).Count(at => !script.Passages[at].IsSilent && !ClosingMatter.IsStageDirection(script.Passages[at].Text));

    private int OtherVoice(int speaker) =>
        voices.Unlabelled >= 0 ? voices.Unlabelled
        : voices.Speakers.Count(each => each.Role != Role.Other) == 2
            ? Enumerable.Range(0, voices.Speakers.Count).First(each => each != speaker && voices.Speakers[each].Role != Role.Other)
            : Utterance.Nobody;

    // The other voice begins after the labelled line, unless the next line goes on in the same type face or goes on asking.
    private int ChangeAt((int At, int Speaker) label, int end, bool isLast)
    {
        var labelled = script.Passages[label.At];
        if (voices.Unlabelled < 0 && isLast)
        {
            return end;
        }

        for (var at = label.At + 1; at < end; at++)
        {
            if (!GoesOn(labelled, at, end))
            {
                return at;
            }
        }

        return label.At + 1 < end ? label.At + 1 : end;
    }

    private bool GoesOn(Passage labelled, int at, int end)
    {
        var face = labelled.Runs[^1].Emphasis;
        var passage = script.Passages[at];
        if (face != Documents.Emphasis.None)
        {
            return passage.Runs[0].Emphasis == face;
        }

        return !Asking.EndsInQuestion(script.Passages[at - 1].Text) && at + 1 < end
            && script.Guesses[at] is { Voice: Voice.Interviewer, Confidence: > 0.6 };
    }
}
