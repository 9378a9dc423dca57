using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Where, among the lines between two labels, a voice begins whose label is missing.</summary>
internal sealed class VoiceChange(Script script, LabelledVoices voices, bool[] isBare, int asker)
{
    /// <summary>The line at which it begins: after the labelled line, unless the next line goes on in the same type face or goes on asking.</summary>
    /// <param name="label">The labelled line and its speaker.</param>
    /// <param name="end">The line of the next label.</param>
    /// <param name="isLast">Whether no label follows.</param>
    /// <param name="isAnswered">Whether the labelled line is the last question, with its answer below it.</param>
    public int At((int At, int Speaker) label, int end, bool isLast, bool isAnswered)
    {
        var labelled = script.Passages[label.At];
        var first = FirstAfter(label.At);
        if (voices.Unlabelled < 0 && ((isLast && !isAnswered) || GoesOnAlone(label.At, first, end)))
        {
            return end;
        }

        if (voices.Unlabelled < 0 && first < end && label.Speaker != asker && !Enumerable.Range(first, end - first).Any(at => Asking.EndsInQuestion(script.Passages[at].Text)))
        {
            // What is missed is a question, and it stands above its answer.
            return end - 1;
        }

        if ((voices.AsksByLabel(label.Speaker) || (voices.Unlabelled < 0 && label.Speaker == asker)) && WrappedQuestion.End(script, label.At, end) is { } after)
        {
            return after;
        }

        for (var at = first; at < end; at++)
        {
            if (!GoesOn(labelled, at, end))
            {
                return at;
            }
        }

        return first < end ? first : end;
    }

    // Where labels stand on lines of their own, the paragraphs of one voice have none between them: another voice is missed only where something is asked.
    private bool GoesOnAlone(int label, int first, int end) =>
        isBare[label] && !Asking.EndsInQuestion(script.Passages[first - 1].Text)
        && !Enumerable.Range(first, Math.Max(0, end - first)).Any(at => Asking.EndsInQuestion(script.Passages[at].Text));

    /// <summary>The first line below a label that may be another's: a label on a line of its own stands for the words below it.</summary>
    public int FirstAfter(int label) => isBare[label] ? label + 2 : label + 1;

    private bool GoesOn(Passage labelled, int at, int end)
    {
        var face = labelled.Runs[^1].Emphasis;
        var passage = script.Passages[at];
        if (face != Emphasis.None)
        {
            return passage.Runs[0].Emphasis == face;
        }

        return !Asking.EndsInQuestion(script.Passages[at - 1].Text) && at + 1 < end
            && script.Guesses[at] is { Voice: Voice.Interviewer, Confidence: > 0.6 };
    }
}
