using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Documents in which a dash opens each utterance, or each question.</summary>
internal static class DashShape
{
    private const int LeastLines = 4;
    private const double MostlyQuestions = 0.7;
    private const double SomeQuestions = 0.4;
    private const double MostAskingOfOthers = 0.1;
    private const double Sure = 0.97;
    private const int LongestQuestion = 250;

    private static readonly Speaker[] TwoSides = [new Speaker(null, Role.Interviewer), new Speaker(null, Role.Interviewee)];

    /// <summary>The two sides, or null when dashes do not open enough lines.</summary>
    public static Casting? Read(Script script)
    {
        var dashed = Enumerable.Range(0, script.Passages.Count).Where(at => Opens(script.Passages[at])).ToList();
        if (dashed.Count < LeastLines)
        {
            return null;
        }

        var asking = dashed.Count(at => Asking.IsQuestion(script.Passages[at].Text));
        var between = dashed.Zip(dashed.Skip(1)).Count(pair => pair.Second - pair.First > 1);
        return asking >= dashed.Count * (OthersAsk(script, dashed) ? MostlyQuestions : SomeQuestions) && between * 2 >= dashed.Count
            ? QuestionsDashed(script, dashed)
            : between * 2 > dashed.Count * 3 ? null
            : BothDashed(script, dashed);
    }

    // Where nobody asks without a dash, a third of the questions may be statements.
    private static bool OthersAsk(Script script, List<int> dashed)
    {
        var others = Enumerable.Range(dashed[0], dashed[^1] - dashed[0]).Where(at => dashed.BinarySearch(at) < 0 && !script.Passages[at].IsSilent).ToList();
        return others.Count(at => Asking.EndsInQuestion(script.Passages[at].Text)) > others.Count * MostAskingOfOthers;
    }

    private static bool Opens(Passage passage) =>
        !passage.IsSilent && passage.Text.Length > 2 && passage.Text[0] is '-' or '–' or '—' or '―' && !char.IsDigit(Words(passage)[0]);

    private static string Words(Passage passage) => passage.Text.TrimStart('-', '–', '—', '―', ' ') is { Length: > 0 } words ? words : passage.Text;

    private static Casting QuestionsDashed(Script script, List<int> dashed)
    {
        var end = Tail.StartAt(script, dashed[^1] + 1);
        var utterances = script.Passages.Select((passage, at) =>
            at < dashed[0] || at >= end || passage.IsSilent ? Said(passage, Utterance.Nobody, Sure)
            : dashed.BinarySearch(at) >= 0 ? Said(passage, 0, Sure)
            : Said(passage, 1, Sure));
        return new Casting(Shape.Dashes, [.. utterances], TwoSides);
    }

    // Both sides speak with dashes: sense and turn-taking tell which, and what has no dash is narration.
    private static Casting BothDashed(Script script, List<int> dashed)
    {
        var guesses = VoiceModel.Decode([.. dashed.Select(at => Words(script.Passages[at]))], script.Language);
        var isTold = (dashed[^1] - dashed[0] + 1 - dashed.Count) * 4 >= dashed.Count;
        var utterances = script.Passages.Select((passage, at) => dashed.BinarySearch(at) is >= 0 and var index
            ? Said(passage, Side(guesses[index], Words(passage), isTold), Math.Min(guesses[index].Confidence, 0.9), opens: true)
            : Said(passage, Told(passage), 0.8));
        return new Casting(Shape.Dashes, [.. utterances], TwoSides);
    }

    // Between dashes, whoever tells the story asks bare questions and quotes both sides: “Never,” he said.
    private static int Told(Passage passage) =>
        passage.IsSilent ? Utterance.Nobody
        : passage.Text.Length < 200 && passage.Text[0] is not ('“' or '"' or '«') && Asking.EndsInQuestion(passage.Text) ? 0
        : ReportedSpeech.Side(passage.Text);

    // In a story told around the dialogue the turns do not alternate: there a dash is the visitor's only where it asks.
    private static int Side(VoiceGuess guess, string words, bool isTold) =>
        ReportedSpeech.Side(words) is >= 0 and var reported ? reported
        : isTold ? (Asking.EndsInQuestion(words) && words.Length < LongestQuestion ? 0 : 1)
        : guess.Voice == Voice.Interviewer || (guess.Voice == Voice.NotSpoken && Asking.EndsInQuestion(words)) ? 0 : 1;

    private static Utterance Said(Passage passage, int speaker, double confidence, bool opens = false) =>
        new(passage.Block, speaker < 0 ? passage.Text : Words(passage), speaker, confidence, opens);
}
