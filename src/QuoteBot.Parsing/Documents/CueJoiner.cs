using System.Net;
using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Joins cues while one voice speaks.</summary>
/// <param name="bracketed">The names that stand in brackets before what somebody says.</param>
internal sealed class CueJoiner(IReadOnlySet<string> bracketed)
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

        if (BracketedNames.At(words, out var rest) is { } speaker && bracketed.Contains(speaker))
        {
            StartCue();
            cues[^1].Voice = speaker;
            words = rest;
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
        var (text, voice, label) = (new StringBuilder(), (string?)null, (string?)null);
        var chevrons = new Chevrons(cues.Select(cue => cue.Words.ToString()));
        CarryVoices();
        foreach (var cue in cues.Where(cue => cue.Words.Length > 0))
        {
            var words = chevrons.Read(cue.Words.ToString());
            if (IsSound(words))
            {
                Close(blocks, text, voice);
                blocks.Add(Block.Plain(words) with { Kind = BlockKind.Caption });
                continue;
            }

            // "Ruth: " before each of her cues opens the first one only.
            var isLong = text.Length > comfortable && text[^1] is '.' or '?' or '!';
            var named = Chevrons.Name(words);
            words = named is not null && text.Length > 0 && !isLong && string.Equals(named, label, StringComparison.OrdinalIgnoreCase) ? words[(named.Length + 2)..] : words;
            label = named ?? (OpensVoice(words) ? null : label);
            if (text.Length > 0 && (cue.Voice != voice || words.StartsWith("– ", StringComparison.Ordinal) || OpensVoice(words) || isLong))
            {
                Close(blocks, text, voice);
            }

            voice = cue.Voice;
            text.Append(text.Length > 0 ? " " : "").Append(words);
        }

        Close(blocks, text, voice);
        return blocks;
    }

    // Where few cues name their voice, or names stand in brackets, a name stands at the first cue of what somebody says.
    private void CarryVoices()
    {
        if (cues.Count(cue => cue.Voice is not null) is var named && (named == 0 || (bracketed.Count == 0 && named * 2 > cues.Count(cue => cue.Words.Length > 0))))
        {
            return;
        }

        var voice = (string?)null;
        foreach (var cue in cues)
        {
            voice = cue.Voice ?? voice;
            cue.Voice = IsSound(cue.Words.ToString()) ? cue.Voice : voice;
        }
    }

    // "- Yes." and ">> Yes." and "NAME: Yes." each begin another voice.
    private static bool OpensVoice(string words) =>
        words.StartsWith("- ", StringComparison.Ordinal) || words.StartsWith("– ", StringComparison.Ordinal) || Chevrons.Open(words) || Chevrons.LooksNamed(words);

    // "[Music]", "(door slams)" and "♪" are heard, and nobody says them.
    private static bool IsSound(string words) =>
        words.Length > 0 && (words[0] is '♪' or '♫' || (words[0] is '[' or '(' && words[^1] is ']' or ')' && words.AsSpan(1, words.Length - 2).IndexOfAny("[]()") < 0));

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
