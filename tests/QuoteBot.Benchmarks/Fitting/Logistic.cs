namespace QuoteBot.Benchmarks.Fitting;

/// <summary>A logistic regression's loss, row by row, and a Gaussian prior on its weights.</summary>
internal static class Logistic
{
    /// <summary>What a row costs whose weights come to a sum, and that is marked from 0 to 1.</summary>
    public static double Loss(double sum, double mark) => Math.Log(1 + Math.Exp(-Math.Abs(sum))) + Math.Max(0, sum) - (mark * sum);

    /// <summary>How that grows with the sum.</summary>
    public static double Slope(double sum, double mark) => (1 / (1 + Math.Exp(-sum))) - mark;

    /// <summary>Adds a prior's slope to the gradient of the first weights of a point.</summary>
    /// <returns>What the prior costs.</returns>
    public static double AddPrior(ReadOnlySpan<double> weights, Span<double> gradient, double prior)
    {
        var loss = 0.0;
        for (var place = 0; place < weights.Length; place++)
        {
            loss += prior / 2 * weights[place] * weights[place];
            gradient[place] += prior * weights[place];
        }

        return loss;
    }
}
