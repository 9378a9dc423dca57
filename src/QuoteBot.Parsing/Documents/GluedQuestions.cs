using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>
/// Parts bold questions from the answers that they are glued to where an editor lost the paragraphs between them:
/// "by the sea.**Did you like it there?**I did.**And why did you leave?  ⏎**It rained." Markdown's own rules read such stars as plain letters.
/// </summary>
internal static class GluedQuestions
{
    private const int FewestQuestions = 3;
    private const int FewestSpaces = 3;
    private const string Stars = "**";
    private const string BlankLine = "\n\n";

    /// <summary>The same Markdown, with each such question as a paragraph of its own.</summary>
    public static string SetApart(string markdown)
    {
        if (!markdown.Contains(Stars, StringComparison.Ordinal))
        {
            return markdown;
        }

        var glued = BoldRuns(markdown).Where(run => run.IsGlued(markdown)).ToList();
        return glued.Count(run => run.Asks(markdown)) >= FewestQuestions ? Apart(markdown, glued) : markdown;
    }

    private static string Apart(string markdown, List<BoldRun> runs)
    {
        var parted = new StringBuilder(markdown.Length + (runs.Count * 8));
        var at = 0;
        foreach (var run in runs)
        {
            parted.Append(markdown, at, run.Opens.Start.Value - at).Append(BlankLine).Append(Stars).Append(run.Words(markdown)).Append(Stars).Append(BlankLine);
            at = run.Closes.End.Value;
            while (at < markdown.Length && markdown[at] is ' ' or '\t')
            {
                at++;
            }
        }

        return parted.Append(markdown, at, markdown.Length - at).ToString();
    }

    // A block whose marks do not come in pairs is left as it is.
    private static List<BoldRun> BoldRuns(string markdown)
    {
        var (runs, marks, blockStart) = (new List<BoldRun>(), new List<Range>(), 0);
        for (var at = 0; at < markdown.Length;)
        {
            var mark = EndOfMarks(markdown, at) - at;
            if (mark >= Stars.Length && markdown.AsSpan(at, mark).Contains(Stars, StringComparison.Ordinal))
            {
                marks.Add(at..(at + mark));
            }
            else if (IsBlankLine(markdown, at))
            {
                Pair(runs, marks, blockStart..at);
                blockStart = at;
            }

            at += Math.Max(1, mark);
        }

        Pair(runs, marks, blockStart..markdown.Length);
        return runs;
    }

    private static int EndOfMarks(string markdown, int at)
    {
        if (at > 0 && markdown[at - 1] == '\\')
        {
            return at;
        }

        while (at < markdown.Length && markdown[at] is '*' or '_')
        {
            at++;
        }

        return at;
    }

    private static bool IsBlankLine(string markdown, int at)
    {
        if (markdown[at] != '\n')
        {
            return false;
        }

        var next = at + 1;
        while (next < markdown.Length && markdown[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        return next < markdown.Length && markdown[next] == '\n';
    }

    private static void Pair(List<BoldRun> runs, List<Range> marks, Range block)
    {
        if (marks.Count % 2 == 0)
        {
            runs.AddRange(marks.Chunk(2).Select(pair => new BoldRun(block, pair[0], pair[1])));
        }

        marks.Clear();
    }

    /// <summary>What stands between two marks of a block.</summary>
    private readonly record struct BoldRun(Range Block, Range Opens, Range Closes)
    {
        public string Words(string markdown) => markdown[BehindStars(markdown)..BeforeStars(markdown)].Trim();

        public bool Asks(string markdown) => Words(markdown).TrimEnd('\'', '"', '”', '’', ';', ')', ' ') is [.., '?'];

        /// <summary>Whether it is a sentence that other words follow or precede without a space between: stress inside a sentence is neither.</summary>
        public bool IsGlued(string markdown) =>
            Words(markdown) is { Length: > 0 } words && words.Count(letter => letter == ' ') >= FewestSpaces && (IsBefore(markdown, Closes.End.Value) || IsBehind(markdown, Opens.Start.Value));

        // "**_Where was it?_**" is bold and italic; in "**_Where_ was it?**" the italics are the words' own.
        private bool IsItalic(string markdown) => HasItalics(markdown.AsSpan()[Opens]) && HasItalics(markdown.AsSpan()[Closes]);

        private int BehindStars(string markdown) => IsItalic(markdown) ? Opens.End.Value : Opens.Start.Value + markdown.AsSpan()[Opens].LastIndexOf(Stars) + Stars.Length;

        private int BeforeStars(string markdown) => IsItalic(markdown) ? Closes.Start.Value : Closes.Start.Value + markdown.AsSpan()[Closes].IndexOf(Stars);

        private static bool HasItalics(ReadOnlySpan<char> marks) => marks.Length > Stars.Length;

        private bool IsBefore(string markdown, int at) => at < Block.End.Value && !char.IsWhiteSpace(markdown[at]) && !char.IsLower(markdown[at]) && markdown[at] is not (',' or '.' or ';' or ':' or ')');

        private bool IsBehind(string markdown, int at) => at > Block.Start.Value && markdown[at - 1] is '.' or '!' or '?' or '…' or '”' or '"' or '>' or ';' or ')';
    }
}
