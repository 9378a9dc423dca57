using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>Where another talk begins on the same page: below a heading of its own and an introduction, with somebody who has not spoken before.</summary>
internal sealed class NewTalks
{
    private const int FewestOfTalk = 4;

    private readonly Script script;
    private readonly List<(int At, int Speaker)> labelled;

    // That of the last heading above the first words; where there is none, none is a talk's title.
    private readonly int titleLevel;

    private readonly Dictionary<int, int> firstLines = [];

    /// <param name="script">The document.</param>
    /// <param name="labelled">The labelled lines and their speakers.</param>
    public NewTalks(Script script, List<(int At, int Speaker)> labelled)
    {
        (this.script, this.labelled) = (script, labelled);
        titleLevel = script.Passages.Take(labelled[0].At).LastOrDefault(IsHeading)?.Source.Level ?? 0;
        foreach (var (line, (_, speaker)) in labelled.Index())
        {
            firstLines.TryAdd(speaker, line);
        }
    }

    /// <summary>The line from which on nobody speaks above a labelled line: the heading of a new talk, or the labelled line itself.</summary>
    /// <param name="next">Which of the labelled lines.</param>
    public int StartOf(int next)
    {
        var (above, below) = (labelled[next - 1].At, labelled[next].At);
        if (next < FewestOfTalk || labelled.Count - next < FewestOfTalk || below - above < 3 || !(IsNew(next) || IsNew(next + 1)))
        {
            return below;
        }

        var heading = Enumerable.Range(above + 1, below - above - 1).FirstOrDefault(at => IsHeading(script.Passages[at]), below);
        return heading + 1 < below && script.Passages[heading].Source.Level <= titleLevel ? heading : below;
    }

    private static bool IsHeading(Passage passage) => passage.Source.Kind == BlockKind.Heading;

    private bool IsNew(int line) => firstLines[labelled[line].Speaker] == line;
}
