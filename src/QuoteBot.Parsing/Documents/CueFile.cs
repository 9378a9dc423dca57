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
        var cues = new CueJoiner(BracketedNames.In(text));
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
