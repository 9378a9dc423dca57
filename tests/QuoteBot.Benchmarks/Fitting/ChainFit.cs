using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>How the weights are fitted.</summary>
/// <param name="Rounds">Steps of the optimiser at most.</param>
/// <param name="CuePrior">Half the inverse variance that weights of cues and kinds are held to nothing with.</param>
/// <param name="WordPrior">The same for the weights of words.</param>
/// <param name="Variations">How often each text is seen as another editor might have set it.</param>
/// <param name="Seed">Of the chance in those variations.</param>
internal sealed record FitOptions(int Rounds = 80, double CuePrior = 0.5, double WordPrior = 0.3, int Variations = 4, int Seed = 1);

/// <summary>
/// Fits the weights to maximise the likelihood of the gold states and kinds (Lafferty, McCallum, Pereira 2001) under a Gaussian prior. Transcripts of
/// speech have weights of their own, given as departures from those of published interviews (Daumé 2007), so that both teach what they have in common.
/// </summary>
internal sealed class ChainFit
{
    private const int States = ChainStates.Count;
    private const int Emissions = Rows.Count * States;

    // After the emissions: weights that all kinds of document share, and each kind's departure from them.
    private const int Size = Emissions + (2 * (1 + Kind.Count) * Kind.Size);

    // Texts are shared out among so many hands, always alike, so that sums come out the same on every machine.
    private const int Hands = 4;

    private readonly ObservedText[][] _texts;
    private readonly FitOptions _options;
    private readonly VoiceWeights _weights = new();
    private readonly VoiceWeights _speech = new();
    private readonly FitGradient[] _gradients = [.. Enumerable.Range(0, Hands).Select(_ => new FitGradient(Size))];
    private readonly FitGradient[] _ofSpeech = [.. Enumerable.Range(0, Hands).Select(_ => new FitGradient(Size))];

    private ChainFit(IReadOnlyList<ObservedText> texts, FitOptions options) =>
        (_texts, _options) = ([.. texts.Index().GroupBy(t => t.Index % Hands, t => t.Item).Select(hand => hand.ToArray())], options);

    public static VoiceWeights Fit(IReadOnlyList<GoldText> texts, FitOptions options)
    {
        GoldText[] published = [.. texts.Where(t => !t.IsSpeech)];
        var varied = options.Variations == 0 ? published : [.. new Variations(published, options.Variations, options.Seed).Make()];
        var fit = new ChainFit([.. varied.Concat(texts.Where(t => t.IsSpeech)).SelectMany(ObservedText.Both)], options);

        // What published interviews weigh, then how transcripts of speech depart from it.
        var point = new double[2 * Size];
        new Lbfgs(fit.Loss).Minimise(point, options.Rounds);
        fit.Take(point);
        return fit._weights;
    }

    private double Loss(double[] point, double[] gradient)
    {
        Take(point);
        Array.Clear(gradient);
        var losses = new double[_texts.Length];
        Parallel.For(0, _texts.Length, hand =>
        {
            _gradients[hand].Clear();
            _ofSpeech[hand].Clear();
            losses[hand] = _texts[hand].Sum(text => text.Weight * (text.Gold.IsSpeech ? Loss(text, _speech, _ofSpeech[hand]) : Loss(text, _weights, _gradients[hand])));
        });
        for (var hand = 0; hand < _texts.Length; hand++)
        {
            _gradients[hand].AddTo(gradient, 0);
            _ofSpeech[hand].AddTo(gradient, 0);
            _ofSpeech[hand].AddTo(gradient, Size);
        }

        return losses.Sum() + AddPrior(point, gradient);
    }

    private double AddPrior(double[] point, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < point.Length; i++)
        {
            var prior = i % Size is >= Rows.FirstWord * States and < Emissions ? _options.WordPrior : _options.CuePrior;
            loss += prior * point[i] * point[i];
            gradient[i] += 2 * prior * point[i];
        }

        return loss;
    }

    private void Take(double[] point)
    {
        Take(_weights, i => point[i]);
        Take(_speech, i => point[i] + point[Size + i]);
    }

    private static void Take(VoiceWeights weights, Func<int, double> point)
    {
        for (var i = 0; i < Emissions; i++)
            weights.Emissions[(i / States * VoiceWeights.Width) + (i % States)] = (float)point(i);
        foreach (var strange in (bool[])[false, true])
        {
            for (var kind = 0; kind < Kind.Count; kind++)
            {
                for (var e = 0; e < Kind.Size; e++)
                    weights.Kinds[VoiceWeights.Start(kind, strange) + e] = (float)(point(Emissions + Shared(strange) + e) + point(Emissions + Own(kind, strange) + e));
            }
        }
    }

    private static double Loss(ObservedText text, VoiceWeights weights, FitGradient gradient)
    {
        var scores = new float[text.Count * States];
        for (var i = 0; i < text.Count; i++)
            weights.Score(text.Features(i), scores.AsSpan(i * States, States));
        var runs = Enumerable.Range(0, Kind.Count).Select(kind => new KindRun(text, kind, scores, weights)).ToArray();
        var top = runs.Max(r => r.Sum);
        var all = top + Math.Log(runs.Sum(r => Math.Exp(r.Sum - top)));
        var errors = new double[scores.Length];
        foreach (var run in runs)
        {
            var share = Math.Exp(run.Sum - all);
            if (share > 1e-4)
                run.AddExpected(text.Weight * share, errors, gradient.Kinds, Shared(run.Strange), Own(run.Kind, run.Strange));
        }

        runs[text.Kind].SubtractGold(text.Weight, errors, gradient.Kinds, Shared(text.Lexicon.IsStrange), Own(text.Kind, text.Lexicon.IsStrange));
        AddEmissions(text, errors, gradient);
        return all - runs[text.Kind].Gold();
    }

    private static void AddEmissions(ObservedText text, double[] errors, FitGradient gradient)
    {
        for (var i = 0; i < text.Count; i++)
            gradient.AddEmissions(text.Features(i), errors.AsSpan(i * States, States));
    }

    private static int Shared(bool strange) => strange ? (1 + Kind.Count) * Kind.Size : 0;

    private static int Own(int kind, bool strange) => Shared(strange) + ((1 + kind) * Kind.Size);
}
