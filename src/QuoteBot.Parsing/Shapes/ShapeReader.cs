using QuoteBot.Parsing.Shapes.Labelled;
using QuoteBot.Parsing.Shapes.SetApart;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Decides how the speakers of a document are told apart: by what the format says, by labels, by type, by dashes, or by sense.</summary>
internal static class ShapeReader
{
    private const double StrongFit = 0.6;

    public static Casting Read(Script script)
    {
        if (VoiceTagShape.Read(script) is { } tagged)
        {
            return tagged;
        }

        var labelled = LabelledShape.Read(script);
        if (labelled is { Speakers.Count: < SeveralAskers.Fewest } && IsMostOf(labelled, script))
        {
            return labelled;
        }

        var setApart = SetApartShape.Read(script);
        return setApart is { Fit: > StrongFit } parted && SeveralAskers.Named(parted.Casting) is { } asked ? asked
            : labelled is not null && !IsBetter(setApart, labelled) ? labelled
            : setApart?.Casting ?? DashShape.Read(script) ?? UnlabelledShape.Read(script);
    }

    /// <summary>The voices as type alone tells them apart, for where what looked like labels makes no conversation: a film's credits below an interview; or null.</summary>
    public static Casting? ReadWithoutLabels(Script script) => SetApartShape.Read(script)?.Casting;

    // No other shape could give the speakers twice as much to say.
    private static bool IsMostOf(Casting labelled, Script script) => Spoken(labelled) * 2 >= script.Passages.Sum(passage => passage.Text.Length);

    // A label or two in a text whose questions stand in bold is a list inside an answer.
    private static bool IsBetter((Casting Casting, double Fit)? setApart, Casting labelled) =>
        setApart is { Fit: > StrongFit } other && Spoken(labelled) * 2 < Spoken(other.Casting);

    private static int Spoken(Casting casting) => casting.Utterances.Sum(line => line.Speaker >= 0 ? line.Text.Length : 0);
}
