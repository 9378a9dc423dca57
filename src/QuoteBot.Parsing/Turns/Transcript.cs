using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>A document as turns of numbered speakers, before they have names.</summary>
/// <param name="Paragraphs">Every paragraph, pointing into <paramref name="Turns"/>.</param>
/// <param name="Turns">Who speaks in each turn, and how sure that is.</param>
internal sealed record Transcript(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<SpokenTurn> Turns)
{
    private static readonly char[] Bullets = ['•', '·', '▪', ' '];

    /// <summary>Joins the lines of one block and voice into paragraphs, and the paragraphs of one voice into turns.</summary>
    public static Transcript Of(Casting casting)
    {
        var utterances = PullQuotes.SetAside(casting.Utterances);
        var paragraphs = new List<Paragraph>(utterances.Count);
        var turns = new List<SpokenTurn>();
        for (var at = 0; at < utterances.Count;)
        {
            var end = EndOfParagraph(utterances, at);
            paragraphs.Add(new Paragraph(Text(utterances, at, end).TrimStart(Bullets), TurnFor(turns, utterances[at], Weight(utterances, at, end), casting.Shape == Shape.Unlabelled)));
            at = end;
        }

        return new Transcript(paragraphs, turns);
    }

    private static int EndOfParagraph(IReadOnlyList<Utterance> utterances, int start)
    {
        var end = start + 1;
        while (end < utterances.Count && utterances[end].Block == utterances[start].Block && utterances[end].Speaker == utterances[start].Speaker
            && !utterances[end].Opens)
        {
            end++;
        }

        return end;
    }

    private static string Text(IReadOnlyList<Utterance> utterances, int start, int end) =>
        end - start == 1 ? utterances[start].Text : string.Join(' ', utterances.Skip(start).Take(end - start).Select(line => line.Text));

    private static int Weight(IReadOnlyList<Utterance> utterances, int start, int end)
    {
        var letters = 0;
        for (var at = start; at < end; at++)
        {
            letters += utterances[at].Text.Length;
        }

        return Math.Max(1, letters);
    }

    // Narration and pictures between two paragraphs of one voice do not end its turn.
    private static int? TurnFor(List<SpokenTurn> turns, Utterance line, int weight, bool bySense)
    {
        if (line.Speaker == Utterance.Nobody)
        {
            return null;
        }

        if (turns.Count == 0 || turns[^1].Speaker != line.Speaker)
        {
            turns.Add(new SpokenTurn(line.Speaker, line.Confidence, line.Confidence, weight));
        }
        else
        {
            turns[^1] = turns[^1].With(line.Confidence, weight, bySense);
        }

        return turns.Count - 1;
    }
}

/// <summary>One uninterrupted stretch of one speaker.</summary>
/// <param name="Speaker">An index into the casting's speakers.</param>
/// <param name="Confidence">
/// How likely all of it is that speaker's: the mean over its lines, weighed by length, where one label or type tells for all of them; the product
/// where each paragraph was told by its own sense.
/// </param>
/// <param name="Share">How much of it is likely that speaker's: the mean in either case.</param>
/// <param name="Letters">Its length.</param>
internal sealed record SpokenTurn(int Speaker, double Confidence, double Share, int Letters)
{
    public SpokenTurn With(double confidence, int letters, bool bySense)
    {
        var share = ((Share * Letters) + (confidence * letters)) / (Letters + letters);
        return this with { Confidence = bySense ? Confidence * confidence : share, Share = share, Letters = Letters + letters };
    }
}
