using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// Cuts the lines in which a labelled answer follows its question, since the break between them was lost: "What did you film it with? Ruth Alder: A borrowed camera."
/// </summary>
internal static class AnswersBehindQuestions
{
    private const int Fewest = 3;
    private const int FarthestLabel = 400;
    private const int LongestLabel = 64;

    /// <summary>The same lines, with each such answer at the head of a line of its own.</summary>
    public static IReadOnlyList<Passage> CutOut(IReadOnlyList<Passage> passages)
    {
        var places = new Dictionary<int, int>();
        var labels = new List<string>();
        for (var at = 0; at < passages.Count; at++)
        {
            if (!passages[at].IsSilent && Place(passages[at].Text) is var (place, label))
            {
                places[at] = place;
                labels.Add(label);
            }
        }

        return places.Count >= Fewest && labels.CountBy(label => label).Any(pair => pair.Value > 1)
            ? [.. passages.SelectMany((passage, at) => places.TryGetValue(at, out var place) ? Pieces(passage, place) : [passage])]
            : passages;
    }

    // Behind the first question mark of a line that bears no label itself.
    private static (int Place, string Label)? Place(string text)
    {
        var mark = text.AsSpan(0, Math.Min(text.Length, FarthestLabel)).IndexOf("? ");
        return mark > 0 && mark + 2 < text.Length && char.IsUpper(text[mark + 2]) && text.AsSpan(mark + 2, Math.Min(LongestLabel, text.Length - mark - 2)).Contains(':')
            && LabelFinder.BeforeColon(text[(mark + 2)..]) is { } spot && !KnownLabels.IsFact(spot.Key) && LabelFinder.BeforeColon(text) is null
            ? (mark + 2, spot.Key)
            : null;
    }

    private static IEnumerable<Passage> Pieces(Passage passage, int place)
    {
        var (before, after, length) = (new List<Run>(), new List<Run>(), 0);
        foreach (var run in passage.Runs)
        {
            var cut = Math.Clamp(place - length, 0, run.Text.Length);
            if (cut > 0)
            {
                before.Add(run with { Text = cut < run.Text.Length ? run.Text[..cut].TrimEnd() : run.Text });
            }

            if (cut < run.Text.Length)
            {
                after.Add(run with { Text = run.Text[cut..] });
            }

            length += run.Text.Length;
        }

        return [new Passage(passage.Block, passage.Source, before), new Passage(passage.Block, passage.Source, after)];
    }
}
