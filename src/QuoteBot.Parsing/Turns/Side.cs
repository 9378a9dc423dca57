using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Turns;

/// <summary>What one side does: its turns and paragraphs, and in how many turns it asks, closes on a question, speaks to the other, speaks of itself.</summary>
internal sealed record Side(int Turns, int Paragraphs, int Asking, int Closing, int ToOther, int OfSelf)
{
    public static Side Of(Transcript transcript, int speaker)
    {
        var turns = transcript.Paragraphs.Where(paragraph => paragraph.Turn is { } turn && transcript.Turns[turn].Speaker == speaker)
            .ToLookup(paragraph => paragraph.Turn, paragraph => paragraph.Text);
        return new Side(turns.Count, turns.Sum(turn => turn.Count()), In(text => text.Contains('?', StringComparison.Ordinal)),
            turns.Count(turn => Shapes.Asking.EndsInQuestion(turn.Last())), In(Address.IsToOther), In(Address.IsOfSelf));

        int In(Func<string, bool> holds) => turns.Count(turn => turn.Any(holds));
    }
}
