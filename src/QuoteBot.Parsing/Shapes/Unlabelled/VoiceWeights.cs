using System.IO.Compression;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// The fitted weights: a row of states for each feature, a matrix of transitions for each kind of document, and the scale that makes
/// confidence honest. Kept as one signed byte a weight, compressed; README.md beside this file says how they were fitted.
/// </summary>
internal sealed class VoiceWeights
{
    private const int States = ChainStates.Count;
    private const float Step = 1 / 24f;

    private static readonly Lazy<VoiceWeights> Shipped = new(ReadShipped);

    /// <summary>The weights that come with the reader.</summary>
    public static VoiceWeights Default => Shipped.Value;

    /// <summary>A row of states for each feature.</summary>
    public float[] Emissions { get; } = new float[Rows.Count * States];

    /// <summary>A matrix of states by states for each kind of document, known languages first.</summary>
    public float[] Transitions { get; } = new float[2 * DocumentTraits.Kinds * States * States];

    public ReadOnlySpan<float> TransitionsOf(int kind, bool strange) =>
        Transitions.AsSpan(TransitionStart(kind, strange), States * States);

    public static int TransitionStart(int kind, bool strange) => ((strange ? DocumentTraits.Kinds : 0) + kind) * States * States;

    /// <summary>Adds to the scores of a paragraph what each of its features is worth.</summary>
    public void Score(ReadOnlySpan<Feature> features, Span<float> scores)
    {
        foreach (var (row, value) in features)
        {
            var weights = Emissions.AsSpan(row * States, States);
            for (var s = 0; s < States; s++)
                scores[s] += value * weights[s];
        }
    }

    public static VoiceWeights Read(Stream stream)
    {
        var read = new VoiceWeights();
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        var bytes = new byte[read.Emissions.Length + read.Transitions.Length];
        unpacked.ReadExactly(bytes);
        for (var i = 0; i < read.Emissions.Length; i++)
            read.Emissions[i] = (sbyte)bytes[i] * Step;
        for (var i = 0; i < read.Transitions.Length; i++)
            read.Transitions[i] = (sbyte)bytes[read.Emissions.Length + i] * Step;
        return read;
    }

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize);
        packed.Write(Array.ConvertAll(Emissions, ToByte));
        packed.Write(Array.ConvertAll(Transitions, ToByte));
    }

    private static byte ToByte(float weight) => (byte)(sbyte)Math.Clamp(MathF.Round(weight / Step), sbyte.MinValue, sbyte.MaxValue);

    private static VoiceWeights ReadShipped()
    {
        using var stream = typeof(VoiceWeights).Assembly.GetManifestResourceStream("QuoteBot.Parsing.Shapes.Unlabelled.voices.weights")!;
        return Read(stream);
    }
}
