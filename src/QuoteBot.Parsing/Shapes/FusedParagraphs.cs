using System.Collections.Frozen;
using QuoteBot.Parsing.Sentences;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Finds answers with the next question fused to their end, where a line break was lost.</summary>
internal static class FusedParagraphs
{
    private const int Shortest = 160;
    private const int Longest = 6000;
    private const int MostTries = 60;
    private const int MostSentences = 4;
    private const int Window = 3;
    private const double Sure = 0.85;

    private static readonly FrozenSet<string> Second = new[]
    {
        "you", "your", "you've", "you're", "you'd", "yourself", "tu", "tus", "te", "usted", "ustedes", "vos", "dijiste", "vous", "votre", "vos", "toi", "ton",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> First = new[]
    {
        "i", "i'm", "i've", "i'd", "my", "me", "we", "our", "us", "yo", "mi", "mis", "nosotros", "je", "j'ai", "mon", "ma", "nous", "notre",
    }.ToFrozenSet();

    /// <summary>The same lines, with such paragraphs cut in two.</summary>
    public static IReadOnlyList<Passage> Cut(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, string? language)
    {
        List<Passage>? cut = null;
        var tries = 0;
        for (var at = 0; at < lines.Count && tries < MostTries; at++)
        {
            if (MayHoldBoth(lines, guesses, at))
            {
                tries++;
                if (CutAt(lines, at, language) is { } place)
                {
                    cut ??= [.. lines];
                    var index = at + cut.Count - lines.Count;
                    cut[index] = Piece(lines[at], lines[at].Text[..place]);
                    cut.Insert(index + 1, Piece(lines[at], lines[at].Text[place..]));
                }
            }
        }

        return cut ?? lines;
    }

    private static bool MayHoldBoth(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, int at) =>
        lines[at].Text.Length is >= Shortest and <= Longest && guesses[at].Voice == Voice.Interviewee && !lines[at].IsSilent
        && at + 1 < lines.Count && guesses[at + 1].Voice == Voice.Interviewee && Asking.EndsInQuestion(lines[at].Text);

    // Sense is asked again about the neighbourhood, as it would read with the question apart.
    private static int? CutAt(IReadOnlyList<Passage> lines, int at, string? language) =>
        QuestionAtEnd(lines[at].Text) is { } place && Likelihood(lines, at, place, language) > Sure ? place : null;

    /// <summary>Where the question begins with which a paragraph closes, as far as its sentences speak to somebody; null when they do not.</summary>
    public static int? QuestionAtEnd(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        var first = sentences.Count;
        while (first > 1 && sentences.Count - first < MostSentences && AddressesOther(text[sentences[first - 1].Start..sentences[first - 1].End]))
        {
            first--;
        }

        return first < sentences.Count ? sentences[first].Start : null;
    }

    private static double Likelihood(IReadOnlyList<Passage> lines, int at, int place, string? language)
    {
        var from = Math.Max(0, at - Window);
        var around = lines.Skip(from).Take(at - from).Select(line => line.Text)
            .Append(lines[at].Text[..place]).Append(lines[at].Text[place..])
            .Concat(lines.Skip(at + 1).Take(Window).Select(line => line.Text)).ToList();
        var guesses = VoiceModel.Decode(around, language);
        var here = at - from;
        return guesses[here].Voice == Voice.Interviewee && guesses[here + 1].Voice == Voice.Interviewer && guesses[here + 2].Voice == Voice.Interviewee
            ? Math.Min(guesses[here].Confidence, guesses[here + 1].Confidence)
            : 0;
    }

    private static bool AddressesOther(string text)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '.', '?', '!', '¿', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Second.Contains) && !words.Any(First.Contains);
    }

    private static Passage Piece(Passage whole, string text) => new(whole.Block, whole.Source, [new Documents.Run(text.Trim())]);
}
