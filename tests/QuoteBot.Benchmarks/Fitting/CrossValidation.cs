using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>Decodes each text with weights that were fitted without any text of its source. Texts that weigh less than one are fitted to and not scored.</summary>
internal static class CrossValidation
{
    public static IEnumerable<Score> Run(IReadOnlyList<GoldText> texts, FitOptions options, int folds, bool strange, Calibration? calibration)
    {
        var sources = texts.Select(t => t.Source).Distinct().Order(StringComparer.Ordinal).Index().ToDictionary(s => s.Item, s => s.Index % folds);
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = ChainFit.Fit([.. texts.Where(t => sources[t.Source] != fold)], options);
            foreach (var text in texts.Where(t => sources[t.Source] == fold && t.Weight >= 1))
                yield return new Score(text, Decode(text, weights, strange, calibration));
        }
    }

    /// <summary>Decodes a text, as one of a strange language if so wanted, with another calibration than the one in use if one is given.</summary>
    public static IReadOnlyList<VoiceGuess> Decode(GoldText text, VoiceWeights weights, bool strange, Calibration? calibration)
    {
        var lexicon = strange ? Lexicon.Strange : Lexicon.For(text.Language, text.Paragraphs);
        return calibration is null ? VoiceModel.Decode(text.Paragraphs, lexicon, weights) : VoiceModel.Decode(text.Paragraphs, lexicon, weights, calibration);
    }
}
