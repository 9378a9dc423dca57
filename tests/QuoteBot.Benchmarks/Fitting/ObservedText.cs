using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>A gold text as the model sees it: the features of each paragraph and the state that it should be in.</summary>
internal sealed class ObservedText
{
    private readonly List<Feature>[] _features;

    private ObservedText(GoldText gold, bool strange)
    {
        Gold = gold;
        Lexicon = strange ? Lexicon.Strange : Lexicon.For(gold.Language, gold.Paragraphs);
        _features = [.. gold.Paragraphs.Select(_ => new List<Feature>())];
        var document = Observations.Read(gold.Paragraphs, Lexicon, (i, features) => _features[i].AddRange(features));
        Kind = document.Kind;
    }

    public GoldText Gold { get; }

    public Lexicon Lexicon { get; }

    public int Kind { get; }

    public int Count => _features.Length;

    /// <summary>A text twice: as a reader of its language sees it, and as one who goes by punctuation alone.</summary>
    public static IEnumerable<ObservedText> Both(GoldText gold)
    {
        var known = new ObservedText(gold, strange: false);
        return known.Lexicon.IsStrange ? [known] : [known, new ObservedText(gold, strange: true)];
    }

    public ReadOnlySpan<Feature> Features(int paragraph) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features[paragraph]);
}
