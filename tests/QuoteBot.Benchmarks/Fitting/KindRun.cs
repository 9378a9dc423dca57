using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>A text run through the chain as if it were of one kind, and what that gives to the gradient of the fit.</summary>
internal sealed class KindRun
{
    private const int States = ChainStates.Count;

    private readonly ObservedText _text;
    private readonly float[] _scores;
    private readonly float[] _likelihoods;
    private readonly float[] _forward;
    private readonly float[] _backward;
    private readonly float[] _kind;
    private readonly Chain _chain;

    public KindRun(ObservedText text, int kind, float[] scores, VoiceWeights weights)
    {
        (_text, Kind, Strange) = (text, kind, text.Lexicon.IsStrange);
        _kind = weights.Of(kind, Strange).ToArray();
        (_scores, _forward, _backward) = (new float[scores.Length], new float[scores.Length], new float[scores.Length]);
        Mixture.AddHabits(scores, text.Questions, _kind, _scores);
        _likelihoods = [.. _scores];
        _chain = new Chain(_kind);
        Sum = Parsing.Shapes.Unlabelled.Kind.Prior(_kind) + _chain.Run(_likelihoods, _forward, _backward);
    }

    public int Kind { get; }

    public bool Strange { get; }

    /// <summary>Log of the sum over all paths, the kind's prior included.</summary>
    public double Sum { get; }

    /// <summary>Log score of the gold path.</summary>
    public double Gold()
    {
        var sum = (double)Parsing.Shapes.Unlabelled.Kind.Prior(_kind);
        var transitions = Parsing.Shapes.Unlabelled.Kind.Transitions(_kind);
        for (var i = 0; i < _text.Count; i++)
        {
            sum += _scores[(i * States) + State(i)];
            if (i > 0)
                sum += transitions[(State(i - 1) * States) + State(i)];
        }

        return sum;
    }

    public void AddExpected(double share, double[] errors, double[] gradient, int shared, int own)
    {
        Add(gradient, shared, own, 0, share);
        Span<float> posterior = stackalloc float[States];
        for (var i = 0; i < _text.Count; i++)
        {
            Chain.Posterior(_forward, _backward, i * States, posterior);
            for (var s = 0; s < States; s++)
            {
                errors[(i * States) + s] += share * posterior[s];
                Add(gradient, shared, own, Habit(i) + s, share * posterior[s]);
            }

            if (i > 0)
                AddSteps(i, share, gradient, shared, own);
        }
    }

    public void SubtractGold(double share, double[] errors, double[] gradient, int shared, int own)
    {
        Add(gradient, shared, own, 0, -share);
        for (var i = 0; i < _text.Count; i++)
        {
            errors[(i * States) + State(i)] -= share;
            Add(gradient, shared, own, Habit(i) + State(i), -share);
            if (i > 0)
                Add(gradient, shared, own, 1 + (State(i - 1) * States) + State(i), -share);
        }
    }

    private void AddSteps(int i, double share, double[] gradient, int shared, int own)
    {
        Span<float> steps = stackalloc float[States * States];
        var sum = 0f;
        for (var from = 0; from < States; from++)
        {
            for (var to = 0; to < States; to++)
                sum += steps[(from * States) + to] = _forward[((i - 1) * States) + from] * _chain.Step(from, to) * _likelihoods[(i * States) + to] * _backward[(i * States) + to];
        }

        for (var e = 0; e < steps.Length; e++)
            Add(gradient, shared, own, 1 + e, share * steps[e] / Math.Max(sum, float.Epsilon));
    }

    private static void Add(double[] gradient, int shared, int own, int offset, double value)
    {
        gradient[shared + offset] += value;
        gradient[own + offset] += value;
    }

    private int State(int paragraph) => (int)_text.Gold.States[paragraph];

    private int Habit(int paragraph) => Parsing.Shapes.Unlabelled.Kind.Habit(_text.Questions[paragraph]);
}
