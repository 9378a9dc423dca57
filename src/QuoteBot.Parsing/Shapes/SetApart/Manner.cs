using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>A way in which some lines of a document are set apart from the others.</summary>
/// <param name="Shape">What it counts as.</param>
/// <param name="Covers">Whether a run of a block bears it.</param>
internal sealed record Manner(Shape Shape, Func<Passage, Run, bool> Covers)
{
    private const int MostMarks = 8;

    /// <summary>Whether it counts only where the lines that bear it ask.</summary>
    public bool MustAsk { get; init; }

    /// <summary>Whether writers are known to use it for their main questions alone, so that it counts only where nothing else sounds asked.</summary>
    public bool MayBePartial { get; init; }

    /// <summary>The mark that it sets before a line, which is no part of the words; empty where it sets none.</summary>
    public string Opening { get; init; } = "";

    /// <summary>The words of a line without the mark.</summary>
    public string WordsOf(string line) => Opening.Length > 0 && line.StartsWith(Opening, StringComparison.Ordinal) ? line[Opening.Length..].TrimStart(' ', ':', '.') : line;

    /// <summary>This manner, and bold type or italics outside headings beside it.</summary>
    public Manner Or(Emphasis face) => this with { Covers = (passage, run) => Covers(passage, run) || (!IsHeading(passage) && run.Is(face)) };

    /// <summary>Every manner of type and mark-up that a document uses.</summary>
    public static IEnumerable<Manner> In(IReadOnlyList<Passage> passages)
    {
        if (Uses(passages, Emphasis.Bold))
        {
            yield return new Manner(Shape.Bold, (passage, run) => !IsHeading(passage) && run.Is(Emphasis.Bold));
        }

        if (Uses(passages, Emphasis.Italic))
        {
            yield return new Manner(Shape.Italics, (passage, run) => !IsHeading(passage) && run.Is(Emphasis.Italic));
        }

        foreach (var level in passages.Where(IsHeading).Select(passage => passage.Source.Level).Distinct())
        {
            yield return new Manner(Shape.Headings, (passage, _) => IsHeading(passage) && passage.Source.Level == level);
        }

        // Below the deepest level on which anything is asked, headings part what is said: "Keep it small", "Fail early".
        var deepest = passages.Where(passage => IsHeading(passage) && Asking.EndsInQuestion(passage.Text)).Select(passage => passage.Source.Level).DefaultIfEmpty().Max();
        if (passages.Where(IsHeading).Select(passage => passage.Source.Level).Where(level => level > 1 && level <= deepest).Distinct().Count() > 1)
        {
            yield return new Manner(Shape.Headings, (passage, _) => IsHeading(passage) && passage.Source.Level > 1 && passage.Source.Level <= deepest);
        }

        foreach (var kind in new[] { BlockKind.Term, BlockKind.Quotation, BlockKind.ListItem }.Where(kind => passages.Any(passage => passage.Source.Kind == kind)))
        {
            yield return new Manner(Shape.Markup, (passage, _) => passage.Source.Kind == kind);
        }

        foreach (var depth in passages.Where(IsItem).Select(passage => passage.Source.Level).Distinct().Skip(1))
        {
            yield return new Manner(Shape.Markup, (passage, _) => IsItem(passage) && passage.Source.Level < depth);
        }

        foreach (var mark in Marks(passages))
        {
            yield return new Manner(Shape.Markup, (_, run) => run.Mark == mark);
        }
    }

    private static IEnumerable<string> Marks(IReadOnlyList<Passage> passages) =>
        passages.SelectMany(passage => passage.Runs).Where(run => run.Mark is not null).GroupBy(run => run.Mark!, StringComparer.Ordinal)
            .Where(group => group.Count() >= 2).OrderByDescending(group => group.Count()).Take(MostMarks).Select(group => group.Key);

    private static bool Uses(IReadOnlyList<Passage> passages, Emphasis face)
    {
        foreach (var passage in passages)
        {
            for (var at = 0; at < passage.Runs.Count; at++)
            {
                if (passage.Runs[at].Is(face))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsItem(Passage passage) => passage.Source.Kind == BlockKind.ListItem;

    private static bool IsHeading(Passage passage) => passage.Source.Kind == BlockKind.Heading;
}
