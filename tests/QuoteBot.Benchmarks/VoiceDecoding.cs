using BenchmarkDotNet.Attributes;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks;

/// <summary>How fast voices are told apart: one long made-up interview, and a million characters in very short paragraphs.</summary>
[MemoryDiagnoser]
public class VoiceDecoding
{
    private readonly string[] _long = [.. Enumerable.Range(0, 4000).Select(i => i % 2 == 0
        ? "When did you know that the river would be in it, and did your producers fight you on that?"
        : string.Concat(Enumerable.Repeat("We had no money for the river, so I wrote it out, and then my brother found a boat. ", 1 + (i % 7))))];

    private readonly string[] _short = [.. Enumerable.Range(0, 100_000).Select(i => i % 2 == 0 ? "And you?" : "So did I.")];

    [Benchmark]
    public int Long_paragraphs() => VoiceModel.Decode(_long, "en").Count;

    [Benchmark]
    public int Short_paragraphs() => VoiceModel.Decode(_short, "en").Count;
}
