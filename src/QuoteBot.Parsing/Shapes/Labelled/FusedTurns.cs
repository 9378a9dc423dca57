namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// Finds questions that lost their label and hang at the end of the answer before: where a conversation of two labels every change, a label
/// that follows itself has swallowed the other's words.
/// </summary>
internal static class FusedTurns
{
    private const double Inferred = 0.8;
    private const int LeastLines = 6;

    /// <summary>The same lines, with such answers cut in two.</summary>
    public static IReadOnlyList<Utterance> Cut(IReadOnlyList<Utterance> lines, LabelledVoices voices)
    {
        if (voices.Speakers.Count != 2 || lines.Count < LeastLines || Repeats(lines) * 8 > lines.Count)
        {
            return lines;
        }

        var cut = new List<Utterance>(lines.Count);
        for (var at = 0; at < lines.Count; at++)
        {
            var swallows = lines[at].Speaker >= 0 && at + 1 < lines.Count && IsRepeat(lines, at) && Asking.EndsInQuestion(lines[at].Text);
            if (swallows && FusedParagraphs.QuestionAtEnd(lines[at].Text) is { } place)
            {
                cut.Add(lines[at] with { Text = lines[at].Text[..place].TrimEnd() });
                cut.Add(lines[at] with { Text = lines[at].Text[place..], Speaker = 1 - lines[at].Speaker, Confidence = Inferred });
            }
            else
            {
                cut.Add(lines[at]);
            }
        }

        return cut;
    }

    private static int Repeats(IReadOnlyList<Utterance> lines) => Enumerable.Range(0, lines.Count - 1).Count(at => lines[at].Speaker >= 0 && IsRepeat(lines, at));

    private static bool IsRepeat(IReadOnlyList<Utterance> lines, int at) =>
        lines[at].Speaker == lines[at + 1].Speaker && lines[at + 1].Opens;
}
