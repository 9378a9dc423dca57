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

    private const int FewestInBold = 4;

    private const int FewestSpaces = 3;

    private const int LongestCaption = 70;

    // A song's title now and then is nobody's question.
    private const int Rarest = 12;

    private readonly Func<Passage, bool> covers;

    private ApartVoice(Func<Passage, bool> covers) => this.covers = covers;

    /// <summary>Whether a line is that voice's.</summary>
    public bool Covers(Passage passage) => covers(passage);

    /// <summary>Whether a line is the words of a picture that stood right above a question: "The two of them in the cellar", and in the next line what is asked.</summary>
    public bool IsCaptioned(Script script, int at) =>
        at > 0 && at + 1 < script.Passages.Count && script.Passages[at].Text is { Length: <= LongestCaption } text && char.IsUpper(text[0]) && char.IsLetterOrDigit(text[^1])
        && script.Passages[at].Block == script.Passages[at + 1].Block && script.Passages[at].Block != script.Passages[at - 1].Block && Covers(script.Passages[at + 1]) && !Covers(script.Passages[at]);

    /// <summary>The voice, or null when the lines without a label are no voice of their own.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The speakers' labels, line by line.</param>
    /// <param name="notes">What is told of the scene between them.</param>
    public static ApartVoice? In(Script script, IReadOnlyList<LabelSpot?> spots, SceneNotes notes)
    {
        var labelled = Enumerable.Range(0, spots.Count).Where(at => spots[at] is { Key.Length: > 0 }).ToList();
        if (labelled.Count(at => Asking.EndsInQuestion(script.Passages[at].Text)) > labelled.Count * MostAskingOfOthers)
        {
            return null;
        }

        var areBold = AreBold(script, spots, labelled);
        var voices = Manners(script, notes).Select(manner => (Manner: manner, Lines: LinesOf(script, spots, labelled, manner.Covers)))
            .Where(pair => pair.Lines.Count > 1 && ((pair.Lines.Count * Rarest >= labelled.Count && IsVoice(script, spots, pair.Lines)) || (areBold && IsTalk(script, spots, pair))))
            .OrderByDescending(pair => pair.Lines.Count).Select(pair => pair.Manner).ToList();
        return voices.Count == 0 ? PlainQuestions.In(script, spots, labelled) is { } questions ? new ApartVoice(questions.Contains) : null
            : voices[0].Joins ? new ApartVoice(Joined([.. voices.Where(voice => voice.Joins).Select(voice => voice.Covers)], HeadingsThatAsk(script, spots, labelled)))
            : new ApartVoice(voices[0].Covers);
    }

    private static Func<Passage, bool> Joined(List<Func<Passage, bool>> voices, HashSet<Passage> strays) => passage => voices.Exists(covers => covers(passage)) || strays.Contains(passage);

    // One of many questions may be a heading of another level.
    private static HashSet<Passage> HeadingsThatAsk(Script script, IReadOnlyList<LabelSpot?> spots, List<int> labelled) =>
        Enumerable.Range(labelled[0], labelled[^1] - labelled[0]).Where(at => script.Passages[at].Source.Kind == BlockKind.Heading && Asking.EndsInQuestion(script.Passages[at].Text) && IsAnswered(spots, at))
            .Select(at => script.Passages[at]).ToHashSet<Passage>(ReferenceEqualityComparer.Instance);

    // Main questions may be headings, and what is asked between them bold.
    private static IEnumerable<(Func<Passage, bool> Covers, bool Joins)> Manners(Script script, SceneNotes notes)
    {
        yield return (passage => !passage.IsSilent && passage.Text[0] is '-' or '–' or '—' or '―' && passage.Text.Length > 2, false);
        yield return (passage => !passage.IsSilent && LineManners.NumberOf(passage.Text) > 0, false);
        yield return (passage => passage.Source.Kind == BlockKind.ListItem, false);
        yield return (passage => passage.Source.Kind == BlockKind.Quotation, false);
        yield return (passage => !passage.IsSilent && (passage.IsWholly(Emphasis.Bold) || EndsOnBoldQuestion(passage)) && !notes.Covers(passage), true);
        yield return (passage => !passage.IsSilent && passage.IsWholly(Emphasis.Italic) && !notes.Covers(passage), false);
        foreach (var level in script.Passages.Where(passage => passage.Source.Kind == BlockKind.Heading).Select(passage => passage.Source.Level).Distinct())
        {
            yield return (passage => passage.Source.Kind == BlockKind.Heading && passage.Source.Level == level, true);
        }
    }

    // Labelled lines in the same manner would make it no mark of another voice; a label with nothing behind it is no line.
    private static List<int> LinesOf(Script script, IReadOnlyList<LabelSpot?> spots, List<int> labelled, Func<Passage, bool> manner) =>
        labelled.Count(at => !IsBare(script, spots, at) && manner(script.Passages[at])) * 10 > labelled.Count
            ? []
            : [.. Enumerable.Range(0, spots.Count).Where(at => spots[at] is null && manner(script.Passages[at]) && !(at > 0 && IsBare(script, spots, at - 1)))];

    private static bool IsBare(Script script, IReadOnlyList<LabelSpot?> spots, int at) => spots[at] is { } label && label.BodyStart >= script.Passages[at].Text.Length;

    private static bool IsVoice(Script script, IReadOnlyList<LabelSpot?> spots, List<int> lines)
    {
        var asking = lines.Count(at => Asking.EndsInQuestion(script.Passages[at].Text));
        var answered = lines.Count(at => IsAnswered(spots, at));
        var isHeading = script.Passages[lines[0]].Source.Kind == BlockKind.Heading;
        return asking >= lines.Count * MostlyAsks || (answered * 3 >= lines.Count * 2 && (isHeading ? lines.Count(at => script.Passages[at].Text.Contains('?')) >= lines.Count * MostlyAsks : asking * 4 >= lines.Count));
    }

    // Where the speakers' names are bold and their words are not, bold sentences and headings that labelled words answer are somebody's without a label.
    private static bool IsTalk(Script script, IReadOnlyList<LabelSpot?> spots, ((Func<Passage, bool> Covers, bool Joins) Manner, List<int> Lines) voice)
    {
        var lines = voice.Lines;
        return voice.Manner.Joins && lines.Count >= FewestInBold && lines.Count(at => IsAnswered(spots, at)) * 3 >= lines.Count * 2 && lines.Count(at => IsSentence(script.Passages[at].Text)) * 3 >= lines.Count * 2
            && lines.Count(at => Asking.EndsInQuestion(script.Passages[at].Text)) * 4 >= lines.Count;
    }

    private static bool IsAnswered(IReadOnlyList<LabelSpot?> spots, int at) => at + 1 < spots.Count && spots[at + 1] is { Key.Length: > 0 };

    private static bool IsSentence(string text) => text[^1] is '.' or '?' or '!' or '…' or '”' or '"' or ')' or ']';

    private static bool AreBold(Script script, IReadOnlyList<LabelSpot?> spots, List<int> labelled) =>
        labelled.Count(at => script.Passages[at].Runs[0].Is(Emphasis.Bold) && (IsBare(script, spots, at) || !script.Passages[at].Runs[^1].Is(Emphasis.Bold))) * 10 >= labelled.Count * 9;

    // "You paint, too. **How do the two go together?**"
    private static bool EndsOnBoldQuestion(Passage passage)
    {
        var first = passage.Runs.Index().FirstOrDefault(run => run.Item.Is(Emphasis.Bold)).Index;
        return first > 0 && Sides.Stops(passage.Runs[first - 1].Text) && Asking.EndsInQuestion(passage.Text) && passage.Runs.Skip(first).All(run => run.Is(Emphasis.Bold) || !run.HasWords)
            && passage.Runs[first].Text.Count(letter => letter == ' ') >= FewestSpaces;
    }
}
