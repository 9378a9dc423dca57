namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Whose voice a paragraph is in.</summary>
internal enum Voice
{
    /// <summary>Of whoever asks.</summary>
    Interviewer,

    /// <summary>Of whoever is asked.</summary>
    Interviewee,

    /// <summary>Of nobody in the conversation: titles, introductions, notes, menus.</summary>
    NotSpoken,
}

/// <summary>What a paragraph most likely is, with the whole document in view.</summary>
/// <param name="Voice">The likeliest voice.</param>
/// <param name="Confidence">The calibrated probability of that voice, from 0 to 1.</param>
/// <param name="StartsTurn">Whether a new turn begins with this paragraph.</param>
internal readonly record struct VoiceGuess(Voice Voice, double Confidence, bool StartsTurn);
