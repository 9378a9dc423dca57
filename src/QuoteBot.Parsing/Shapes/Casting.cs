namespace QuoteBot.Parsing.Shapes;

/// <summary>A document with its voices told apart.</summary>
/// <param name="Shape">By what.</param>
/// <param name="Utterances">Every line in order, without its label.</param>
/// <param name="Speakers">Who speaks, as far as the labels tell.</param>
internal sealed record Casting(Shape Shape, IReadOnlyList<Utterance> Utterances, IReadOnlyList<Speaker> Speakers);

/// <summary>A stretch of a block in one voice.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="Text">The words, without a label.</param>
/// <param name="Speaker">An index into <see cref="Casting.Speakers"/>, or <see cref="Nobody"/>.</param>
/// <param name="Confidence">How likely that is right, from 0 to 1.</param>
/// <param name="Opens">Whether a new turn begins here, though the same voice may have spoken before.</param>
internal readonly record struct Utterance(int Block, string Text, int Speaker, double Confidence, bool Opens = false)
{
    public const int Nobody = -1;
}

/// <summary>One voice.</summary>
/// <param name="Label">As the document calls it most fully; null when it has no label.</param>
/// <param name="Role">What it is, where the shape itself tells.</param>
internal sealed record Speaker(string? Label, Role? Role = null)
{
    /// <summary>The other ways in which the document labels the same voice.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
