namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>What a paragraph most likely is, with the whole document in view.</summary>
/// <param name="Voice">The likeliest voice.</param>
/// <param name="Confidence">The calibrated probability of that voice, from 0 to 1.</param>
/// <param name="StartsTurn">Whether a new turn begins here rather than the one before going on; false where nobody speaks.</param>
internal readonly record struct VoiceGuess(Voice Voice, double Confidence, bool StartsTurn);
