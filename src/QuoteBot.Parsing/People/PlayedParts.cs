using System.Buffers;

namespace QuoteBot.Parsing.People;

/// <summary>Names of the characters whom somebody is said to play: "Ruth Alder, who plays Zoe Marsh", "she returns as Zoe Marsh". Nobody interviews them.</summary>
internal static class PlayedParts
{
    private static readonly string[] Cues =
    [
        "plays ", "played ", "playing ", "portrays ", "portrayed ", "portraying ", "play the role of ", "plays the role of ", "played the role of ", "in the role of ", "play the part of ", "plays the part of ", "played the part of ", " role as ", "her role, ", "his role, ",
        "her character, ", "his character, ", "their characters, ", "her character ", "his character ", "the character of ", "return as ", "returns as ", "returned as ", "returning as ", "stars as ", "starred as ", "starring as ", "star as ", "turn as ", "appears as ",
        "appeared as ", "performance as ", "cast as ", "back as ", "debut as ", "duty as ",
        "interpreta a ", "interpretó a ", "da vida a ", "en el papel de ", "encarna a ", "su personaje, ", "dans le rôle de ", "incarne ", "son personnage, ", "spielt die ", "spielt den ", "in der rolle der ", "in der rolle des ", "nel ruolo di ", "no papel de ",
    ];

    private static readonly SearchValues<string> AnyCue = SearchValues.Create(Cues, StringComparison.OrdinalIgnoreCase);

    // "She has played with Ben Oke"
    private static readonly string[] Company = ["with ", "for ", "at ", "con ", "avec ", "mit "];

    /// <summary>The names that some paragraphs tell.</summary>
    public static IReadOnlySet<string> In(IEnumerable<string> paragraphs)
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in paragraphs)
        {
            for (int at = 0, next; (next = text.AsSpan(at).IndexOfAny(AnyCue)) >= 0; at += next + 1)
            {
                Note(parts, text, at + next);
            }
        }

        return parts;
    }

    // "their characters, Zoe Marsh and Tom Vale"
    private static void Note(HashSet<string> parts, string text, int at)
    {
        foreach (var cue in Cues)
        {
            var isWord = at == 0 || cue[0] == ' ' || !char.IsLetterOrDigit(text[at - 1]);
            if (isWord && text.AsSpan(at).StartsWith(cue, StringComparison.OrdinalIgnoreCase)
                && !People.Cues.OpensOn(text.AsSpan(at + cue.Length), Company) && People.Cues.NameAt(text, at + cue.Length) is { } name)
            {
                parts.UnionWith(Encounter.Joined(text, name));
            }
        }
    }
}
