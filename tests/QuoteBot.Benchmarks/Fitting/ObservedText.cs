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
        Questions = document.EndsOnQuestion();
        Kind = KindOf(gold, Questions);
    }

    public GoldText Gold { get; }

    public Lexicon Lexicon { get; }

    /// <summary>Whether each paragraph ends on a question mark.</summary>
    public bool[] Questions { get; }

    /// <summary>What kind of document it is, by its gold.</summary>
    public int Kind { get; }

    /// <summary>How much the text counts in the fit.</summary>
    public double Weight => Gold.Weight;

    public int Count => _features.Length;

    /// <summary>A text twice: as a reader of its language sees it, and as one who goes by punctuation alone.</summary>
    public static IEnumerable<ObservedText> Both(GoldText gold)
    {
        var known = new ObservedText(gold, strange: false);
        return known.Lexicon.IsStrange ? [known] : [known, new ObservedText(gold, strange: true)];
    }

    private static int KindOf(GoldText gold, bool[] questions)
    {
        var answers = gold.States.Count(s => s.Voice() == Voice.Interviewee);
        var more = gold.States.Count(s => s == ChainState.AnswerMore);
        var asked = GoldText.Turns(gold.States.Select(s => (s.Voice(), s is ChainState.QuestionStart or ChainState.AnswerStart))).Where(t => t.Voice == Voice.Interviewer).ToArray();
        return Parsing.Shapes.Unlabelled.Kind.Of((double)more / Math.Max(1, answers), (double)asked.Count(t => !questions[t.Last]) / Math.Max(1, asked.Length));
    }

    public ReadOnlySpan<Feature> Features(int paragraph) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features[paragraph]);
}
