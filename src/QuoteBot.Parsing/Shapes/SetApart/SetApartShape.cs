using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>Documents in which one side's words are set apart: by bold type, italics, headings, colour, class, or a definition list.</summary>
internal static class SetApartShape
{
    private const double LeastFit = 0.3;

    // Type and mark-up that part question from answer this well need no help from marks and numbers before the lines.
    private const double StrongFit = 0.5;

    private const double Certain = 0.98;
    private const int FewestSpaces = 3;
    private const int FewestDashes = 3;
    private const int MostBelowAnswer = 4;
    private const int Asker = 0;
    private const int Asked = 1;

    /// <summary>The two sides by the manner that parts them best, or null when none does.</summary>
    public static (Casting Casting, double Fit)? Read(Script script)
    {
        var byType = Manner.In(script.Passages).Select(manner => new Sides(script, manner)).ToList();
        var best = Best(byType, sides => sides.Fit);
        best = best?.Fit >= StrongFit ? best : Best(LineManners.In(script.Passages).Select(manner => new Sides(script, manner)), sides => sides.Fit) ?? best;
        best ??= Best(byType, sides => sides.FitBySense);
        return best is var (sides, fit) ? (Cast(script, WithChat(script, sides)), fit) : null;
    }

    // Main questions may be headings, and what is said between them in bold type.
    private static Sides WithChat(Script script, Sides best) =>
        best.Manner.Shape != Shape.Headings || !best.SetApartAsks
            ? best
            : new[] { Emphasis.Bold, Emphasis.Italic }.Select(face => new Sides(script, best.Manner.Or(face))).FirstOrDefault(both => both.AddLeadsTo(best)) ?? best;

    private static (Sides Sides, double Fit)? Best(IEnumerable<Sides> candidates, Func<Sides, double> fit) =>
        candidates.Select(sides => ((Sides Sides, double Fit)?)(sides, fit(sides))).Where(candidate => candidate!.Value.Fit > LeastFit).MaxBy(candidate => candidate!.Value.Fit);

    // The last question has an answer, and the answer a list where it announces one.
    private static int AfterAnswer(Script script, Sides sides)
    {
        var at = sides.Last + 1;
        if (!sides.SetApartAsks || sides.Last < 0 || sides.Splits[sides.Last].Rest.Length > 0 || !(IsPut(sides.Splits[sides.Last].Lead) || sides.IsFarewell(sides.Last)) || (at < script.Passages.Count && ClosingMatter.Is(script.Passages[at].Text)))
        {
            return at;
        }

        at = EndOfBroken(script, Math.Min(script.Passages.Count, at + 1));
        while (at < script.Passages.Count && script.Passages[at].Source.Kind == BlockKind.ListItem && (script.Passages[at - 1].Text[^1] == ':' || script.Passages[at - 1].Source.Kind == BlockKind.ListItem))
        {
            at++;
        }

        return at;
    }

    // A paragraph may be broken at a margin in the middle of a sentence.
    private static int EndOfBroken(Script script, int at)
    {
        while (at < script.Passages.Count && script.Passages[at].Block == script.Passages[at - 1].Block && script.Passages[at - 1].Text is [.., not ':'] line && !Sides.Stops(line))
        {
            at++;
        }

        return at;
    }

    private static int EndOf(Script script, Sides sides)
    {
        if (sides.SetApartAsks && sides.Last >= 0 && sides.Last + 1 < script.Passages.Count && Farewells.IsTo(sides.Splits[sides.Last].Lead, script.Passages[sides.Last + 1].Text))
        {
            return sides.Last + 1;
        }

        var after = AfterAnswer(script, sides);
        if (LastThanks(script, sides, after) is { } thanks)
        {
            return thanks + 1;
        }

        var end = Tail.StartAt(script, after);
        var loose = Enumerable.Range(after, Math.Max(0, end - after)).FirstOrDefault(at => script.Passages[at].Text is [.., not ':'] && !Sides.Stops(script.Passages[at].Text) && script.Passages[at].Source.Kind != BlockKind.ListItem, end);
        return sides.AnswersStop ? loose : end;
    }

    // Thanks right below the last answer, in the manner of the questions: what stands below them is the page's.
    private static int? LastThanks(Script script, Sides sides, int after) =>
        Enumerable.Range(after, Math.Max(0, Math.Min(MostBelowAnswer, script.Passages.Count - after))).Where(sides.IsLastThanks).Select(at => (int?)at).FirstOrDefault();

    // A question, or a sentence: "The last words are yours." Two bold words head a note.
    private static bool IsPut(string lead) =>
        Asking.EndsInQuestion(lead) || (lead[^1] is '.' or '!' or '…' && lead.Count(letter => letter == ' ') >= FewestSpaces);

    private static Casting Cast(Script script, Sides sides)
    {
        var (start, end) = (sides.Start, EndOf(script, sides));
        var utterances = new List<Utterance>();
        var (dashesApart, dashesCommon) = (Dashed(sides.Splits.Select(split => split.Lead)), Dashed(sides.Splits.Select(split => split.Rest)));
        for (var at = 0; at < script.Passages.Count; at++)
        {
            var passage = script.Passages[at];
            var split = sides.Splits[at];
            if (at < start || at >= end || sides.IsNobodys(at) || (at > sides.Last && split.Lead.Length > 0 && !sides.IsLastThanks(at)))
            {
                utterances.Add(new Utterance(passage.Block, passage.Text, Utterance.Nobody, Certain));
                continue;
            }

            if (split.Lead.Length > 0)
            {
                utterances.Add(new Utterance(passage.Block, KnownLabels.AfterQuestionLabel(WithoutDash(sides.Manner.WordsOf(split.Lead), dashesApart)), sides.SetApartAsks ? Asker : Asked, Certain));
            }

            if (split.Rest.Length > 0)
            {
                utterances.Add(new Utterance(passage.Block, WithoutDash(split.Rest, dashesCommon), sides.SetApartAsks ? Asked : Asker, Certain));
            }
        }

        return new Casting(sides.Manner.Shape, utterances, [new Speaker(null, Role.Interviewer), new Speaker(null, Role.Interviewee)]);
    }

    // A dash before the words of a side, again and again, says that somebody speaks, and is no word.
    private static bool Dashed(IEnumerable<string> lines) => lines.Count(OpensOnDash) >= FewestDashes;

    private static bool OpensOnDash(string line) => line is ['-' or '–' or '—' or '―', not ('-' or '>'), ..];

    private static string WithoutDash(string line, bool areDashed) => areDashed && OpensOnDash(line) ? line[1..].TrimStart() : line;
}
