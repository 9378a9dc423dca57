namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Tells question, answer and furniture apart by sense alone, all paragraphs of a document jointly.</summary>
internal static class VoiceModel
{
    private const int Voices = 3;

    // Log-probabilities of going from one voice to the next: questions are answered, answers may go on.
    private static readonly double[,] Next = { { -2.5, -0.1, -5 }, { -0.6, -1.2, -3.5 }, { -2, -6, -0.2 } };

    private static readonly string[] Second = ["you", "your", "you’ve", "you've", "you’re", "you're", "tu", "te", "usted", "su", "vous", "votre"];
    private static readonly string[] First = ["i", "i’m", "i'm", "i’ve", "i've", "my", "me", "we", "our", "yo", "mi", "me", "je", "j’ai", "j'ai", "mon", "nous"];

    /// <summary>Guesses the voice of each paragraph of the document's body (title, by-line, introduction and notes included).</summary>
    /// <param name="paragraphs">Every paragraph, in order.</param>
    /// <param name="language">The ISO 639-1 code, or null when it is unknown.</param>
    public static IReadOnlyList<VoiceGuess> Decode(IReadOnlyList<string> paragraphs, string? language)
    {
        var scores = paragraphs.Select((text, index) => Score(text, index, paragraphs.Count)).ToList();
        var path = BestPath(scores);
        return [.. path.Select((voice, index) => new VoiceGuess(
            (Voice)voice, Share(scores[index], voice), index == 0 || path[index - 1] != voice))];
    }

    private static double[] Score(string text, int index, int count)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var marks = text.Count(letter => letter == '?');
        var asks = text.TrimEnd().EndsWith('?') ? 2.5 : marks > 0 ? 0.8 : 0;
        var you = words.Count(word => Second.Contains(word.Trim(',', '.', '?').ToLowerInvariant()));
        var me = words.Count(word => First.Contains(word.Trim(',', '.', '?').ToLowerInvariant()));
        var length = Math.Log(Math.Max(1, words.Length));
        var spoken = Math.Min(2, you + me);
        var edge = Math.Min(index, count - 1 - index) < 2 ? 1.5 : 0;
        return
        [
            asks + Math.Min(2, you * 0.7) - (length * 0.5) + 1,
            (me > 0 ? 1.5 : 0.3) + (length * 0.35) - 1 - (asks * 0.5),
            edge + (spoken == 0 ? 1.5 : -1) - (asks * 0.8) - 1,
        ];
    }

    private static int[] BestPath(List<double[]> scores)
    {
        var from = new int[scores.Count, Voices];
        var best = new double[] { -1, -4, 0 };
        for (var at = 0; at < scores.Count; at++)
            best = Step(best, scores[at], from, at);
        return Trace(best, from, scores.Count);
    }

    private static double[] Step(double[] before, double[] score, int[,] from, int at)
    {
        var after = new double[Voices];
        for (var voice = 0; voice < Voices; voice++)
        {
            var source = Enumerable.Range(0, Voices).MaxBy(other => before[other] + (at == 0 ? 0 : Next[other, voice]));
            from[at, voice] = source;
            after[voice] = (at == 0 ? before[voice] : before[source] + Next[source, voice]) + score[voice];
        }

        return after;
    }

    private static int[] Trace(double[] last, int[,] from, int count)
    {
        var path = new int[count];
        var voice = Array.IndexOf(last, last.Max());
        for (var at = count - 1; at >= 0; at--)
            (path[at], voice) = (voice, from[at, voice]);
        return path;
    }

    private static double Share(double[] score, int voice) =>
        1 / score.Sum(other => Math.Exp(other - score[voice]));
}
