using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>Decodes each text with weights that were fitted without any text of its source.</summary>
internal static class CrossValidation
{
    public static IEnumerable<Score> Run(IReadOnlyList<GoldText> texts, FitOptions options, int folds, bool strange)
    {
        var observed = texts.SelectMany(ObservedText.Both).ToArray();
        var sources = texts.Select(t => t.Source).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(s => s.Item, s => s.Index % folds);
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = ChainFit.Fit([.. observed.Where(o => sources[o.Gold.Source] != fold)], options);
            foreach (var text in texts.Where(t => sources[t.Source] == fold))
                yield return new Score(text, Decode(text, weights, strange));
        }
    }

    public static IReadOnlyList<VoiceGuess> Decode(GoldText text, VoiceWeights weights, bool strange) =>
        VoiceModel.Decode(text.Paragraphs, strange ? Lexicon.Strange : Lexicon.For(text.Language, text.Paragraphs), weights);
}
