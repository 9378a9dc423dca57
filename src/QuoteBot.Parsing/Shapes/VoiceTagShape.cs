namespace QuoteBot.Parsing.Shapes;

/// <summary>Documents whose format names the speakers itself (WebVTT's voice tags).</summary>
internal static class VoiceTagShape
{
    private const double Certain = 0.99;

    /// <summary>The voices by their tags, or null when there are none.</summary>
    public static Casting? Read(Script script)
    {
        var names = script.Passages.Select(passage => passage.Source.Voice).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        var utterances = script.Passages.Select(passage => new Utterance(
            passage.Block, passage.Text, passage.Source.Voice is { } voice ? names.IndexOf(voice) : Utterance.Nobody, Certain));
        return new Casting(Shape.Timestamps, [.. utterances], [.. names.Select(name => new Speaker(name))]);
    }
}
