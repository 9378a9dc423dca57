using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>How a decoded text compares with its gold.</summary>
internal sealed record Score(GoldText Text, IReadOnlyList<VoiceGuess> Guesses)
{
    public int Paragraphs => Text.States.Count;

    public int Right => Text.States.Zip(Guesses).Count(p => p.First.Voice() == p.Second.Voice);

    public double Accuracy => (double)Right / Paragraphs;

    public (int Both, int Gold, int Guessed) Turns()
    {
        var gold = GoldText.Turns(Text.States.Select(s => (s.Voice(), s is ChainState.QuestionStart or ChainState.AnswerStart)));
        var guessed = GoldText.Turns(Guesses.Select(g => (g.Voice, g.StartsTurn)));
        return (gold.Intersect(guessed).Count(), gold.Count, guessed.Count);
    }

    /// <summary>One line for many texts: paragraphs right, worst text, exact turns.</summary>
    public static string Summary(IReadOnlyCollection<Score> scores)
    {
        if (scores.Count == 0)
            return "no texts";
        var turns = scores.Select(s => s.Turns()).ToArray();
        var (both, gold, guessed) = (turns.Sum(t => t.Both), turns.Sum(t => t.Gold), turns.Sum(t => t.Guessed));
        var all = (double)scores.Sum(s => s.Right) / scores.Sum(s => s.Paragraphs);
        return $"{scores.Count,4} texts {scores.Sum(s => s.Paragraphs),6} paragraphs  right {all:P1}  mean of texts {scores.Average(s => s.Accuracy):P1}  " +
            $"worst {scores.Min(s => s.Accuracy):P1}  below 85 %: {scores.Count(s => s.Accuracy < 0.85)}  turns F1 {2.0 * both / (gold + guessed):P1}";
    }
}
