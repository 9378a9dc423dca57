using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>A line parted into what is set apart at its head and what is not.</summary>
/// <param name="Lead">The words that are set apart; empty when the line begins in the common manner.</param>
/// <param name="Rest">The other words.</param>
internal readonly record struct Split(string Lead, string Rest)
{
    private const double Mostly = 0.6;
    private const int FewestWords = 2;
    private const int FewestWordsCutOff = 5;
    private const int LongestTitle = 40;

    /// <summary>Parts a line along a manner.</summary>
    public static Split Of(Passage passage, Manner manner)
    {
        var covered = 0;
        for (var at = 0; at < passage.Runs.Count; at++)
        {
            covered += manner.Covers(passage, passage.Runs[at]) ? passage.Runs[at].Text.Length : 0;
        }

        if (covered == 0)
        {
            return new Split("", passage.Text);
        }

        if (passage.Runs.Count == 1 || IsWhole(passage, manner, covered))
        {
            return new Split(passage.Text, "");
        }

        var lead = string.Concat(passage.Runs.TakeWhile(run => manner.Covers(passage, run) || !run.HasWords).Select(run => run.Text));
        return IsUtterance(lead) && !HeadsItem(passage, lead) ? new Split(lead.Trim(), passage.Text[Math.Min(lead.Length, passage.Text.Length)..].TrimStart(' ', ':', '–', '—')) : new Split("", passage.Text);
    }

    // A film's title inside an italic question is set upright again.
    private static bool IsWhole(Passage passage, Manner manner, int covered) =>
        passage.Runs.All(run => manner.Covers(passage, run) || !run.HasWords)
        || (covered >= passage.Text.Length * Mostly && (manner.Covers(passage, passage.Runs[0]) || (IsTitle(passage.Runs[0].Text) && Asking.EndsInQuestion(passage.Text))) && (manner.Covers(passage, LastWords(passage)) || manner.Covers(passage, passage.Runs[^1])));

    // "Quiet Shore _is about the sea – or is it?_" opens on the title; "I love _Once Upon a Time_" does not ask.
    private static bool IsTitle(string words) =>
        words.Trim() is { Length: > 0 and <= LongestTitle } title && char.IsUpper(title[0]) && !title.AsSpan().ContainsAny(".?!:;");

    private static Run LastWords(Passage passage) => passage.Runs.Last(run => run.HasWords);

    // "**Slow mornings:** cut nothing before coffee" in a list of several.
    private static bool HeadsItem(Passage passage, string lead) => passage.Source.Kind == BlockKind.ListItem && !Asking.EndsInQuestion(lead.TrimEnd());

    // "So would it be a musical, or a straightforward—" is cut off by the answer.
    private static bool IsCutOff(string words) => words[^1] is '—' or '–' && words.Count(letter => letter == ' ') + 1 >= FewestWordsCutOff;

    // Bold words at the head of an answer are stress, not a question.
    private static bool IsUtterance(string lead)
    {
        var words = lead.TrimEnd();
        return words.Length > 3 && (Asking.EndsInQuestion(words) || words.Count(letter => letter == ' ') + 1 >= FewestWords || Asking.IsNod(words))
            && (words[^1] is '.' or '!' or '…' or ':' or '”' or '"' or ')' or '»' || Asking.EndsInQuestion(words) || IsCutOff(words));
    }
}
