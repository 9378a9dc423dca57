using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>The gradient that one hand sums up over its texts: rows of emissions, padded as the weights are, and the weights of kinds.</summary>
internal sealed class FitGradient(int size)
{
    private const int States = ChainStates.Count;

    private readonly float[] _emissions = new float[Rows.Count * VoiceWeights.Width];

    /// <summary>Of the weights that all kinds of document share, and of each kind's departure from them.</summary>
    public double[] Kinds { get; } = new double[size - (Rows.Count * States)];

    public void Clear()
    {
        Array.Clear(_emissions);
        Array.Clear(Kinds);
    }

    /// <summary>Adds a paragraph's errors, a state each, to the rows of its features.</summary>
    public void AddEmissions(ReadOnlySpan<Feature> features, ReadOnlySpan<double> errors)
    {
        Span<float> row = stackalloc float[VoiceWeights.Width];
        row.Clear();
        for (var s = 0; s < States; s++)
            row[s] = (float)errors[s];
        var error = Vector256.Create<float>(row);
        ref var first = ref MemoryMarshal.GetArrayDataReference(_emissions);
        foreach (var (at, value) in features)
        {
            var place = (nuint)(at * VoiceWeights.Width);
            (Vector256.LoadUnsafe(ref first, place) + (error * value)).StoreUnsafe(ref first, place);
        }
    }

    /// <summary>Adds the whole to a gradient that starts at <paramref name="start"/>.</summary>
    public void AddTo(double[] gradient, int start)
    {
        for (var i = 0; i < Rows.Count * States; i++)
            gradient[start + i] += _emissions[(i / States * VoiceWeights.Width) + (i % States)];
        for (var i = 0; i < Kinds.Length; i++)
            gradient[start + (Rows.Count * States) + i] += Kinds[i];
    }
}
