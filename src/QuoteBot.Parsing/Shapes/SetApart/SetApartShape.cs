using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>Documents in which one side's words are set apart: by bold type, italics, headings, colour, class, or a definition list.</summary>
internal static class SetApartShape
{
    private const double LeastFit = 0.3;
    private const double Certain = 0.98;
    private const int FewestSpaces = 3;
    private const int Asker = 0;
    private const int Asked = 1;

    /// <summary>The two sides by the manner that parts them best, or null when none does.</summary>
    public static (Casting Casting, double Fit)? Read(Script script)
    {
        var best = Manner.In(script.Passages).Select(manner => new Sides(script, manner)).Where(sides => sides.Fit > LeastFit).MaxBy(sides => sides.Fit);
        return best is null ? null : (Cast(script, best), best.Fit);
    }

    // The last question has an answer, and the answer a list where it announces one.
    private static int AfterAnswer(Script script, Sides sides)
    {
        var at = sides.Last + 1;
        if (!sides.SetApartAsks || sides.Last < 0 || sides.Splits[sides.Last].Rest.Length > 0 || !IsPut(sides.Splits[sides.Last].Lead) || (at < script.Passages.Count && ClosingMatter.Is(script.Passages[at].Text)))
        {
            return at;
        }

        at = Math.Min(script.Passages.Count, at + 1);
        while (at < script.Passages.Count && script.Passages[at].Source.Kind == BlockKind.ListItem && (script.Passages[at - 1].Text[^1] == ':' || script.Passages[at - 1].Source.Kind == BlockKind.ListItem))
        {
            at++;
        }

        return at;
    }

    // A question, or a sentence: "The last words are yours." Two bold words head a note.
    private static bool IsPut(string lead) =>
        Asking.EndsInQuestion(lead) || (lead[^1] is '.' or '!' or '…' && lead.Count(letter => letter == ' ') >= FewestSpaces);

    private static Casting Cast(Script script, Sides sides)
    {
        var (start, end) = (sides.Start, Tail.StartAt(script, AfterAnswer(script, sides)));
        var utterances = new List<Utterance>();
        for (var at = 0; at < script.Passages.Count; at++)
        {
            var passage = script.Passages[at];
            var split = sides.Splits[at];
            if (at < start || at >= end || sides.IsNobodys(at) || (at > sides.Last && split.Lead.Length > 0))
            {
                utterances.Add(new Utterance(passage.Block, passage.Text, Utterance.Nobody, Certain));
                continue;
            }

            if (split.Lead.Length > 0)
            {
                utterances.Add(new Utterance(passage.Block, split.Lead, sides.SetApartAsks ? Asker : Asked, Certain));
            }

            if (split.Rest.Length > 0)
            {
                utterances.Add(new Utterance(passage.Block, split.Rest, sides.SetApartAsks ? Asked : Asker, Certain));
            }
        }

        return new Casting(sides.Manner.Shape, utterances, [new Speaker(null, Role.Interviewer), new Speaker(null, Role.Interviewee)]);
    }
}

/// <summary>The two sides into which one manner parts a document.</summary>
internal sealed class Sides
{
    private readonly Script script;

    public Sides(Script script, Manner manner)
    {
        (this.script, Manner) = (script, manner);
        Splits = [.. script.Passages.Select(passage => passage.Source.Kind == BlockKind.Furniture ? new Split("", passage.Text) : Split.Of(passage, manner))];
        var apart = Indices(split => split.Lead.Length > 0).ToList();
        var common = Indices(split => split.Rest.Length > 0).Where(at => !script.Passages[at].IsSilent).ToList();
        var apartRate = Rate(apart.Select(at => Splits[at].Lead));
        var commonRate = Rate(common.Select(at => Splits[at].Rest));
        SetApartAsks = apartRate >= commonRate;
        Start = FirstOf(apart, common);
        Last = apart.FindLastIndex(at => IsAnswered(at) || (manner.Shape != Shape.Headings && !ClosingMatter.Is(Splits[at].Lead))) is >= 0 and var last ? apart[last] : -1;
        Fit = apart.Count < 2 || common.Count < 2 || Start < 0 ? 0 : Math.Abs(apartRate - commonRate) * Alternation(apart) * (manner.Shape == Shape.Headings ? Reach(apart) : 1);
    }

    public Manner Manner { get; }

    /// <summary>Each line, parted.</summary>
    public IReadOnlyList<Split> Splits { get; }

    /// <summary>Whether the side that is set apart is the one that asks.</summary>
    public bool SetApartAsks { get; }

    /// <summary>How well the manner parts question from answer, from 0 to 1.</summary>
    public double Fit { get; }

    /// <summary>The first line that is spoken.</summary>
    public int Start { get; }

    /// <summary>The last line that is set apart.</summary>
    public int Last { get; }

    /// <summary>Whether a line between the first and the last is said by nobody.</summary>
    public bool IsNobodys(int at)
    {
        var passage = script.Passages[at];
        return (passage.IsSilent && !(Manner.Shape == Shape.Headings && Splits[at].Lead.Length > 0))
            || (Splits[at].Lead.Length == 0 && ClosingMatter.IsStageDirection(passage.Text));
    }

    private IEnumerable<int> Indices(Func<Split, bool> wanted) => Enumerable.Range(0, Splits.Count).Where(at => wanted(Splits[at]));

    private static double Rate(IEnumerable<string> texts)
    {
        var (asking, all) = (0, 0);
        foreach (var text in texts.Where(text => !Asking.IsNod(text)))
        {
            all++;
            asking += Asking.IsQuestion(text) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)asking / all;
    }

    // The share of lines set apart that a line in the common manner follows, headings aside.
    private double Alternation(List<int> apart)
    {
        var followed = apart.Count(IsAnswered);
        return (double)followed / apart.Count;
    }

    // A writer may put one question on another level than the rest: the share of the headings that ask which the manner covers.
    private double Reach(List<int> apart)
    {
        var asking = Enumerable.Range(0, script.Passages.Count).Where(at => script.Passages[at].Source is { Kind: BlockKind.Heading, Level: > 1 } && Asking.IsQuestion(script.Passages[at].Text)).ToList();
        return asking.Count == 0 ? 1 : (double)asking.Count(apart.Contains) / asking.Count;
    }

    private bool IsAnswered(int at)
    {
        if (Splits[at].Rest.Length > 0)
        {
            return true;
        }

        for (var next = at + 1; next < Math.Min(at + 4, Splits.Count); next++)
        {
            if (Splits[next].Lead.Length > 0 || !script.Passages[next].IsSilent)
            {
                return Splits[next].Lead.Length == 0 && !ClosingMatter.Is(script.Passages[next].Text);
            }
        }

        return false;
    }

    // A standfirst may be as bold as the questions: the conversation begins with the first that asks, or that sense takes for a question.
    private int FirstOf(List<int> apart, List<int> common)
    {
        var asking = SetApartAsks ? apart : common;
        foreach (var at in asking)
        {
            if (Asking.IsQuestion(SetApartAsks ? Splits[at].Lead : Splits[at].Rest)
                || (script.Guesses[at] is { Voice: Voice.Interviewer, Confidence: > 0.5 } && Manner.Shape is Shape.Bold or Shape.Italics))
            {
                return at;
            }
        }

        return -1;
    }
}
