using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>
/// Labels that stand too seldom to tell the voices apart, and so are read as words: "Zelda Oke: I began at school." before the first answer alone. They
/// name somebody all the same where the text around the talk has the name too.
/// </summary>
internal static class LabelsInText
{
    private const int Longest = 40;
    private const int TurnsLookedAt = 2;
    private const int ParagraphsLookedAt = 6;
    private const int MostNames = 5;

    /// <summary>The name that each speaker without a label is called at the head of an early turn, or null; by speaker.</summary>
    public static IReadOnlyList<string?> Of(Casting casting, Transcript transcript, Surroundings around) =>
        [.. casting.Speakers.Select((speaker, at) => speaker.Label is not null ? null : Heads(transcript, at).Select(NameAt).FirstOrDefault(name => name is not null && IsKnown(name, around)))];

    /// <summary>The initials that stand before the first words of the one who asks, or null.</summary>
    public static string? InitialsOfAsker(Casting casting, Transcript transcript) =>
        Enumerable.Range(0, casting.Speakers.Count).Where(at => casting.Speakers[at] is { Label: null, Role: Role.Interviewer }).SelectMany(at => Heads(transcript, at)).Select(Initials).FirstOrDefault(letters => letters is not null);

    /// <summary>Who answers under a label in a paragraph that is taken for no part of the talk.</summary>
    public static IEnumerable<string> Above(Surroundings around) =>
        around.Before.Where(text => !Asking.EndsInQuestion(text)).Select(NameAt).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostNames).Where(name => IsKnown(name, around));

    private static IEnumerable<string> Heads(Transcript transcript, int speaker)
    {
        var turns = Enumerable.Range(0, transcript.Turns.Count).Where(turn => transcript.Turns[turn].Speaker == speaker).Take(TurnsLookedAt).ToHashSet();
        return transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && turns.Contains(turn)).Take(ParagraphsLookedAt).Select(paragraph => paragraph.Text);
    }

    private static string? Head(string text) =>
        text.AsSpan(0, Math.Min(text.Length, Longest)).IndexOf(": ", StringComparison.Ordinal) is > 1 and var colon ? text[..colon].Trim() : null;

    private static string? NameAt(string text) =>
        Head(text) is { } name && name.Split(' ') is { Length: >= 2 } words && words.All(word => word.Length > 0 && char.IsUpper(word[0])) && SpokenOf.MayBeName(words) && !KnownLabels.IsFact(LabelKey.Of(name)) ? name : null;

    private static string? Initials(string text) =>
        Head(text) is { Length: 2 or 3 } letters && letters.All(char.IsUpper) && !KnownLabels.IsNameless(letters) ? letters : null;

    // "Twin Lakes: the return" is a title: a first name or the introduction must say that it is somebody.
    private static bool IsKnown(string name, Surroundings around) =>
        Persons.IsFullName(name) ? around.Before.Append(around.Credits.Title ?? "").Append(around.Credits.Remarks).Any(text => text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !(at == 0 && Head(text) == name))
        : SpokenOf.In(around.Before) == name;
}
