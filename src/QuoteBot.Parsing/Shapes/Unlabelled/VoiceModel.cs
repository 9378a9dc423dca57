namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// Tells interviewer, interviewee and what nobody speaks apart where no label does. Paragraphs are observations, voices hidden states of a
/// chain (a conditional random field), and all paragraphs are scored jointly: no paragraph is decided without the whole document.
/// </summary>
internal static class VoiceModel
{
    private const int States = ChainStates.Count;

    /// <summary>The likeliest voice of each paragraph.</summary>
    /// <param name="paragraphs">All paragraphs of the document in order, title and notes included.</param>
    /// <param name="language">ISO 639 code; null where it is not known. English, Spanish and French are read by their words, others by punctuation and length alone.</param>
    public static IReadOnlyList<VoiceGuess> Decode(IReadOnlyList<string> paragraphs, string? language) =>
        Decode(paragraphs, Lexicon.For(language, paragraphs), VoiceWeights.Default);

    public static IReadOnlyList<VoiceGuess> Decode(IReadOnlyList<string> paragraphs, Lexicon lexicon, VoiceWeights weights) =>
        Decode(paragraphs, lexicon, weights, lexicon.IsStrange ? Calibration.Strange : Calibration.Known);

    public static IReadOnlyList<VoiceGuess> Decode(IReadOnlyList<string> paragraphs, Lexicon lexicon, VoiceWeights weights, Calibration calibration)
    {
        if (paragraphs.Count == 0)
            return [];
        var scores = new float[paragraphs.Count * States];
        var document = Observations.Read(paragraphs, lexicon, (i, features) => weights.Score(features, scores.AsSpan(i * States, States)));
        var posteriors = new Mixture(weights, lexicon.IsStrange).Posteriors(scores, document.EndsOnQuestion());
        var guesses = new VoiceGuess[paragraphs.Count];
        for (var i = 0; i < guesses.Length; i++)
            guesses[i] = Guess(posteriors.AsSpan(i * States, States), calibration);
        return guesses;
    }

    private static VoiceGuess Guess(ReadOnlySpan<float> posterior, Calibration calibration)
    {
        Span<float> voices = [0, 0, 0];
        for (var s = 0; s < States; s++)
            voices[(int)((ChainState)s).Voice()] += posterior[s];
        var voice = Voice.Interviewer;
        for (var v = Voice.Interviewee; v <= Voice.NotSpoken; v++)
            voice = voices[(int)v] > voices[(int)voice] ? v : voice;
        var starts = voice switch
        {
            Voice.Interviewer => posterior[(int)ChainState.QuestionStart] > posterior[(int)ChainState.QuestionMore],
            Voice.Interviewee => posterior[(int)ChainState.AnswerStart] > posterior[(int)ChainState.AnswerMore],
            _ => false,
        };
        return new VoiceGuess(voice, calibration.Of(voices), starts);
    }
}
