namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// Exact inference in a linear chain: how likely each state of each paragraph is, given all paragraphs.
/// Forward-backward in scaled probabilities (Rabiner 1989, section V.A), so that a step costs multiplications alone.
/// </summary>
internal sealed class Chain
{
    private const int States = ChainStates.Count;
    private const float Lowest = -30;

    private readonly float[] _opens = new float[States];
    private readonly float[] _steps = new float[States * States];

    /// <param name="kind">Weights of a kind of document, of which the transitions count here.</param>
    public Chain(ReadOnlySpan<float> kind)
    {
        var transitions = Kind.Transitions(kind);
        for (var from = 0; from < States; from++)
        {
            _opens[from] = ((ChainState)from).MayOpen() ? 1 : 0;
            for (var to = 0; to < States; to++)
                _steps[(from * States) + to] = ((ChainState)from).MayPrecede((ChainState)to) ? MathF.Exp(transitions[(from * States) + to]) : 0;
        }
    }

    /// <summary>The weight of a step, 0 where it is impossible.</summary>
    public float Step(int from, int to) => _steps[(from * States) + to];

    /// <summary>
    /// Runs over the document both ways. <paramref name="scores"/> (log scores, a row of states for each paragraph) become likelihoods;
    /// <paramref name="forward"/> and <paramref name="backward"/> receive the scaled messages, whose product, made to sum to one, is the posterior.
    /// </summary>
    /// <returns>The log of the sum over all paths.</returns>
    public double Run(Span<float> scores, Span<float> forward, Span<float> backward)
    {
        var total = Forward(scores, forward);
        Retreat(scores, backward);
        return total;
    }

    /// <summary>The first half of <see cref="Run"/>, which is enough to know the sum over all paths.</summary>
    public double Forward(Span<float> scores, Span<float> forward)
    {
        var total = ToLikelihoods(scores);
        for (var row = 0; row < scores.Length; row += States)
        {
            var into = forward.Slice(row, States);
            if (row == 0)
                _opens.CopyTo(into);
            else
                Advance(forward.Slice(row - States, States), into);
            total += Math.Log(Scale(into, scores.Slice(row, States)));
        }

        return total;
    }

    /// <summary>The probability of each state of the paragraph whose row starts at <paramref name="row"/>.</summary>
    public static void Posterior(ReadOnlySpan<float> forward, ReadOnlySpan<float> backward, int row, Span<float> posterior)
    {
        var sum = 0f;
        for (var s = 0; s < States; s++)
            sum += posterior[s] = forward[row + s] * backward[row + s];
        Divide(posterior, sum);
    }

    /// <summary>Makes values sum to one; all alike where they have run too low to tell apart.</summary>
    private static void Divide(Span<float> values, float sum)
    {
        if (sum > float.Epsilon)
        {
            for (var s = 0; s < States; s++)
                values[s] /= sum;
        }
        else
        {
            values.Fill(1f / States);
        }
    }

    private static double ToLikelihoods(Span<float> scores)
    {
        var shift = 0.0;
        for (var row = 0; row < scores.Length; row += States)
        {
            var states = scores.Slice(row, States);
            var top = states[0];
            foreach (var score in states)
                top = Math.Max(top, score);
            shift += top;
            for (var s = 0; s < States; s++)
                states[s] = MathF.Exp(Math.Max(states[s] - top, Lowest));
        }

        return shift;
    }

    private void Advance(ReadOnlySpan<float> before, Span<float> into)
    {
        into.Clear();
        for (var from = 0; from < States; from++)
        {
            for (var to = 0; to < States; to++)
                into[to] += before[from] * _steps[(from * States) + to];
        }
    }

    private void Retreat(ReadOnlySpan<float> likelihoods, Span<float> backward)
    {
        backward[^States..].Fill(1);
        Span<float> ahead = stackalloc float[States];
        for (var row = backward.Length - (2 * States); row >= 0; row -= States)
        {
            var sum = 0f;
            for (var s = 0; s < States; s++)
                sum += ahead[s] = backward[row + States + s] * likelihoods[row + States + s];
            for (var from = 0; from < States; from++)
            {
                var reached = 0f;
                for (var to = 0; to < States; to++)
                    reached += _steps[(from * States) + to] * ahead[to];
                backward[row + from] = reached;
            }

            Divide(backward.Slice(row, States), sum);
        }
    }

    private static float Scale(Span<float> states, ReadOnlySpan<float> likelihoods)
    {
        var sum = 0f;
        for (var s = 0; s < States; s++)
            sum += states[s] *= likelihoods[s];
        Divide(states, sum);
        return Math.Max(sum, float.Epsilon);
    }
}
