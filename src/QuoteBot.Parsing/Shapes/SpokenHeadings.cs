using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Paragraphs that somebody set as headings for the size of their type: most of a page's words, one right below the other. They head nothing.</summary>
internal static class SpokenHeadings
{
    private const int Fewest = 6;

    /// <summary>The same lines, with such headings as paragraphs.</summary>
    public static IReadOnlyList<Passage> Lowered(IReadOnlyList<Passage> passages)
    {
        var level = passages.Where(IsHeading).CountBy(passage => passage.Source.Level).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;
        return level > 0 && AreParagraphs(passages, level)
            ? [.. passages.Select(passage => IsHeading(passage) && passage.Source.Level == level ? passage with { Source = passage.Source with { Kind = BlockKind.Paragraph, Level = 0 } } : passage)]
            : passages;
    }

    private static bool AreParagraphs(IReadOnlyList<Passage> passages, int level)
    {
        var (count, followed, letters, all) = (0, 0, 0L, 0L);
        for (var at = 0; at < passages.Count; at++)
        {
            all += passages[at].Source.Kind == BlockKind.Furniture ? 0 : passages[at].Text.Length;
            if (IsHeading(passages[at]) && passages[at].Source.Level == level)
            {
                letters += passages[at].Text.Length;
                count++;
                followed += at + 1 < passages.Count && IsHeading(passages[at + 1]) && passages[at + 1].Source.Level == level ? 1 : 0;
            }
        }

        return count >= Fewest && followed * 3 >= count * 2 && letters * 2 > all;
    }

    private static bool IsHeading(Passage passage) => passage.Source.Kind == BlockKind.Heading;
}
