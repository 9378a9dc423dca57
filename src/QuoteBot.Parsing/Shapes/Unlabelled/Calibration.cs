namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// Turns the chain's probability of a voice into one that is right as often as it says. The chain is too sure of itself, since neighbours that
/// err do so together: its odds are flattened (temperature scaling, Guo et al. 2017) and a share is kept for what it cannot know.
/// Both were fitted to cross-validated guesses; README.md beside the weights has the table.
/// </summary>
/// <param name="Flatness">What the odds are raised to the inverse of; 1 leaves them as they are.</param>
/// <param name="Doubt">The share that is spread over all three voices.</param>
internal sealed record Calibration(double Flatness, double Doubt)
{
    private const int Voices = 3;

    /// <summary>For languages whose words are known.</summary>
    public static Calibration Known { get; } = new(1.15, 0);

    /// <summary>For texts that are read by punctuation and length alone.</summary>
    public static Calibration Strange { get; } = new(1.3, 0);

    /// <summary>The calibrated probability of the likeliest voice.</summary>
    public double Of(ReadOnlySpan<float> voices)
    {
        var (sum, top) = (0.0, 0.0);
        foreach (var voice in voices)
        {
            var flat = Math.Pow(voice, 1 / Flatness);
            (sum, top) = (sum + flat, Math.Max(top, flat));
        }

        return ((1 - Doubt) * top / sum) + (Doubt / Voices);
    }
}
