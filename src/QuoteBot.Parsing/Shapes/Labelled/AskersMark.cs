namespace QuoteBot.Parsing.Shapes.Labelled;

/// <summary>A sign of punctuation that opens the lines of whoever asks, in a text whose answers bear a label: "::: How did it begin?", "ra: By chance."</summary>
internal static class AskersMark
{
    private const int Fewest = 4;
    private const int Shortest = 2;
    private const int Longest = 4;
    private const int FewestAnswers = 3;
    private const string Label = "Q";

    /// <summary>The possible labels, line by line, with that sign as a question's label.</summary>
    /// <param name="script">The document.</param>
    /// <param name="spots">The possible labels without it.</param>
    public static IReadOnlyList<LabelSpot?> Added(Script script, IReadOnlyList<LabelSpot?> spots)
    {
        var marked = script.Passages.Index().Where(line => LengthAt(line.Item.Text) > 0).GroupBy(line => line.Item.Text[..LengthAt(line.Item.Text)], line => line.Index, StringComparer.Ordinal)
            .Where(lines => lines.Count() >= Fewest && lines.Count(at => Asking.HasQuestion(script.Passages[at].Text)) * 2 >= lines.Count()).MaxBy(lines => lines.Count());
        if (marked is null || spots.Any(spot => spot is not null && KnownLabels.IsQuestion(spot.Key)) || !spots.OfType<LabelSpot>().Where(spot => spot.Style == LabelStyle.Colon).CountBy(spot => spot.Key).Any(pair => pair.Value >= FewestAnswers))
        {
            return spots;
        }

        var lines = marked.ToHashSet();
        return [.. spots.Select((spot, at) => lines.Contains(at) ? new LabelSpot(Label, null, marked.Key.Length + 1, LabelStyle.Colon, false) : spot)];
    }

    // The same sign two to four times, and a space.
    private static int LengthAt(string text)
    {
        var length = text.Length > 0 && text[0] is ':' or '>' or '=' or '+' or '~' or '#' ? text.AsSpan().IndexOfAnyExcept(text[0]) : 0;
        return length is >= Shortest and <= Longest && text[length] == ' ' ? length : 0;
    }
}
