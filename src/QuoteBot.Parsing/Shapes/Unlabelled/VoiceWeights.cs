using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// The fitted weights: a row of states for each feature, and for each kind of document its transitions and habits. Kept as one signed byte a weight, compressed; README.md beside this file says how they were fitted.
/// </summary>
internal sealed class VoiceWeights
{
    /// <summary>Weights of one feature: a state each, and one more so that a processor takes them in at once.</summary>
    public const int Width = 8;

    private const int States = ChainStates.Count;
    private const float Step = 1 / 20f;

    private static readonly Lazy<VoiceWeights> Shipped = new(ReadShipped);

    /// <summary>The weights that come with the reader.</summary>
    public static VoiceWeights Default => Shipped.Value;

    /// <summary>A row of states for each feature.</summary>
    public float[] Emissions { get; } = new float[Rows.Count * Width];

    /// <summary>What each kind of document does differently, known languages first.</summary>
    public float[] Kinds { get; } = new float[2 * Kind.Count * Kind.Size];

    /// <summary>The weights of one kind of document.</summary>
    public ReadOnlySpan<float> Of(int kind, bool strange) => Kinds.AsSpan(Start(kind, strange), Kind.Size);

    public static int Start(int kind, bool strange) => ((strange ? Kind.Count : 0) + kind) * Kind.Size;

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    /// <summary>Adds to the scores of a paragraph what each of its features is worth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<Feature> features, Span<float> scores)
    {
        var sum = Vector256<float>.Zero;
        ref var first = ref MemoryMarshal.GetArrayDataReference(Emissions);
        foreach (var (row, value) in features)
            sum += Vector256.LoadUnsafe(ref first, (nuint)(row * Width)) * value;
        for (var s = 0; s < States; s++)
            scores[s] += sum[s];
    }

    public static VoiceWeights Read(Stream stream)
    {
        var read = new VoiceWeights();
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        foreach (var weights in (float[][])[read.Emissions, read.Kinds])
        {
            var bytes = new byte[weights.Length];
            unpacked.ReadExactly(bytes);
            for (var i = 0; i < bytes.Length; i++)
                weights[i] = (sbyte)bytes[i] * Step;
        }

        return read;
    }

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize);
        packed.Write(Array.ConvertAll(Emissions, ToByte));
        packed.Write(Array.ConvertAll(Kinds, ToByte));
    }

    private static byte ToByte(float weight) => (byte)(sbyte)Math.Clamp(MathF.Round(weight / Step), sbyte.MinValue, sbyte.MaxValue);

    private static VoiceWeights ReadShipped()
    {
        using var stream = typeof(VoiceWeights).Assembly.GetManifestResourceStream("QuoteBot.Parsing.Shapes.Unlabelled.voices.weights")!;
        return Read(stream);
    }
}
