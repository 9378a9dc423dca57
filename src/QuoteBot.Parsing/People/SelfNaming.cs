using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Who says their own name as they begin to speak: "My name is Per Jessen", "I'm Adam Stacoviak".</summary>
internal static class SelfNaming
{
    private const int TurnsHeard = 2;
    private const int LettersHeard = 600;
    private const int LettersOfGreeting = 30;
    private const int ShortestLabel = 3;

    private static readonly string[] Certain =
        [.. Hosts.Selves, "my name is ", "my name’s ", "my name's ", "me llamo ", "mi nombre es ", "je m'appelle ", "je m’appelle ", "mon nom est ", "ich heiße ", "mein name ist ", "mi chiamo ", "il mio nome è ", "meu nome é ", "me chamo ", "mijn naam is ", "ik heet "];

    private static readonly string[] Likely = ["i am ", "i'm ", "i’m ", "this is ", "soy ", "je suis ", "ich bin ", "sono ", "eu sou ", "sou ", "ik ben "];

    private static readonly string[] Plural = ["we are ", "we're ", "we’re ", "somos ", "nous sommes ", "wir sind ", "siamo "];

    /// <summary>The full name that each speaker gives themselves, or null; by speaker.</summary>
    public static IReadOnlyList<string?> Of(Casting casting, Transcript transcript)
    {
        var turns = transcript.Turns.Index().GroupBy(turn => turn.Item.Speaker, turn => turn.Index).ToDictionary(group => group.Key, group => group.Take(TurnsHeard).ToList());
        var first = turns.Values.SelectMany(heard => heard).ToDictionary(turn => turn, _ => "");
        foreach (var paragraph in transcript.Paragraphs)
        {
            if (paragraph.Turn is { } turn && first.TryGetValue(turn, out var heard) && heard.Length < LettersHeard)
            {
                first[turn] = $"{heard}{(heard.Length == 0 ? "" : "\n")}{paragraph.Text[..Math.Min(LettersHeard, paragraph.Text.Length)]}";
            }
        }

        return [.. casting.Speakers.Select((_, speaker) => turns.GetValueOrDefault(speaker)?.Select(turn => NameIn(first[turn]) ?? SpelledOut(first[turn], casting.Speakers[speaker].Label)).FirstOrDefault(name => name is not null))];
    }

    // "Runa: Runa Pell. I cut the sound."
    private static string? SpelledOut(string text, string? label)
    {
        if (label is not { Length: >= ShortestLabel } || label.Contains(' ', StringComparison.Ordinal) || !text.StartsWith(label + " ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = text.AsSpan().IndexOfAny('.', ',');
        return end > 0 && text[..end].Split(' ') is { Length: 2 } words && Persons.HasNameForm(words) ? text[..end] : null;
    }

    /// <summary>The names by which whoever answers opens the first answer: two who speak as one, or a first name alone: "We are Ruth Alder and Ben Oke", "Hello, I'm David".</summary>
    public static IReadOnlyList<string> InFirstAnswer(Casting casting, Transcript transcript)
    {
        var paragraph = transcript.Paragraphs.FirstOrDefault(paragraph => paragraph.Turn is { } turn && casting.Speakers[transcript.Turns[turn].Speaker].Role == Role.Interviewee);
        var text = paragraph is null ? "" : paragraph.Text[..Math.Min(LettersHeard, paragraph.Text.Length)];
        var several = Plural.Select(cue => After(text, cue)).FirstOrDefault(name => name is not null) is { } first ? Encounter.Joined(text, first).ToList() : [];
        return several.Count > 1 ? several
            : Certain.Concat(Likely).Where(cue => text.IndexOf(cue, StringComparison.OrdinalIgnoreCase) is >= 0 and <= LettersOfGreeting).Select(cue => Cues.NameAfter(text, cue)).FirstOrDefault(name => name is not null && GivenNames.Has(name) && IsSetOff(text, name)) is { } alone ? [alone] : [];
    }

    private static string? NameIn(string text) =>
        Certain.Select(cue => After(text, cue)).FirstOrDefault(name => name is not null)
        ?? Likely.Select(cue => After(text, cue)).FirstOrDefault(name => name is not null && (GivenNames.Has(name.Split(' ')[0]) || IsSetOff(text, name)));

    private static string? After(string text, string cue) =>
        Cues.NameAfter(text, cue) is { } name && Persons.HasNameForm(name.Split(' ')) && text.Contains(cue + name, StringComparison.OrdinalIgnoreCase) ? name : null;

    // "I am C Andrew Rohrmann, aka …": a comma or stop follows, as it seldom does a description.
    private static bool IsSetOff(string text, string name) =>
        text.IndexOf(name, StringComparison.Ordinal) + name.Length is var end && (end >= text.Length || text[end] is ',' or '.');
}
