using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Many who ask one: readers who write in, a hall, fans in a chat; each of them may be heard but once.</summary>
internal static class Crowd
{
    private const int Fewest = 3;

    /// <summary>The one speaker who answers nearly everybody else, where most of these ask; -1 where there is none.</summary>
    /// <param name="casting">The speakers.</param>
    /// <param name="transcript">What they say.</param>
    /// <param name="habits">How each of them speaks.</param>
    public static int Answerer(Casting casting, Transcript transcript, IReadOnlyList<Habits> habits)
    {
        var turns = transcript.Turns.CountBy(turn => turn.Speaker).ToDictionary();
        var most = turns.MaxBy(pair => pair.Value).Key;
        var others = transcript.Turns.Count - turns[most];
        var asking = turns.Where(pair => pair.Key != most).Sum(pair => habits[pair.Key].AskingShare * pair.Value);
        var answered = Enumerable.Range(1, transcript.Turns.Count - 1).Count(at => transcript.Turns[at].Speaker == most && transcript.Turns[at - 1].Speaker != most);
        return turns.Keys.Count(speaker => speaker != most && LabelledVoices.IsOne(casting.Speakers[speaker])) >= Fewest && turns[most] * 5 >= transcript.Turns.Count * 2
            && answered * 5 >= others * 4 && asking * 2 >= others && habits[most].AskingShare < 0.2
            ? most : -1;
    }
}
