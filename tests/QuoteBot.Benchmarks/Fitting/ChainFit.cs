using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>How the weights are fitted.</summary>
/// <param name="Rounds">Steps of the optimiser at most.</param>
/// <param name="CuePrior">Half the inverse variance that weights of cues and transitions are held to nothing with.</param>
/// <param name="WordPrior">The same for the weights of words.</param>
internal sealed record FitOptions(int Rounds = 80, double CuePrior = 0.3, double WordPrior = 1);

/// <summary>Fits the weights to maximise the likelihood of the gold states (Lafferty, McCallum, Pereira 2001) under a Gaussian prior.</summary>
internal sealed class ChainFit
{
    private const int States = ChainStates.Count;
    private const int Steps = States * States;
    private const int Emissions = Rows.Count * States;

    private readonly IReadOnlyList<ObservedText> _texts;
    private readonly FitOptions _options;
    private readonly VoiceWeights _weights = new();

    private ChainFit(IReadOnlyList<ObservedText> texts, FitOptions options) => (_texts, _options) = (texts, options);

    public static VoiceWeights Fit(IReadOnlyList<ObservedText> texts, FitOptions options)
    {
        var fit = new ChainFit(texts, options);

        // A matrix of transitions that all kinds of document share, and each kind's departure from it.
        var point = new double[Emissions + (2 * (1 + DocumentTraits.Kinds) * Steps)];
        new Lbfgs(fit.Loss).Minimise(point, options.Rounds);
        fit.Take(point);
        return fit._weights;
    }

    private double Loss(double[] point, double[] gradient)
    {
        Take(point);
        Array.Clear(gradient);
        var loss = _texts.Sum(text => Loss(text, gradient));
        for (var i = 0; i < point.Length; i++)
        {
            var prior = i is >= Rows.FirstWord * States and < Emissions ? _options.WordPrior : _options.CuePrior;
            loss += prior * point[i] * point[i];
            gradient[i] += 2 * prior * point[i];
        }

        return loss;
    }

    private void Take(double[] point)
    {
        for (var i = 0; i < Emissions; i++)
            _weights.Emissions[i] = (float)point[i];
        foreach (var strange in (bool[])[false, true])
        {
            for (var kind = 0; kind < DocumentTraits.Kinds; kind++)
            {
                for (var e = 0; e < Steps; e++)
                    _weights.Transitions[VoiceWeights.TransitionStart(kind, strange) + e] = (float)(point[Shared(strange) + e] + point[Own(kind, strange) + e]);
            }
        }
    }

    private double Loss(ObservedText text, double[] gradient)
    {
        var (scores, forward, backward) = (new float[text.Count * States], new float[text.Count * States], new float[text.Count * States]);
        for (var i = 0; i < text.Count; i++)
            _weights.Score(text.Features(i), scores.AsSpan(i * States, States));
        var transitions = _weights.TransitionsOf(text.Kind, text.Lexicon.IsStrange);
        var gold = Gold(text, scores, transitions);
        var chain = new Chain(transitions);
        var all = chain.Run(scores, forward, backward);
        AddEmissions(text, forward, backward, gradient);
        AddTransitions(text, chain, scores, forward, backward, gradient);
        return all - gold;
    }

    private static double Gold(ObservedText text, float[] scores, ReadOnlySpan<float> transitions)
    {
        var sum = 0.0;
        for (var i = 0; i < text.Count; i++)
        {
            sum += scores[(i * States) + (int)text.Gold.States[i]];
            if (i > 0)
                sum += transitions[((int)text.Gold.States[i - 1] * States) + (int)text.Gold.States[i]];
        }

        return sum;
    }

    private static void AddEmissions(ObservedText text, float[] forward, float[] backward, double[] gradient)
    {
        Span<float> error = stackalloc float[States];
        for (var i = 0; i < text.Count; i++)
        {
            Chain.Posterior(forward, backward, i * States, error);
            error[(int)text.Gold.States[i]] -= 1;
            foreach (var (row, value) in text.Features(i))
            {
                for (var s = 0; s < States; s++)
                    gradient[(row * States) + s] += error[s] * value;
            }
        }
    }

    private static void AddTransitions(ObservedText text, Chain chain, float[] likelihoods, float[] forward, float[] backward, double[] gradient)
    {
        var (shared, own) = (Shared(text.Lexicon.IsStrange), Own(text.Kind, text.Lexicon.IsStrange));
        Span<float> edges = stackalloc float[Steps];
        for (var i = 1; i < text.Count; i++)
        {
            Expect(chain, likelihoods.AsSpan(i * States, States), forward.AsSpan((i - 1) * States, States), backward.AsSpan(i * States, States), edges);
            edges[((int)text.Gold.States[i - 1] * States) + (int)text.Gold.States[i]] -= 1;
            for (var e = 0; e < Steps; e++)
            {
                gradient[shared + e] += edges[e];
                gradient[own + e] += edges[e];
            }
        }
    }

    private static void Expect(Chain chain, ReadOnlySpan<float> here, ReadOnlySpan<float> before, ReadOnlySpan<float> after, Span<float> edges)
    {
        var sum = 0f;
        for (var from = 0; from < States; from++)
        {
            for (var to = 0; to < States; to++)
                sum += edges[(from * States) + to] = before[from] * chain.Step(from, to) * here[to] * after[to];
        }

        for (var e = 0; e < Steps; e++)
            edges[e] /= Math.Max(sum, float.Epsilon);
    }

    private static int Shared(bool strange) => Emissions + (strange ? (1 + DocumentTraits.Kinds) * Steps : 0);

    private static int Own(int kind, bool strange) => Shared(strange) + ((1 + kind) * Steps);
}
