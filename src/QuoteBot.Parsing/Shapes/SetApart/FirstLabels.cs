using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.Shapes.SetApart;

/// <summary>
/// The labels that stand at the first question and at its answer, and nowhere below: from then on the type says who speaks. "**The Lantern: So you were a
/// cook.**", "Jane Doe: For a year."
/// </summary>
/// <param name="Asker">The label at the question.</param>
/// <param name="Asked">The label at the answer.</param>
internal sealed record FirstLabels(LabelSpot Asker, LabelSpot Asked)
{
    /// <summary>The labels of a question and the answer below it, or null when not both bear one.</summary>
    public static FirstLabels? At(Script script, Sides sides)
    {
        var first = sides.Start;
        return sides.SetApartAsks && first >= 0 && first + 1 < script.Passages.Count && sides.Splits[first].Rest.Length == 0 && sides.Splits[first + 1].Lead.Length == 0
            && Label(script.Passages[first]) is { } asker && Label(script.Passages[first + 1]) is { } asked && asker.Key != asked.Key
            ? new FirstLabels(asker, asked)
            : null;
    }

    private static LabelSpot? Label(Passage passage) =>
        LabelFinder.At(passage) is { Style: LabelStyle.Colon, Key.Length: > 0 } spot && spot.BodyStart < passage.Text.Length && LabelFinder.IsNameLike(spot.Name) ? spot : null;
}
