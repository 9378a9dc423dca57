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

        var text = cues[^1].Words;
        text.Append(text.Length > 0 ? " " : "").Append(WithoutTags(words));
    }

    /// <summary>The paragraphs: whole cues of one voice, closed at the end of a sentence when they have grown long.</summary>
    public IReadOnlyList<Block> Blocks(int comfortable)
    {
        var blocks = new List<Block>();
        var (text, voice) = (new StringBuilder(), (string?)null);
        foreach (var cue in cues.Where(cue => cue.Words.Length > 0))
        {
            var words = cue.Words.ToString();
            if (text.Length > 0 && (cue.Voice != voice || OpensVoice(words) || (text.Length > comfortable && text[^1] is '.' or '?' or '!')))
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
        || (words.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 32 and var colon
            && char.IsUpper(words[0]) && words.AsSpan(0, colon).IndexOfAny(".,?!;") < 0);

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
        var open = false;
        foreach (var letter in words)
        {
            open = letter == '<' || (open && letter != '>');
            if (!open && letter != '>')
            {
                kept.Append(letter);
            }
        }

        return kept.ToString();
    }

    private sealed class Cue(StringBuilder words)
    {
        public StringBuilder Words { get; } = words;

        public string? Voice { get; set; }
    }
}
