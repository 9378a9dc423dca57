using QuoteBot.Parsing.Sentences;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Finds paragraphs that hold both voices since a line break was lost: an answer with the next question at its end, or a question with its answer.</summary>
internal static class FusedParagraphs
{
    private const int Shortest = 160;
    private const int ShortestPair = 60;
    private const int FewestSpaces = 3;
    private const int Longest = 6000;
    private const int MostTries = 60;
    private const int MostSentences = 4;
    private const int Window = 3;
    private const int Habit = 30;
    private const int FewestPairs = 3;
    private const int FarthestQuestion = 500;
    private const double Sure = 0.85;

    // "Was it cold, she asked, when you swam?" is told in an answer.
    private static readonly string[] Reports = [" he said", " she said", " they said", " he asked", " she asked", " they asked", " me dijo", " preguntó", " sagte er", " sagte sie", " dit-il", " dit-elle"];

    /// <summary>The same lines, with such paragraphs cut in two.</summary>
    public static IReadOnlyList<Passage> Cut(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, string? language)
    {
        if (AreThroughout(lines))
        {
            return [.. lines.SelectMany(line => !line.IsSilent && EndOfQuestions(line.Text) is { } end ? [Piece(line, line.Text[..end]), Piece(line, line.Text[end..])] : new[] { line })];
        }

        List<Passage>? cut = null;
        var tries = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            if (tries == MostTries || PlaceToCut(lines, guesses, at, language, ref tries) is not { } place)
            {
                continue;
            }

            cut ??= [.. lines];
            var index = at + cut.Count - lines.Count;
            cut[index] = Piece(lines[at], lines[at].Text[..place]);
            cut.Insert(index + 1, Piece(lines[at], lines[at].Text[place..]));
        }

        return cut ?? lines;
    }

    private static int? PlaceToCut(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, int at, string? language, ref int tries)
    {
        if (MayEndInQuestion(lines, guesses, at))
        {
            tries++;
            return CutAtEnd(lines, at, language);
        }

        if (MayOpenWithQuestion(lines[at], guesses[at]) && (!IsAnswered(guesses, at) || IsHabit(lines)))
        {
            tries++;
            return CutAtStart(lines, at, language);
        }

        return null;
    }

    private static bool MayEndInQuestion(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, int at) =>
        lines[at].Text.Length is >= Shortest and <= Longest && !lines[at].IsSilent && (guesses[at].Voice == Voice.Interviewee || FollowsQuestion(lines, guesses, at))
        && at + 1 < lines.Count && guesses[at + 1].Voice == Voice.Interviewee && Asking.EndsInQuestion(lines[at].Text);

    // What the one who asks seems to say right behind a question of his own may be its answer, with the next question behind it; not where a host opens his show.
    private static bool FollowsQuestion(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses, int at) =>
        guesses[at].Voice == Voice.Interviewer && at > 1 && guesses[at - 1].Voice == Voice.Interviewer && guesses[at - 2].Voice == Voice.Interviewee && Asking.EndsInQuestion(lines[at - 1].Text);

    // An introduction may ask its readers something, and say the answer too.
    private static bool MayOpenWithQuestion(Passage line, VoiceGuess guess) =>
        line.Text.Length is >= ShortestPair and <= Longest && !line.IsSilent && guess.Voice != Voice.NotSpoken && Asking.HasQuestion(line.Text) && !Asking.EndsInQuestion(line.Text);

    // What the other voice answers may be a question that goes on in statements, and is whole.
    private static bool IsAnswered(IReadOnlyList<VoiceGuess> guesses, int at) =>
        guesses[at].Voice == Voice.Interviewer && at + 1 < guesses.Count && guesses[at + 1].Voice == Voice.Interviewee;

    // A document sets question and answer in one paragraph throughout, or hardly ever.
    private static bool IsHabit(IReadOnlyList<Passage> lines)
    {
        var open = lines.Where(line => line.Text.Length is >= ShortestPair and <= Longest).Take(Habit).ToList();
        return open.Count(line => Asking.HasQuestion(line.Text) && AnswerAfterStart(line.Text) is not null) * 2 >= open.Count;
    }

    // Many paragraphs open with a question and go on to answer it, hardly one is a question alone, and those who ask say "you".
    private static bool AreThroughout(IReadOnlyList<Passage> lines)
    {
        var (open, pairs, asked, alone) = (0, 0, 0, 0);
        foreach (var line in lines.Where(line => line.Text.Length <= Longest && !line.IsSilent))
        {
            open += line.Text.Length >= ShortestPair ? 1 : 0;
            if (EndOfQuestions(line.Text) is { } end)
            {
                pairs++;
                asked += Address.IsToOther(line.Text[..end]) ? 1 : 0;
            }
            else
            {
                alone += Asking.EndsInQuestion(line.Text) ? 1 : 0;
            }
        }

        return pairs >= FewestPairs && pairs * 3 >= open && pairs >= alone * 3 && asked * 2 >= pairs;
    }

    /// <summary>Where the answer begins in a paragraph that opens with questions, or with a sentence or two that lead to one; else null.</summary>
    private static int? EndOfQuestions(string text)
    {
        if (text.AsSpan().IndexOfAny("?？؟") is not (>= 0 and < FarthestQuestion) || text.Length is < ShortestPair or > Longest)
        {
            return null;
        }

        var sentences = SentenceSplitter.Split(text);
        var end = 0;
        for (var at = 0; at < sentences.Count && (end == 0 ? at < MostSentences : at == end); at++)
        {
            end = Asking.EndsInQuestion(text.AsSpan(sentences[at].Start, sentences[at].End - sentences[at].Start)) ? at + 1 : end;
        }

        return end > 0 && end < sentences.Count ? sentences[end].Start : null;
    }

    // Sense is asked again about the neighbourhood, as it would read with the question apart.
    private static int? CutAtEnd(IReadOnlyList<Passage> lines, int at, string? language) =>
        QuestionAtEnd(lines[at].Text) is { } place && Likelihood(lines, at, place, language, Voice.Interviewee) > Sure ? place : null;

    private static int? CutAtStart(IReadOnlyList<Passage> lines, int at, string? language) =>
        AnswerAfterStart(lines[at].Text) is { } place && Likelihood(lines, at, place, language, Voice.Interviewer) > Sure ? place : null;

    /// <summary>Where the answer begins in a paragraph that opens with a question to somebody; null where nobody is asked or nobody answers of themselves.</summary>
    public static int? AnswerAfterStart(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        for (var at = 0; at < Math.Min(MostSentences, sentences.Count - 1); at++)
        {
            var sentence = text[sentences[at].Start..sentences[at].End];
            if (Address.IsOfSelf(sentence) || Reports.Any(words => sentence.Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            if (Asking.EndsInQuestion(sentence) && AddressesOther(text[..sentences[at].End]) && sentence.Count(letter => letter == ' ') >= FewestSpaces)
            {
                var place = sentences[at + 1].Start;
                return Address.IsOfSelf(text[place..]) && !Asking.EndsInQuestion(text.AsSpan(place, sentences[at + 1].End - place)) ? place : null;
            }
        }

        return null;
    }

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

    private static double Likelihood(IReadOnlyList<Passage> lines, int at, int place, string? language, Voice opens)
    {
        var from = Math.Max(0, at - Window);
        var around = lines.Skip(from).Take(at - from).Select(line => line.Text)
            .Append(lines[at].Text[..place]).Append(lines[at].Text[place..])
            .Concat(lines.Skip(at + 1).Take(Window).Select(line => line.Text)).ToList();
        var guesses = VoiceModel.Decode(around, language);
        var here = at - from;
        return guesses[here].Voice == opens && guesses[here + 1].Voice == Other(opens) && (opens == Voice.Interviewer || guesses[here + 2].Voice == opens)
            ? Math.Min(guesses[here].Confidence, guesses[here + 1].Confidence)
            : 0;
    }

    private static Voice Other(Voice voice) => voice == Voice.Interviewer ? Voice.Interviewee : Voice.Interviewer;

    private static bool AddressesOther(string text) => Address.IsToOther(text) && !Address.IsOfSelf(text);

    private static Passage Piece(Passage whole, string text) => new(whole.Block, whole.Source, [new Documents.Run(text.Trim())]);
}
