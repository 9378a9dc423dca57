using System.Net;
using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads subtitles, WebVTT and SubRip, and joins their cues into what each voice says at a stretch.</summary>
internal static class CueFile
{
    private const int ComfortableParagraph = 600;

    /// <summary>Whether a text is a list of cues.</summary>
    public static bool LooksLike(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 2048)).TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("WEBVTT", StringComparison.Ordinal))
        {
            return true;
        }

        var line = 0;
        foreach (var each in start.EnumerateLines())
        {
            if (line++ is 0 or 1 && IsTiming(each))
            {
                return true;
            }

            if (line > 2)
            {
                break;
            }
        }

        return false;
    }

    public static DocumentOpening Read(string text)
    {
        var cues = new CueJoiner();
        var inNote = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsTiming(line))
            {
                cues.StartCue();
                inNote = false;
            }
            else if (line.IsWhiteSpace())
            {
                inNote = true;
            }
            else if (!inNote)
            {
                cues.Say(line);
            }
        }

        return new DocumentOpening.Opened(new Manuscript(cues.Blocks(ComfortableParagraph), Credits.None) { IsTimed = true });
    }

    private static bool IsTiming(ReadOnlySpan<char> line)
    {
        var arrow = line.IndexOf("-->", StringComparison.Ordinal);
        return arrow > 0 && char.IsAsciiDigit(line.TrimStart()[0]) && line[..arrow].Contains(':');
    }
}

/// <summary>Joins cues while one voice speaks.</summary>
internal sealed class CueJoiner
{
    private readonly List<Cue> cues = [];

    /// <summary>A new cue begins; its voice is not known yet.</summary>
    public void StartCue() => cues.Add(new Cue(new StringBuilder()));

    /// <summary>A line of the cue in hand.</summary>
    public void Say(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        if (cues.Count == 0)
        {
            StartCue();
        }

        if (VoiceTag(words, out var voice, out var rest))
        {
            words = rest;
            if (cues[^1].Words.Length > 0)
            {
                StartCue();
            }

            cues[^1].Voice = voice;
        }

        Append(WithoutTags(words));
    }

    // "- Yes." below "- Really?" in one cue is another voice; so is what follows "(Ruth Alder)" on a line of its own.
    private void Append(string words)
    {
        if (words is "-" or "–" or "")
        {
            return;
        }

        if (NameInBrackets(words) is { } name)
        {
            StartCue();
            cues[^1].Voice = name;
            return;
        }

        if (cues[^1].Words.Length > 0 && OpensVoice(words))
        {
            StartCue();
        }

        var text = cues[^1].Words;
        text.Append(text.Length > 0 ? " " : "").Append(words);
    }

    // "(Ruth Alder)", but not "(Door slams)".
    private static string? NameInBrackets(string words)
    {
        var name = words.Length is > 4 and < 40 && words[0] == '(' && words[^1] == ')' ? words[1..^1] : "";
        return name.Split(' ') is { Length: >= 2 and <= 4 } parts && parts.All(part => part.Length > 1 && char.IsUpper(part[0]) && part.Skip(1).All(letter => char.IsLower(letter) || letter is '-' or '’' or '\'')) ? name : null;
    }

    /// <summary>The paragraphs: whole cues of one voice, closed at the end of a sentence when they have grown long.</summary>
    public IReadOnlyList<Block> Blocks(int comfortable)
    {
        var blocks = new List<Block>();
        var (text, voice) = (new StringBuilder(), (string?)null);
        foreach (var cue in cues.Where(cue => cue.Words.Length > 0))
        {
            var words = WithoutChevrons(cue.Words.ToString());
            if (IsSound(words))
            {
                Close(blocks, text, voice);
                blocks.Add(Block.Plain(words) with { Kind = BlockKind.Caption });
                continue;
            }

            if (text.Length > 0 && (cue.Voice != voice || words.StartsWith("– ", StringComparison.Ordinal) || OpensVoice(words) || (text.Length > comfortable && text[^1] is '.' or '?' or '!')))
            {
                Close(blocks, text, voice);
            }

            voice = cue.Voice;
            text.Append(text.Length > 0 ? " " : "").Append(words);
        }

        Close(blocks, text, voice);
        return blocks;
    }

    // "- Yes." and ">> Yes." and "NAME: Yes." each begin another voice.
    private static bool OpensVoice(string words) =>
        words.StartsWith("- ", StringComparison.Ordinal) || words.StartsWith(">>", StringComparison.Ordinal)
        || words.StartsWith("– ", StringComparison.Ordinal) || LooksNamed(words);

    // "[Music]", "(door slams)" and "♪" are heard, and nobody says them.
    private static bool IsSound(string words) =>
        words[0] is '♪' or '♫' || (words[0] is '[' or '(' && words[^1] is ']' or ')' && words.AsSpan(1, words.Length - 2).IndexOfAny("[]()") < 0);

    // ">>" means that another speaks; with nobody named, a dash says the same to the reader.
    private static string WithoutChevrons(string words)
    {
        var rest = words.TrimStart('>', ' ');
        return rest.Length == words.Length ? words : LooksNamed(rest) ? rest : "– " + rest;
    }

    private static bool LooksNamed(string words) => words.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 32 and var colon && char.IsUpper(words[0]) && words.AsSpan(0, colon).IndexOfAny(".,?!;") < 0;

    private static void Close(List<Block> blocks, StringBuilder text, string? voice)
    {
        if (text.Length > 0)
        {
            blocks.Add(Block.Plain(Spaces.Fold(WebUtility.HtmlDecode(text.ToString()).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal))) with { Voice = voice });
            text.Clear();
        }
    }

    private static bool VoiceTag(ReadOnlySpan<char> line, out string? voice, out ReadOnlySpan<char> rest)
    {
        voice = null;
        rest = line;
        var close = line.IndexOf('>');
        if (close < 3 || !line.StartsWith("<v", StringComparison.OrdinalIgnoreCase) || line[2] is not (' ' or '.'))
        {
            return false;
        }

        var name = line[2..close];
        name = name[0] == '.' && name.IndexOf(' ') is >= 0 and var space ? name[space..] : name;
        voice = Spaces.Fold(WebUtility.HtmlDecode(name.ToString()));
        rest = line[(close + 1)..];
        return voice.Length > 0;
    }

    private static string WithoutTags(ReadOnlySpan<char> words)
    {
        var kept = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var close = words[at] switch
            {
                '<' => words[at..].IndexOf('>'),
                '{' when words[at..].StartsWith("{\\", StringComparison.Ordinal) => words[at..].IndexOf('}'),
                _ => -1,
            };
            if (close < 0)
            {
                kept.Append(words[at]);
            }

            at += Math.Max(0, close);
        }

        return kept.ToString().Trim();
    }

    private sealed class Cue(StringBuilder words)
    {
        public StringBuilder Words { get; } = words;

        public string? Voice { get; set; }
    }
}
