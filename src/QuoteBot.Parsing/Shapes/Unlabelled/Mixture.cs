using System.Buffers;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Runs the chain once for each kind that the document may be, and mixes what they say by how likely each kind is.</summary>
internal sealed class Mixture(VoiceWeights weights, bool strange)
{
    private const int States = ChainStates.Count;

    /// <summary>So many paragraphs show of what kind a document is.</summary>
    private const int Telling = 3000;

    /// <summary>A kind less likely than this has no say.</summary>
    private const double Negligible = 0.01;

    /// <summary>The probability of each state of each paragraph.</summary>
    /// <param name="scores">Log scores, a row of states for each paragraph.</param>
    /// <param name="questions">Whether each paragraph ends on a question mark.</param>
    public float[] Posteriors(ReadOnlySpan<float> scores, ReadOnlySpan<bool> questions)
    {
        var mixed = new float[scores.Length];
        var borrowed = ArrayPool<float>.Shared.Rent(3 * scores.Length);
        Posteriors(scores, questions, borrowed.AsSpan(0, scores.Length), borrowed.AsSpan(scores.Length, scores.Length), borrowed.AsSpan(2 * scores.Length, scores.Length), mixed);
        ArrayPool<float>.Shared.Return(borrowed);
        return mixed;
    }

    private void Posteriors(ReadOnlySpan<float> scores, ReadOnlySpan<bool> questions, Span<float> own, Span<float> forward, Span<float> backward, float[] mixed)
    {
        var shares = Shares(scores[..Math.Min(scores.Length, Telling * States)], questions, own, forward);
        for (var kind = 0; kind < Kind.Count; kind++)
        {
            if (shares[kind] < Negligible)
                continue;
            AddHabits(scores, questions, weights.Of(kind, strange), own);
            new Chain(weights.Of(kind, strange)).Run(own, forward, backward);
            Mix(forward, backward, (float)shares[kind], mixed);
        }
    }

    /// <summary>How likely each kind is.</summary>
    private double[] Shares(ReadOnlySpan<float> scores, ReadOnlySpan<bool> questions, Span<float> own, Span<float> forward)
    {
        var sums = new double[Kind.Count];
        for (var kind = 0; kind < sums.Length; kind++)
        {
            var its = weights.Of(kind, strange);
            AddHabits(scores, questions, its, own);
            sums[kind] = Kind.Prior(its) + new Chain(its).Forward(own[..scores.Length], forward);
        }

        var top = sums.Max();
        var shares = Array.ConvertAll(sums, sum => Math.Exp(sum - top));
        var all = shares.Sum();
        return Array.ConvertAll(shares, share => share / all);
    }

    /// <summary>Adds a kind's habits to the scores.</summary>
    public static void AddHabits(ReadOnlySpan<float> scores, ReadOnlySpan<bool> questions, ReadOnlySpan<float> kind, Span<float> own)
    {
        for (var row = 0; row < scores.Length; row += States)
        {
            var habit = kind.Slice(Kind.Habit(questions[row / States]), States);
            for (var s = 0; s < States; s++)
                own[row + s] = scores[row + s] + habit[s];
        }
    }

    private static void Mix(ReadOnlySpan<float> forward, ReadOnlySpan<float> backward, float share, float[] mixed)
    {
        Span<float> posterior = stackalloc float[States];
        for (var row = 0; row < mixed.Length; row += States)
        {
            Chain.Posterior(forward, backward, row, posterior);
            for (var s = 0; s < States; s++)
                mixed[row + s] += share * posterior[s];
        }
    }
}
