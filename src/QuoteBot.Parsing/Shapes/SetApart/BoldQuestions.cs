using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>
/// Cuts the lines in which bold questions stand in the middle, since the breaks before them were lost: "… by the sea. **Did you like it there?** I did."
/// </summary>
internal static class BoldQuestions
{
    private const int FewestQuestions = 3;
    private const int FewestSpaces = 3;

    /// <summary>The same lines, with each such question at the head of a line of its own.</summary>
    public static IReadOnlyList<Passage> CutOut(IReadOnlyList<Passage> passages)
    {
        var questions = passages.Count(IsQuestion);
        var fewestSpaces = questions >= FewestQuestions ? 1 : FewestSpaces;
        var places = passages.Select(passage => passage.IsSilent || passage.Runs.Count < 2 ? [] : Places(passage.Runs, fewestSpaces)).ToList();
        return places.All(each => each.Count == 0) || places.Sum(each => each.Count) + passages.Count(OpensOnQuestion) + questions < FewestQuestions
            ? passages
            : [.. passages.SelectMany((passage, at) => places[at].Count == 0 ? [passage] : Pieces(passage, places[at]))];
    }

    // "**Did you like it there?** I did."
    private static bool OpensOnQuestion(Passage passage) =>
        passage.Runs.Count > 1 && IsBold(passage.Runs[0]) && !IsBold(passage.Runs[^1]) && Asking.EndsInQuestion(string.Concat(passage.Runs.TakeWhile(IsBold).Select(run => run.Text)));

    // Where questions are bold paragraphs, a brief one in the midst of an answer is asked in between: "It was free. **And the ice?** That was free, too."
    private static bool IsQuestion(Passage passage) => !passage.IsSilent && passage.IsWholly(Emphasis.Bold) && Asking.EndsInQuestion(passage.Text);

    private static IEnumerable<Passage> Pieces(Passage passage, List<int> places)
    {
        foreach (var (start, end) in places.Prepend(0).Zip(places.Append(passage.Runs.Count)))
        {
            yield return new Passage(passage.Block, passage.Source, [.. passage.Runs.Skip(start).Take(end - start - 1), Ended(passage.Runs[end - 1])]);
        }
    }

    // The space before the question that follows is no one's.
    private static Run Ended(Run run) => run with { Text = run.Text.TrimEnd() };

    // The runs at which a bold question begins behind the end of a sentence, before the beginning of another.
    private static List<int> Places(IReadOnlyList<Run> runs, int fewestSpaces)
    {
        var places = new List<int>();
        for (var at = 1; at < runs.Count; at++)
        {
            if (!IsBold(runs[at]) || IsBold(runs[at - 1]) || !Sides.Stops(runs[at - 1].Text))
            {
                continue;
            }

            var end = at + 1;
            while (end < runs.Count && IsBold(runs[end]))
            {
                end++;
            }

            var words = string.Concat(runs.Skip(at).Take(end - at).Select(run => run.Text));
            if (Asking.EndsInQuestion(words) && words.Trim().Count(letter => letter == ' ') >= fewestSpaces && (end == runs.Count || OpensSentence(runs[end].Text)))
            {
                places.Add(at);
            }

            at = end - 1;
        }

        return places;
    }

    private static bool IsBold(Run run) => run.Is(Emphasis.Bold);

    private static bool OpensSentence(string text) => text.AsSpan().TrimStart() is { Length: > 0 } words && !char.IsLower(words[0]);
}
