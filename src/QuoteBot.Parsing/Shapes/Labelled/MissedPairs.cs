using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// Where a question and its answer have both lost their labels, they look like the end of the answer above: "Ruth: It was free.", "Did you worry about it?", "Every day.",
/// and the next question has its label again.
/// </summary>
internal sealed class MissedPairs
{
    private const int FewestTurns = 6;
    private const double MostlyAsks = 0.5;
    private const double HardlyAsks = 0.1;
    private const double Sure = 0.8;
    private const int LongestQuestion = 400;

    private readonly Script script;
    private readonly int asker;
    private readonly bool partsVoices;

    /// <param name="script">The document.</param>
    /// <param name="voices">Its voices.</param>
    /// <param name="labelled">The labelled lines and their speakers.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="labelsEveryChange">Whether a label stands at each change of voices.</param>
    public MissedPairs(Script script, LabelledVoices voices, List<(int At, int Speaker)> labelled, int asker, bool labelsEveryChange)
    {
        (this.script, this.asker) = (script, asker);
        partsVoices = labelsEveryChange && voices is { Unlabelled: < 0, Apart: null } && voices.OtherThan(asker) >= 0 && labelled.Count >= FewestTurns
            && Share(labelled.Where(line => line.Speaker == asker)) >= MostlyAsks && Share(labelled.Where(line => line.Speaker != asker)) <= HardlyAsks;
    }

    /// <summary>The line of such a question among what stands below an answer, or null: it asks somebody, by sense too, and more stands below it.</summary>
    /// <param name="label">The labelled line of the answer.</param>
    /// <param name="end">The line of the next label.</param>
    /// <param name="next">Whose that is, if there is one.</param>
    public int? QuestionBelow((int At, int Speaker) label, int end, int? next)
    {
        if (!partsVoices || label.Speaker == asker || (next is { } speaker && speaker != asker))
        {
            return null;
        }

        var asked = Enumerable.Range(label.At + 1, Math.Max(0, end - label.At - 1)).Where(at => Asking.EndsInQuestion(script.Passages[at].Text)).ToList();
        return asked is [var only] && only + 1 < end && IsPut(only) ? only : null;
    }

    private bool IsPut(int at)
    {
        var (passage, below) = (script.Passages[at], script.Passages[at + 1]);
        return !passage.IsSilent && !below.IsSilent && passage.Text.Length <= LongestQuestion && passage.Block != script.Passages[at - 1].Block && below.Block != passage.Block
            && Address.IsToOther(passage.Text, script.Language) && !Address.IsOfSelf(passage.Text, script.Language)
            && script.Guesses[at] is { Voice: Voice.Interviewer, Confidence: >= Sure } && script.Guesses[at + 1] is { Voice: Voice.Interviewee };
    }

    private double Share(IEnumerable<(int At, int Speaker)> lines)
    {
        var (asking, all) = (0, 0);
        foreach (var (at, _) in lines)
        {
            all++;
            asking += Asking.EndsInQuestion(script.Passages[at].Text) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)asking / all;
    }
}
