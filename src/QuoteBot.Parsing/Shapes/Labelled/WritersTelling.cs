using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// Whether whoever wrote a piece tells between the labelled lines what was asked, "Ruth then spoke of the cellar", so that all that bears no label is the writer's.
/// </summary>
internal static class WritersTelling
{
    private const int FewestTold = 4;
    private const int ShortestName = 3;

    /// <summary>Whether the lines between labelled ones name, again and again, whoever speaks above or below them, and speak to nobody.</summary>
    /// <param name="script">The document.</param>
    /// <param name="labelled">The labelled lines, and whose they are.</param>
    /// <param name="voices">The voices.</param>
    /// <param name="isBare">Whether a line is a label and nothing else.</param>
    public static bool IsBetween(Script script, List<(int At, int Speaker)> labelled, LabelledVoices voices, bool[] isBare)
    {
        if (voices.Unlabelled >= 0 || voices.Apart is not null)
        {
            return false;
        }

        var (stretches, told) = (0, 0);
        foreach (var (above, below) in labelled.Zip(labelled.Skip(1)))
        {
            var between = Enumerable.Range(above.At + 1, below.At - above.At - 1).Where(at => IsParagraph(script, at) && !isBare[at - 1]).ToList();
            stretches += between.Count > 0 ? 1 : 0;
            told += between.Exists(at => Tells(script.Passages[at].Text, voices, above.Speaker) || Tells(script.Passages[at].Text, voices, below.Speaker)) ? 1 : 0;
        }

        return told >= FewestTold && told * 2 >= stretches;
    }

    private static bool IsParagraph(Script script, int at) => !script.Passages[at].IsSilent && script.Passages[at].Block != script.Passages[at - 1].Block;

    private static bool Tells(string text, LabelledVoices voices, int speaker) =>
        voices.Speakers[speaker].Aliases.Any(name => name.Split(' ')[0] is { Length: >= ShortestName } first && Letters.HoldWord(text, first)) && !Address.IsToOther(text);
}
