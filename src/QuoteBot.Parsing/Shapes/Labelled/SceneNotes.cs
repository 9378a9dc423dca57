using System.Collections.Frozen;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>
/// What a transcriber tells of the scene between labelled turns, in a type face in which nobody speaks: "*Everybody applauds.*", "**Ruth laughs at that**".
/// </summary>
internal sealed class SceneNotes
{
    private const int Longest = 220;
    private const int FewestTold = 4;
    private const int FewestOfVoice = 2;
    private const int FewestOfWriter = 2;
    private const int ShortestName = 3;

    private static readonly FrozenSet<string> Crowd = new[]
    {
        "audience", "crowd", "everybody", "everyone", "someone", "somebody", "público", "publikum", "public", "pubblico", "alguien", "jemand", "quelqu'un", "quelqu’un",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Articles = ["the ", "el ", "le ", "il ", "das ", "o "];

    // "Everyone tells me so" is a speaker's.
    private static readonly FrozenSet<string> OwnWords = new[] { "i", "me", "my", "we", "our", "us", "you", "your" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly List<Emphasis> faces;
    private readonly List<string> names;
    private readonly bool tellsInItalics;

    private SceneNotes(List<Emphasis> faces, List<string> names, bool tellsInItalics) => (this.faces, this.names, this.tellsInItalics) = (faces, names, tellsInItalics);

    /// <summary>How such notes are set in a document.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The speakers' labels, line by line.</param>
    public static SceneNotes In(Script script, IReadOnlyList<LabelSpot?> spots)
    {
        var bodies = Enumerable.Range(0, spots.Count).Where(at => spots[at] is { Key.Length: > 0 } spot && spot.BodyStart < script.Passages[at].Text.Length).Select(at => script.Passages[at].Runs[^1].Emphasis).ToList();
        var faces = new[] { Emphasis.Bold, Emphasis.Italic }.Where(face => bodies.Count(body => body.HasFlag(face)) * 8 <= bodies.Count).ToList();
        return new SceneNotes(faces, [.. spots.OfType<LabelSpot>().Where(spot => spot.Name.Length >= ShortestName && !KnownLabels.IsSeveral(spot.Key)).Select(spot => spot.Name).Distinct(StringComparer.Ordinal)], TellsInItalics(script, spots));
    }

    // Where two voices bear labels and speak upright, and nearly all between them that has no label is italic and asks nothing, it is a story told around the talk; so it is now and then between two turns, where the introduction is italic.
    private static bool TellsInItalics(Script script, IReadOnlyList<LabelSpot?> spots)
    {
        var labelled = Enumerable.Range(0, spots.Count).Where(at => spots[at] is { Key.Length: > 0 }).ToList();
        if (labelled.CountBy(at => spots[at]!.Key).Count(pair => pair.Value >= FewestOfVoice) < 2 || labelled.Exists(at => script.Passages[at].IsWholly(Emphasis.Italic)))
        {
            return false;
        }

        var between = Enumerable.Range(labelled[0], labelled[^1] - labelled[0]).Where(at => spots[at] is null && !script.Passages[at].IsSilent && !ClosingMatter.IsStageDirection(script.Passages[at].Text)).ToList();
        var told = between.Where(at => script.Passages[at].IsWholly(Emphasis.Italic)).ToList();
        return (told.Count >= FewestOfWriter && told.TrueForAll(at => IsAboveTurn(script, spots, at)) && script.Passages.Take(labelled[0]).Any(passage => !passage.IsSilent && IsMostlyItalic(passage)))
            || (told.Count >= FewestTold && told.Count * 4 >= between.Count * 3 && told.Count(at => Asking.EndsInQuestion(script.Passages[at].Text)) * 6 <= told.Count);
    }

    // A title within italics stands upright.
    private static bool IsMostlyItalic(Passage passage) =>
        passage.Runs.Where(run => run.Is(Emphasis.Italic)).Sum(run => run.Text.Length) * 2 > passage.Text.Length;

    // A sentence, and right below it the next label, pictures and their words aside.
    private static bool IsAboveTurn(Script script, IReadOnlyList<LabelSpot?> spots, int line)
    {
        var below = line + 1;
        while (below + 1 < spots.Count && script.Passages[below].IsSilent)
        {
            below++;
        }

        return script.Passages[line].Text[^1] is '.' or ':' or '!' && spots[below] is { Key.Length: > 0 };
    }

    /// <summary>Whether a line without a label is such a note.</summary>
    public bool Covers(Passage passage)
    {
        var text = passage.Text;
        return (tellsInItalics && passage.IsWholly(Emphasis.Italic)) || (faces.Contains(Emphasis.Italic) && PictureWords.IsInItalicsBelowPicture(passage)) || (text.Length is > 0 and < Longest && text[^1] is not '?' && faces.Exists(face => passage.Runs.All(run => run.Is(face) || string.IsNullOrWhiteSpace(run.Text)))
            && (names.Exists(name => IsFollowedByVerb(text, name)) || StartsWithCrowd(text))
            && !text.Split(' ', ',', '.', '!', '\'', '’').Any(OwnWords.Contains));
    }

    /// <summary>Whether a text begins to tell of somebody: "Ruth then …", "Ruth’s work …".</summary>
    public static bool TellsOf(string text, string name) =>
        name.Length >= ShortestName && (IsFollowedByVerb(text, name) || (text.Length > name.Length + 2 && text.StartsWith(name, StringComparison.Ordinal) && text[name.Length] is '\'' or '’' && text[name.Length + 1] == 's'));

    private static bool StartsWithCrowd(string text)
    {
        var article = Articles.FirstOrDefault(each => text.StartsWith(each, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        var end = text.IndexOf(' ', article);
        return end > 0 && Crowd.Contains(text[article..end]) && IsFollowedByVerb(text, text[..end]);
    }

    private static bool IsFollowedByVerb(string text, string name) =>
        text.Length > name.Length + 1 && text.StartsWith(name, StringComparison.Ordinal) && text[name.Length] == ' ' && char.IsLower(text[name.Length + 1]);
}
