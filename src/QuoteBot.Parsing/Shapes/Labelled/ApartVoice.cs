using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.SetApart;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// The voice that has no label where the others have one, because its lines stand apart in another manner: questions behind a dash, in bold, in a
/// heading, and each answer with its speaker's name.
/// </summary>
internal sealed class ApartVoice
{
    private const double MostlyAsks = 0.5;
    private const double MostAskingOfOthers = 0.3;

    // A song's title now and then is nobody's question.
    private const int Rarest = 12;

    private readonly Func<Passage, bool> covers;

    private ApartVoice(Func<Passage, bool> covers) => this.covers = covers;

    /// <summary>Whether a line is that voice's.</summary>
    public bool Covers(Passage passage) => covers(passage);

    /// <summary>The voice, or null when the lines without a label are no voice of their own.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The speakers' labels, line by line.</param>
    public static ApartVoice? In(Script script, IReadOnlyList<LabelSpot?> spots)
    {
        var labelled = Enumerable.Range(0, spots.Count).Where(at => spots[at] is { Key.Length: > 0 }).ToList();
        if (labelled.Count(at => Asking.EndsInQuestion(script.Passages[at].Text)) > labelled.Count * MostAskingOfOthers)
        {
            return null;
        }

        var best = Manners(script).Select(manner => (Manner: manner, Lines: LinesOf(script, spots, labelled, manner)))
            .Where(pair => pair.Lines.Count > 1 && pair.Lines.Count * Rarest >= labelled.Count && IsVoice(script, spots, pair.Lines)).OrderByDescending(pair => pair.Lines.Count).FirstOrDefault();
        return best.Manner is null ? null : new ApartVoice(best.Manner);
    }

    private static IEnumerable<Func<Passage, bool>> Manners(Script script)
    {
        yield return passage => !passage.IsSilent && passage.Text[0] is '-' or '–' or '—' or '―' && passage.Text.Length > 2;
        yield return passage => !passage.IsSilent && LineManners.NumberOf(passage.Text) > 0;
        yield return passage => passage.Source.Kind == BlockKind.ListItem;
        yield return passage => passage.Source.Kind == BlockKind.Quotation;
        yield return passage => !passage.IsSilent && IsWholly(passage, Emphasis.Bold);
        yield return passage => !passage.IsSilent && IsWholly(passage, Emphasis.Italic);
        foreach (var level in script.Passages.Where(passage => passage.Source.Kind == BlockKind.Heading).Select(passage => passage.Source.Level).Distinct())
        {
            yield return passage => passage.Source.Kind == BlockKind.Heading && passage.Source.Level == level;
        }
    }

    // Labelled lines in the same manner would make it no mark of another voice.
    private static List<int> LinesOf(Script script, IReadOnlyList<LabelSpot?> spots, List<int> labelled, Func<Passage, bool> manner) =>
        labelled.Count(at => manner(script.Passages[at])) * 10 > labelled.Count
            ? []
            : [.. Enumerable.Range(0, spots.Count).Where(at => spots[at] is null && manner(script.Passages[at]) && !(at > 0 && spots[at - 1] is { } label && label.BodyStart >= script.Passages[at - 1].Text.Length))];

    private static bool IsVoice(Script script, IReadOnlyList<LabelSpot?> spots, List<int> lines)
    {
        var asking = lines.Count(at => Asking.EndsInQuestion(script.Passages[at].Text));
        var answered = lines.Count(at => at + 1 < spots.Count && spots[at + 1] is { Key.Length: > 0 });
        var isHeading = script.Passages[lines[0]].Source.Kind == BlockKind.Heading;
        return asking >= lines.Count * MostlyAsks || (answered * 3 >= lines.Count * 2 && (isHeading ? lines.Count(at => script.Passages[at].Text.Contains('?')) >= lines.Count * MostlyAsks : asking * 4 >= lines.Count));
    }

    private static bool IsWholly(Passage passage, Emphasis face) =>
        passage.Runs.All(run => run.Emphasis.HasFlag(face) || !run.Text.Any(char.IsLetterOrDigit));
}
