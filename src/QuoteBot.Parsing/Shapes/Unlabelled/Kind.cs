namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>
/// A kind of document by the habits of its two voices: whether answers run over several paragraphs, and whether questions end on a question mark.
/// No document says its kind, so the model weighs all kinds by how well each explains the whole document.
/// </summary>
internal static class Kind
{
    /// <summary>Four bins of how much answers run on, for each of two of how questions end.</summary>
    public const int Count = 8;

    /// <summary>Weights of a kind: its prior, its transitions, and a row of states for paragraphs with and without a question mark at the end.</summary>
    public const int Size = 1 + (States * States) + (2 * States);

    private const int States = ChainStates.Count;

    /// <summary>Which kind a document is.</summary>
    /// <param name="runOn">Share of answer paragraphs that go on with an answer, 0 to 1.</param>
    /// <param name="plain">Share of question turns that end without a question mark, 0 to 1.</param>
    public static int Of(double runOn, double plain) => (runOn switch { < 0.04 => 0, < 0.25 => 1, < 0.55 => 2, _ => 3 }) + (plain < 0.15 ? 0 : 4);

    public static float Prior(ReadOnlySpan<float> kind) => kind[0];

    public static ReadOnlySpan<float> Transitions(ReadOnlySpan<float> kind) => kind.Slice(1, States * States);

    /// <summary>Where in a kind's weights the row stands that a paragraph adds to its scores.</summary>
    public static int Habit(bool endsOnQuestion) => 1 + (States * States) + (endsOnQuestion ? States : 0);
}
