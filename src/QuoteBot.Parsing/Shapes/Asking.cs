using System.Buffers;
using System.Collections.Frozen;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Whether words ask, by their marks and first words alone.</summary>
internal static class Asking
{
    private static readonly Beginnings Prompts = new(
    [
        "tell us", "tell me", "please ", "introduce yourself", "let's start", "let’s start", "stell dich", "stellen sie sich", "beschreib", "erzähl", "preséntate", "preséntese", "présente-toi", "présentez-vous", "raccontaci", "parlaci", "stel jezelf", "vertel", "talk about", "talk to", "describe", "explain", "walk us", "walk me", "give us", "take us", "take me", "can you", "could you",
        "what", "how", "why", "when did", "where", "who", "which", "do you", "did you", "are you", "is there", "was it", "were you", "have you", "would you",
        "cuéntanos", "cuéntame", "contame", "háblanos", "parlez-nous", "racontez-nous", "parle-nous", "raconte-nous", "erzählen sie",
    ]);

    // "No – it was live."
    private static readonly FrozenSet<string> Replies = new[] { "no", "nope", "nah", "well", "not", "really", "actually", "but", "and", "always", "never", "um", "uh", "er", "hmm", "nein", "non", "não", "pues", "bueno" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly Beginnings Invitations = new(
    [
        "tell us ", "tell me ", "please tell ", "could you tell us ", "could you tell me ", "can you tell us ", "can you tell me ", "please introduce ", "introduce yourself", "walk us through", "walk me through", "talk us through", "talk me through", "describe yourself",
        "cuéntanos", "cuéntame", "preséntate", "preséntese", "háblanos", "parlez-nous", "présentez-vous", "présente-toi", "stell dich", "stellen sie sich", "raccontaci", "presentati",
    ]);

    private const int LongestPrompt = 24;
    private const int LongestNod = 24;
    private const int LongestInvitation = 300;

    private static readonly FrozenSet<string> Nods = new[]
    {
        "yeah", "yes", "yep", "okay", "ok", "right", "sure", "wow", "oh", "mm", "mhm", "mm-hmm", "uh-huh", "great", "nice", "cool", "exactly", "totally", "absolutely", "i", "see",
        "sí", "claro", "vale", "ya", "oui", "d'accord", "bien", "ja", "genau", "ach", "so", "certo", "ecco", "sim", "pois", "é",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsNodding = Nods.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> BetweenNods = SearchValues.Create(" ,.!…");

    private const string Closers = " \t\"”’'»)]*_";

    private static readonly SearchValues<char> Closing = SearchValues.Create(Closers);

    /// <summary>Whether a text closes with a question mark, quotation marks and brackets aside.</summary>
    public static bool EndsInQuestion(ReadOnlySpan<char> text)
    {
        var words = text is [.., var last] && !Closing.Contains(last) ? text : text.TrimEnd(Closers);
        if (words.Length > 0 && IsMark(words[^1]))
        {
            return true;
        }

        // "Who was it? :)"
        if (words.Length > 2 && words.Length < text.Length && words[^1] is ':' or ';' or '-' && words.TrimEnd("-:;") is var before && before.EndsWith(" "))
        {
            return EndsInQuestion(before);
        }

        // A remark in brackets may follow the question: "Who was it? (He laughs.)"
        var open = text.EndsWith(")") || text.EndsWith("]") ? text.LastIndexOfAny('(', '[') : -1;
        return open > 0 && EndsInQuestion(text[..open]);
    }

    /// <summary>Whether a text asks anything at all.</summary>
    public static bool HasQuestion(ReadOnlySpan<char> text) => text.IndexOfAny("?？؟") >= 0;

    /// <summary>Whether a sentence of a text closes on a question mark, which in "row.Value?.Name" and "a ? b : c" is no such mark.</summary>
    public static bool HasQuestionSentence(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny("?？؟"); at >= 0; at = text[(at + 1)..].IndexOfAny("?？؟") is >= 0 and var next ? at + 1 + next : -1)
        {
            var rest = text[(at + 1)..];
            var isSpaced = at > 0 && text[at - 1] is ' ' or '\u00A0' or '\u202F';
            if (at > 0 && text[at - 1] is not ('(' or '"') && (rest.IsEmpty || !(char.IsLetterOrDigit(rest[0]) || rest[0] is '.' or '>' or '=' or '(' or '[' or '/' or '&'))
                && (!isSpaced || rest.TrimStart(" ?!") is [] or [>= 'A' and <= 'Z', ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text reads as a question or as a request to speak.</summary>
    public static bool IsQuestion(string text) => EndsInQuestion(text) || IsReported(text) || (text.Length < 400 && (HasQuestion(text) || StartsAsPrompt(text))) || Invites(text);

    /// <summary>Whether a line tells what was asked, as headings over answers do: "When asked whether she dives".</summary>
    public static bool IsReported(string text) => text.Length < LongestInvitation && text.StartsWith("When asked ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence of a brief text bids somebody speak: "Welcome, Ada! Tell us about yourself."</summary>
    public static bool Invites(string text)
    {
        if (text.Length > LongestInvitation)
        {
            return false;
        }

        var isInvitation = Invitations.Open(text);
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0 && !isInvitation; space = text.IndexOf(' ', space + 1))
        {
            isInvitation = space > 0 && text[space - 1] is '.' or '!' or '?' or ',' or ':' or '–' or '—' or '-' && Invitations.Open(text.AsSpan(space + 1));
        }

        return isInvitation;
    }

    /// <summary>Whether a text is no more than a sign of listening: "Okay.", "Yeah, right."</summary>
    public static bool IsNod(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestNod)
        {
            return false;
        }

        var nods = 0;
        foreach (var word in text.SplitAny(BetweenNods))
        {
            if (text[word].IsEmpty)
            {
                continue;
            }

            if (!IsNodding.Contains(text[word]))
            {
                return false;
            }

            nods++;
        }

        return nods > 0;
    }

    /// <summary>Whether a few words before a dash begin a reply, and name nobody: "Yeah", "Well, no".</summary>
    public static bool OpensReply(string words) =>
        words.Split([' ', ',', '.', '!', '…'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } each && each.All(word => Nods.Contains(word) || Replies.Contains(word));

    private static bool IsMark(char letter) => letter is '?' or '？' or '؟' or '⁇' or '‽';

    private static bool StartsAsPrompt(ReadOnlySpan<char> text) =>
        Prompts.Open(text[..Math.Min(text.Length, LongestPrompt)].TrimStart("•-–—*0123456789.)¿ "));
}
