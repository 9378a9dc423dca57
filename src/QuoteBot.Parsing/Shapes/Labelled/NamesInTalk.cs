namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Names on lines of their own that come again and are no labels: those of whoever drew or photographed what a page shows there.</summary>
internal static class NamesInTalk
{
    private const int FewestQuestions = 4;
    private const int LongestQuestion = 300;

    /// <summary>Whether what looks like labels stands in the midst of a talk that goes on without them: more is asked and answered under the names than there are names.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The possible labels, line by line.</param>
    /// <param name="inventory">Those that look like the speakers'.</param>
    public static bool Are(Script script, IReadOnlyList<LabelSpot?> spots, LabelInventory inventory)
    {
        if (!inventory.StandAlone)
        {
            return false;
        }

        var isName = spots.Select(spot => spot is not null && inventory.IsRepeated(spot)).ToList();
        var asked = Enumerable.Range(1, Math.Max(0, spots.Count - 2)).Count(at => !isName[at - 1] && !isName[at] && !isName[at + 1] && IsAsked(script, at));
        return asked >= FewestQuestions && asked > inventory.Lines;
    }

    // A paragraph that asks, between two that do not.
    private static bool IsAsked(Script script, int at) =>
        script.Passages[at].Text.Length <= LongestQuestion && Asking.EndsInQuestion(script.Passages[at].Text)
        && IsStatement(script.Passages[at - 1], script.Passages[at].Block) && IsStatement(script.Passages[at + 1], script.Passages[at].Block);

    private static bool IsStatement(Passage passage, int block) => passage.Block != block && !passage.IsSilent && !Asking.EndsInQuestion(passage.Text);
}
