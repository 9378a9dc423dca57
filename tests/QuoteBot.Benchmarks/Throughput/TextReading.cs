using BenchmarkDotNet.Attributes;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Topics;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Benchmarks.Throughput;

/// <summary>How fast text is read: 0.9 MB of the interview that ships with the bot, plain, with labels, as a web page and as Markdown.</summary>
[MemoryDiagnoser]
public class TextReading
{
    private const int Letters = 900_000;

    private static readonly InterviewReader Reader = new(Taxonomy.Empty);

    private Document document = Document.FromText("");

    /// <summary>With nothing but sense to tell the voices apart, with a label before each turn, or with bold questions.</summary>
    [Params("unlabelled", "labelled", "html", "markdown")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var interview = File.ReadAllText(Path.Combine(RepositoryRoot(AppContext.BaseDirectory), "data", "interviews", "never-let-me-go.txt"));
        var text = Kind switch
        {
            "labelled" => EveryOther(interview, "JG: ", "", "MR: ", ""),
            "html" => EveryOther(interview, "<p><b>", "</b></p>", "<p>", "</p>"),
            "markdown" => EveryOther(interview, "**", "**", "", ""),
            _ => interview,
        };
        document = Document.FromText(string.Concat(Enumerable.Repeat(text + "\n\n", Letters / text.Length)));
    }

    /// <summary>From bytes to turns.</summary>
    [Benchmark]
    public int Turns()
    {
        var opened = (DocumentOpening.Opened)DocumentOpener.Open(document);
        return Transcript.Of(ShapeReader.Read(new Script(opened.Manuscript, "en"))).Turns.Count;
    }

    /// <summary>From bytes to names, facts and quotes.</summary>
    [Benchmark]
    public Reading Everything() => Reader.Read(document);

    private static string EveryOther(string interview, string before, string after, string beforeOthers, string afterOthers) =>
        string.Join("\n\n", interview.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select((paragraph, at) => at % 2 == 0 ? before + paragraph + after : beforeOthers + paragraph + afterOthers));

    private static string RepositoryRoot(string folder) =>
        File.Exists(Path.Combine(folder, "QuoteBot.sln")) ? folder : RepositoryRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("QuoteBot.sln is in no folder above."));
}
