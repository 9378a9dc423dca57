using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Where another talk begins on the same page: below a heading of its own and an introduction, with somebody who has not spoken before.</summary>
internal static class NewTalks
{
    private const int FewestOfTalk = 4;

    /// <summary>The line from which on nobody speaks above a labelled line: the heading of a new talk, or the labelled line itself.</summary>
    /// <param name="script">The document.</param>
    /// <param name="labelled">The labelled lines and their speakers.</param>
    /// <param name="next">Which of them.</param>
    public static int StartOf(Script script, List<(int At, int Speaker)> labelled, int next)
    {
        var (above, below) = (labelled[next - 1].At, labelled[next].At);
        if (next < FewestOfTalk || labelled.Count - next < FewestOfTalk || below - above < 3)
        {
            return below;
        }

        var heading = Enumerable.Range(above + 1, below - above - 1).FirstOrDefault(at => IsHeading(script.Passages[at]), below);
        return heading + 1 < below && TitleLevel(script, labelled[0].At) is var level && script.Passages[heading].Source.Level <= level
            && (IsNew(labelled, next) || IsNew(labelled, next + 1)) ? heading : below;
    }

    private static bool IsHeading(Passage passage) => passage.Source.Kind == BlockKind.Heading;

    // That of the last heading above the first words; where there is none, none is a talk's title.
    private static int TitleLevel(Script script, int first)
    {
        for (var at = first - 1; at >= 0; at--)
        {
            if (IsHeading(script.Passages[at]))
            {
                return script.Passages[at].Source.Level;
            }
        }

        return 0;
    }

    private static bool IsNew(List<(int At, int Speaker)> labelled, int line)
    {
        for (var at = 0; at < line; at++)
        {
            if (labelled[at].Speaker == labelled[line].Speaker)
            {
                return false;
            }
        }

        return true;
    }
}
