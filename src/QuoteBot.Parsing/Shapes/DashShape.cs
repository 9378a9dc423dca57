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
    private const double MostlyInTurn = 0.75;

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
        var goesOn = GoingOn(script, dashed);
        var isTold = (dashed[^1] - dashed[0] + 1 - dashed.Count - goesOn.Count) * 4 >= dashed.Count;
        var first = isTold ? null : FirstOfTurns(guesses);
        var last = Utterance.Nobody;
        var utterances = script.Passages.Select((passage, at) => dashed.BinarySearch(at) is >= 0 and var index
            ? Said(passage, last = (first + index) % 2 ?? Side(guesses[index], Words(passage), isTold), Math.Min(guesses[index].Confidence, 0.9), opens: true)
            : goesOn.Contains(at) ? Said(passage, last, 0.9)
            : Said(passage, Told(passage), 0.8));
        return new Casting(Shape.Dashes, [.. utterances], TwoSides);
    }

    // Who speaks first where the voices take turns at every dash; null where sense says that they do not.
    private static int? FirstOfTurns(IReadOnlyList<VoiceGuess> guesses)
    {
        var asked = guesses.Where((guess, index) => guess.Voice == (index % 2 == 0 ? Voice.Interviewer : Voice.Interviewee)).Count();
        return Math.Max(asked, guesses.Count - asked) >= guesses.Count * MostlyInTurn ? (asked * 2 > guesses.Count ? 0 : 1) : null;
    }

    // Papers print further paragraphs of an answer in quotation marks, of which only the last is closed: "“And besides, the boats were late."
    private static HashSet<int> GoingOn(Script script, List<int> dashed)
    {
        var goesOn = new HashSet<int>();
        for (var at = dashed[0] + 1; at < script.Passages.Count; at++)
        {
            if (dashed.BinarySearch(at) < 0 && (goesOn.Contains(at - 1) || dashed.BinarySearch(at - 1) >= 0) && IsQuotedOn(script.Passages[at]))
            {
                goesOn.Add(at);
            }
        }

        return goesOn;
    }

    private static bool IsQuotedOn(Passage passage) =>
        !passage.IsSilent && passage.Text[0] is '“' or '»' && ReportedSpeech.Side(passage.Text) < 0
        && passage.Text.AsSpan(1).IndexOfAny('”', '»') is var close && (close < 0 || passage.Text.AsSpan(close + 2).Trim("]. ") is "" or ['[', ..]);

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
