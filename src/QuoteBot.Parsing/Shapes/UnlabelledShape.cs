using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Documents with nothing but sense to tell the voices apart.</summary>
internal static class UnlabelledShape
{
    private const double Furniture = 0.97;
    private const double Opening = 0.6;

    // Where nothing tells one voice's words from the other's but the question marks of a recording, seven turns of ten are right.
    private const double MostOfRecording = 0.9;

    private static readonly Speaker[] TwoSides = [new Speaker(null, Role.Interviewer), new Speaker(null, Role.Interviewee)];

    /// <summary>The two sides as sense has them.</summary>
    public static Casting Read(Script script)
    {
        var (lines, guesses) = Stretches(script) is { } stretches ? (stretches, Decode(stretches, script.Language)) : (script.Paragraphs, script.ParagraphGuesses);
        var cut = FusedParagraphs.Cut(lines, guesses, script.Language);
        (lines, guesses) = cut.Count == lines.Count ? (lines, guesses) : (cut, Decode(cut, script.Language));
        guesses = script.IsTimed ? [.. guesses.Select(guess => guess with { Confidence = Math.Min(guess.Confidence, MostOfRecording) })] : guesses;
        guesses = WithFarewell(lines, FirstTurns.Find(lines, guesses));
        var end = End(lines, guesses);
        return new Casting(Shape.Unlabelled, [.. Enumerable.Range(0, lines.Count).Select(at => at < end ? Said(lines[at], guesses[at]) : Silent(lines[at]))], TwoSides);
    }

    private static IReadOnlyList<Passage>? Stretches(Script script) =>
        script.IsTimed && SpokenStretches.Of(script.Passages) is var stretches && SpokenStretches.AreTalk(stretches, script.Language) ? stretches : null;

    // "Thank you so much for your time", behind or right below the last answer, is said to whoever gave it.
    private static IReadOnlyList<VoiceGuess> WithFarewell(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses)
    {
        var last = guesses.Index().LastOrDefault(guess => guess.Item.Voice != Voice.NotSpoken && !lines[guess.Index].IsSilent, (-1, default)).Index;
        var isBehindAnswer = last > 0 && guesses[last].Voice == Voice.Interviewee && guesses[last - 1].Voice == Voice.Interviewee && Farewells.IsThanksForAnswers(lines[last].Text);
        var farewell = isBehindAnswer ? last : last + 1;
        return farewell > 0 && farewell < guesses.Count && !lines[farewell].IsSilent && Farewells.IsThanksForAnswers(lines[farewell].Text)
            ? [.. guesses.Select((guess, at) => at == farewell ? new VoiceGuess(Voice.Interviewer, Opening, true) : guess)]
            : guesses;
    }

    /// <summary>The first line of the plugs, notes and credits that a document closes with; what answers the last question is none.</summary>
    private static int End(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses)
    {
        var answered = Enumerable.Range(0, guesses.Count).LastOrDefault(at => guesses[at].Voice == Voice.Interviewer && !IsPlug(lines[at].Text), guesses.Count) + 2;
        var end = Head(lines, guesses);
        while ((end > answered || (end > 0 && ClosingMatter.IsToReaders(lines[end - 1].Text))) && (guesses[end - 1].Voice == Voice.NotSpoken || lines[end - 1].IsSilent || ClosingMatter.Is(lines[end - 1].Text)))
        {
            end--;
        }

        return end;
    }

    // "Closing thoughts", where no question is put any more.
    private static int Head(IReadOnlyList<Passage> lines, IReadOnlyList<VoiceGuess> guesses)
    {
        var asked = Enumerable.Range(0, guesses.Count).LastOrDefault(at => guesses[at].Voice == Voice.Interviewer && Asking.EndsInQuestion(lines[at].Text) && !IsPlug(lines[at].Text), guesses.Count);
        return Enumerable.Range(0, lines.Count).FirstOrDefault(at => at > asked + 1 && ClosingMatter.IsHead(lines[at].Text), lines.Count);
    }

    private static bool IsPlug(string text) => ClosingMatter.IsToReaders(text) || (ClosingMatter.Is(text) && !Asking.EndsInQuestion(text));

    private static IReadOnlyList<VoiceGuess> Decode(IReadOnlyList<Passage> lines, string? language) =>
        VoiceModel.Decode([.. lines.Select(line => line.Text)], language);

    private static Utterance Said(Passage line, VoiceGuess guess) =>
        line.IsSilent || ClosingMatter.IsStageDirection(line.Text)
            ? Silent(line)
            : new Utterance(line.Block, line.Text, Side(guess.Voice), guess.Confidence, guess.StartsTurn);

    private static Utterance Silent(Passage line) => new(line.Block, line.Text, Utterance.Nobody, Furniture);

    private static int Side(Voice voice) => voice switch
    {
        Voice.Interviewer => 0,
        Voice.Interviewee => 1,
        _ => Utterance.Nobody,
    };
}
