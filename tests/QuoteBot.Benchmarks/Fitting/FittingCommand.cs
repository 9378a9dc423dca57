using System.Globalization;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// <c>fit WEIGHTS FOLDER...</c> fits the weights of the voice model to all texts of the folders and writes them;
/// <c>cross-validate FOLDER...</c> tells how well such weights do on texts of sources that they were not fitted to;
/// <c>score FOLDER...</c> tells how well the weights in use do.
/// </summary>
internal static class FittingCommand
{
    public static bool Knows(string[] args) => args is ["fit" or "cross-validate" or "score", _, ..];

    public static void Run(string[] args)
    {
        switch (args[0])
        {
            case "fit":
                using (var file = File.Create(args[1]))
                    ChainFit.Fit([.. Read(args[2..]).SelectMany(ObservedText.Both)], Options(args)).Write(file);
                break;
            case "cross-validate":
                var (strange, folds) = (args.Contains("--strange"), 6);
                Report([.. CrossValidation.Run(Read(args[1..]), Options(args), folds, strange)], args.Contains("--wrong"));
                break;
            default:
                Report([.. Read(args[1..]).Select(t => new Score(t, CrossValidation.Decode(t, VoiceWeights.Default, args.Contains("--strange"))))], args.Contains("--wrong"));
                break;
        }
    }

    private static FitOptions Options(string[] args)
    {
        var options = new FitOptions();
        foreach (var pair in args.Where(a => a.StartsWith("--", StringComparison.Ordinal)).Select(a => a[2..].Split('=')))
        {
            options = pair switch
            {
                ["rounds", var n] => options with { Rounds = int.Parse(n, CultureInfo.InvariantCulture) },
                ["cue-prior", var n] => options with { CuePrior = double.Parse(n, CultureInfo.InvariantCulture) },
                ["word-prior", var n] => options with { WordPrior = double.Parse(n, CultureInfo.InvariantCulture) },
                _ => options,
            };
        }

        return options;
    }

    private static List<GoldText> Read(string[] folders)
    {
        var texts = folders.Where(f => !f.StartsWith("--", StringComparison.Ordinal)).SelectMany(GoldFolder.Read).ToList();
        Console.WriteLine($"{texts.Count} texts, {texts.Sum(t => t.Paragraphs.Count)} paragraphs, {texts.Select(t => t.Source).Distinct().Count()} sources");
        return texts;
    }

    private static void Report(IReadOnlyList<Score> scores, bool wrong)
    {
        foreach (var source in scores.GroupBy(s => s.Text.Source).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"{source.Key,-40} {Score.Summary([.. source])}");
        Console.WriteLine($"{"all",-40} {Score.Summary(scores)}");
        if (wrong)
            Wrong(scores);
        Calibrate(scores);
    }

    private static void Wrong(IReadOnlyList<Score> scores)
    {
        foreach (var score in scores.OrderBy(s => s.Accuracy))
        {
            Console.WriteLine($"{score.Accuracy:P1} {score.Text.Source} {score.Text.Name}");
            foreach (var (i, (state, guess)) in score.Text.States.Zip(score.Guesses).Index())
            {
                if (state.Voice() != guess.Voice)
                    Console.WriteLine($"   {i,3} {state,-13} read as {guess.Voice,-11} {guess.Confidence:P0}  {score.Text.Paragraphs[i][..Math.Min(110, score.Text.Paragraphs[i].Length)]}");
            }
        }
    }

    private static void Calibrate(IReadOnlyList<Score> scores)
    {
        var guesses = scores.SelectMany(s => s.Text.States.Zip(s.Guesses)).GroupBy(p => (int)Math.Min(19, p.Second.Confidence * 20));
        foreach (var bin in guesses.OrderBy(g => g.Key))
            Console.WriteLine($"said {bin.Average(p => p.Second.Confidence),6:P1}  right {(double)bin.Count(p => p.First.Voice() == p.Second.Voice) / bin.Count(),6:P1}  of {bin.Count()}");
    }
}
