using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>What stands below the last label and is said by nobody.</summary>
internal sealed class LabelledTail(Script script, LabelledVoices voices, bool labelsEveryParagraph)
{
    /// <summary>
    /// Its first line: "Thanks, Neta!", where every paragraph bears its label, is the page's own; so is what follows a heading or a rule, where none of the talk
    /// has had one.
    /// </summary>
    /// <param name="labelled">The labelled lines and their speakers.</param>
    /// <param name="from">The line below the last words that bear a label.</param>
    public int After(List<(int At, int Speaker)> labelled, int from)
    {
        var start = Tail.StartAt(script, from);
        var isApart = voices.Apart is not null;
        var headings = Enumerable.Range(labelled[0].At, labelled[^1].At - labelled[0].At).Count(IsHeading);
        var rules = Enumerable.Range(labelled[0].At + 1, labelled[^1].At - labelled[0].At).Count(IsBelowRule);
        for (var at = from; at < start; at++)
        {
            if ((labelsEveryParagraph && Farewells.IsThanks(script.Passages[at].Text) && (voices.Unlabelled < 0 || isApart) && script.Passages[at].Block != script.Passages[at - 1].Block && !(isApart && voices.Apart!.Covers(script.Passages[at])))
                || (headings == 0 && IsHeading(at))
                || (rules == 0 && IsBelowRule(at) && !(at == from && Asking.EndsInQuestion(script.Passages[at - 1].Text)))
                || (voices.Unlabelled < 0 && Farewells.IsThanksForAnswers(script.Passages[at].Text))
                || (at == from && Farewells.IsOne(script.Passages[labelled[^1].At].Text) && script.Passages[at].Block != script.Passages[at - 1].Block))
            {
                return at;
            }
        }

        return start;
    }

    private bool IsBelowRule(int at) =>
        script.Passages[at].Block != script.Passages[at - 1].Block && (script.Passages[at].Source.IsBelowRule || Separators.IsOne(script.Passages[at - 1].Text));

    private bool IsHeading(int at) => script.Passages[at].Source.Kind == BlockKind.Heading;
}
