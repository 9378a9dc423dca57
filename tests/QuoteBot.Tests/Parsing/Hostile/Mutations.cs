using System.Text;
using CsCheck;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.Hostile;

/// <summary>
/// Random and damaged documents: the cases' texts, cut, spliced, flipped and spiked. QUOTEBOT_MUTATIONS sets how many are tried.
/// </summary>
public sealed class Mutations
{
    private static readonly long Tries = long.Parse(Environment.GetEnvironmentVariable("QUOTEBOT_MUTATIONS") ?? "400", null);

    private static readonly byte[][] Texts =
        [.. Directory.GetFiles(Path.Combine(House.Repository.Root, "tests", "QuoteBot.Tests", "Parsing", "Cases"), "source.*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly byte[][] Spikes =
    [
        .. new[]
        {
            "<", ">", "</p>", "<b>", "<dl><dt>", "<!--", "<?", "*", "**", "_", "`", "[", "](", "[[", "{{", "{%", "---\n", "+++\n", "\n\n", "\r\n", "\t", ":", ": ", "Q:", "A:", "Q: ", "MM: ", "— ", "- ", "“", "”", "\"",
            "‘", "’", "(", ")", "(00:01:27):", "[12:03]", " --> ", "WEBVTT\n\n", "<v Ann>", "1\n00:00:01,000 --> 00:00:02,000\n", "?", "¿", "!", "...", "…", "\u202E", "\u200B", "\uFEFF", "\uFFFE", "\0", "é", "√Æ", "â€™",
            "&nbsp;", "&#0;", "&#x10FFFF;", "By ", "Interview with ", "Mark Romanek", "1 May 2010", "%PDF-", "PK\u0003\u0004", "Ж", "漢", "🎬", "\uD83C", "# ", "> ", "| a |\n|---|\n", "http://x.y/", "Mr. ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xFE, 0xFF], [0x92], [0xC3], [0xF0, 0x9F],
    ];

    private static readonly InterviewReader Reader = new(new Taxonomy([new Theme("music", "Music", ["music", "song"])]));

    private static readonly Gen<byte[]> Documents =
        from start in Gen.Int[0, Texts.Length - 1].Select(at => Texts[at])
        from other in Gen.Int[0, Texts.Length - 1].Select(at => Texts[at])
        from changes in Gen.Select(Gen.Int[0, 5], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, Spikes.Length - 1].Select(at => Spikes[at]), Gen.Byte).Array[0, 12]
        select changes.Aggregate(start, (bytes, change) => Change(bytes, other, change));

    [Fact]
    public void No_document_makes_the_reader_throw_or_lose_its_place() =>
        Documents.Sample(bytes => Check(Reader.Read(new Document(bytes))), iter: Tries, threads: 1);

    [Fact]
    public void No_bytes_at_all_make_the_reader_throw() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Check(Reader.Read(new Document(bytes))), iter: Tries, threads: 1);

    private static byte[] Change(byte[] bytes, byte[] other, (int Kind, double Where, double HowMuch, byte[] Spike, byte Byte) change)
    {
        var at = (int)(bytes.Length * change.Where);
        var length = Math.Min(bytes.Length - at, (int)(60 * change.HowMuch));
        return change.Kind switch
        {
            0 => [.. bytes[..at], .. change.Spike, .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..at], change.Byte, .. bytes[Math.Min(bytes.Length, at + 1)..]],
            3 => [.. bytes[..at], .. other[(int)(other.Length * change.HowMuch)..]],
            4 => [.. bytes[..(at + length)], .. bytes[at..]],
            _ => [.. bytes[..at], .. Enumerable.Repeat(change.Spike, 1 + (int)(30 * change.HowMuch)).SelectMany(spike => spike), .. bytes[at..]],
        };
    }

    private static bool Check(Reading reading) => reading switch
    {
        Reading.Refused refused => refused.Reason.Length is > 0 and < 200 && refused.Reason.EndsWith('.'),
        Reading.Read read => IsWhole(read.Interview),
        _ => false,
    };

    private static bool IsWhole(Interview interview) =>
        interview.Turns.Count > 1
        && interview.Confidence is >= 0 and <= 1
        && interview.Turns.All(turn => turn.Speaker.Length > 0 && turn.Confidence is >= 0 and <= 1)
        && interview.Paragraphs.All(paragraph => paragraph.Turn is null or >= 0 && (paragraph.Turn ?? 0) < interview.Turns.Count)
        && interview.Turns.Select((_, at) => at).All(turn => interview.Paragraphs.Any(paragraph => paragraph.Turn == turn));
}
