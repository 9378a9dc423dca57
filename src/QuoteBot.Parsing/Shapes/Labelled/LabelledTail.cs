using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.SetApart;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>What stands below the last label and is said by nobody.</summary>
internal sealed class LabelledTail(Script script, LabelledVoices voices, SceneNotes notes, bool labelsEveryParagraph)
{
    private const int ShortestNote = 40;

    /// <summary>
    /// Its first line: "Thanks, Neta!", where every paragraph bears its label, is the page's own; so is what follows a heading or a rule, where none of the talk
    /// has had one.
    /// </summary>
    /// <param name="labelled">The labelled lines and their speakers.</param>
    /// <param name="from">The line below the last words that bear a label.</param>
    /// <param name="isQuoted">Whether all labelled lines are set as quotations: what goes on in the last of them is said, too.</param>
    public int After(List<(int At, int Speaker)> labelled, int from, bool isQuoted)
    {
        while (isQuoted && from < script.Passages.Count && script.Passages[from].Source.Kind == BlockKind.Quotation)
        {
            from++;
        }

        var start = Tail.StartAt(script, from);
        var isApart = voices.Apart is not null;
        var headings = Enumerable.Range(labelled[0].At, labelled[^1].At - labelled[0].At).Count(IsHeading);
        var isUpright = !Enumerable.Range(labelled[0].At, labelled[^1].At - labelled[0].At + 1).Any(at => !script.Passages[at].IsSilent && !notes.Covers(script.Passages[at]) && EndsInItalics(script.Passages[at]));
        var rules = Enumerable.Range(labelled[0].At + 1, labelled[^1].At - labelled[0].At).Count(IsBelowRule);
        for (var at = from; at < start; at++)
        {
            if ((labelsEveryParagraph && Farewells.IsThanks(script.Passages[at].Text) && (voices.Unlabelled < 0 || isApart) && script.Passages[at].Block != script.Passages[at - 1].Block && !(isApart && voices.Apart!.Covers(script.Passages[at])))
                || (headings == 0 && IsHeading(at))
                || (rules == 0 && IsBelowRule(at) && !(at == from && Asking.EndsInQuestion(script.Passages[at - 1].Text)))
                || (isUpright && IsNoteInItalics(at))
                || (voices.Unlabelled < 0 && Farewells.IsThanksForAnswers(script.Passages[at].Text))
                || (at == from && Farewells.IsOne(script.Passages[labelled[^1].At].Text) && script.Passages[at].Block != script.Passages[at - 1].Block && !IsReplyToThanks(at)))
            {
                return at;
            }
        }

        return start;
    }

    // "Thank you. Come on the boat one day.", below the thanks of whoever bears the only label.
    private bool IsReplyToThanks(int at) => voices.Unlabelled >= 0 && Farewells.IsReply(script.Passages[at].Text) && !ClosingMatter.Is(script.Passages[at].Text);

    // A sentence in italics below a talk in which nobody speaks in italics.
    private bool IsNoteInItalics(int at) =>
        script.Passages[at].Block != script.Passages[at - 1].Block && script.Passages[at].Text.Length >= ShortestNote && script.Passages[at].IsWholly(Emphasis.Italic) && Sides.Stops(script.Passages[at].Text);

    private static bool EndsInItalics(Passage passage) => passage.Runs.LastOrDefault(run => run.HasWords) is { Text.Length: > 0 } last && last.Is(Emphasis.Italic) && last.Text.Length * 2 > passage.Text.Length;

    private bool IsBelowRule(int at) =>
        script.Passages[at].Block != script.Passages[at - 1].Block && (script.Passages[at].Source.IsBelowRule || Separators.IsOne(script.Passages[at - 1].Text));

    private bool IsHeading(int at) => script.Passages[at].Source.Kind == BlockKind.Heading;
}
