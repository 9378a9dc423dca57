using System.Globalization;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// <c>labels-off FOLDER SOURCE...</c> makes texts to fit to of documents whose voices are marked;
/// <c>fit WEIGHTS FOLDER...</c> fits the weights of the voice model to all texts of the folders and writes them;
/// <c>cross-validate FOLDER...</c> tells how well such weights do on texts of sources that they were not fitted to;
/// <c>score FOLDER...</c> tells how well the weights in use do;
/// <c>fit-phrasing LIST QUOTES FOLDER...</c> fits what words and pairs of words tell of a line that is passed on;
/// <c>fit-vocabulary LIST MARKED FILES</c> fits what single words tell of it, and what the signs beside them count for.
/// </summary>
internal static class FittingCommand
{
    private const int Folds = 6;

    public static bool Knows(string[] args) => args is ["labels-off" or "fit" or "cross-validate" or "score" or "fit-phrasing" or "fit-vocabulary", _, ..];

    public static void Run(string[] args)
    {
        switch (args[0])
        {
            case "labels-off":
                LabelsOff.Write(args[1], args[2..]);
                break;
            case "fit":
                using (var file = File.Create(args[1]))
                    ChainFit.Fit(Read(args[2..]), Options(args)).Write(file);
                break;
            case "fit-phrasing":
                PhrasingFit.Write(args[1], args[2], args[3..]);
                break;
            case "fit-vocabulary":
                VocabularyFit.Write(args[1], args[2], args[3]);
                break;
            case "cross-validate":
                Report([.. CrossValidation.Run(Read(args[1..]), Options(args), Folds, Strange(args), Raw(args))], args.Contains("--wrong"));
                break;
            default:
                var weights = Weights(args);
                Report([.. Read(args[1..]).Select(t => new Score(t, CrossValidation.Decode(t, weights, Strange(args), Raw(args))))], args.Contains("--wrong"));
                break;
        }
    }

    private static bool Strange(string[] args) => args.Contains("--strange");

    /// <summary>Without calibration, to fit one.</summary>
    private static Calibration? Raw(string[] args) => args.Contains("--raw") ? new Calibration(1, 0) : null;

    private static VoiceWeights Weights(string[] args)
    {
        if (args.FirstOrDefault(a => a.StartsWith("--weights=", StringComparison.Ordinal)) is not { } chosen)
            return VoiceWeights.Default;
        using var file = File.OpenRead(chosen["--weights=".Length..]);
        return VoiceWeights.Read(file);
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
                ["variations", var n] => options with { Variations = int.Parse(n, CultureInfo.InvariantCulture) },
                ["seed", var n] => options with { Seed = int.Parse(n, CultureInfo.InvariantCulture) },
                ["word-prior", var n] => options with { WordPrior = double.Parse(n, CultureInfo.InvariantCulture) },
                _ => options,
            };
        }

        return options;
    }

    private static List<GoldText> Read(string[] folders)
    {
        var texts = folders.Where(f => !f.StartsWith("--", StringComparison.Ordinal)).SelectMany(Folder).ToList();
        Console.WriteLine($"{texts.Count} texts, {texts.Sum(t => t.Paragraphs.Count)} paragraphs, {texts.Select(t => t.Source).Distinct().Count()} sources");
        return texts;
    }

    /// <summary>The texts of a folder, given as <c>FOLDER</c> or, where they should count more or less than others, <c>FOLDER:WEIGHT</c>; what counts less is speech.</summary>
    private static IEnumerable<GoldText> Folder(string argument)
    {
        var (folder, weight) = Weighted(argument);
        return GoldFolder.Read(folder).Select(text => text with { Folder = folder, Weight = weight, IsSpeech = weight < 1 });
    }

    /// <summary>The folder and the weight, from 0 up, of an argument <c>FOLDER:WEIGHT</c>; the weight is 1 where none is given.</summary>
    public static (string Folder, double Weight) Weighted(string argument) =>
        argument.Split(':') is [var name, var number] ? (name, double.Parse(number, CultureInfo.InvariantCulture)) : (argument, 1.0);

    private static void Report(IReadOnlyList<Score> scores, bool wrong)
    {
        foreach (var source in scores.GroupBy(s => s.Text.Source).OrderBy(g => g.Key, StringComparer.Ordinal))
            Console.WriteLine($"{source.Key,-40} {Score.Summary([.. source])}");
        foreach (var folder in scores.GroupBy(s => s.Text.Folder))
            Console.WriteLine($"{"all of " + folder.Key,-40} {Score.Summary([.. folder])}");
        if (wrong)
            Wrong(scores);
        var guesses = scores.SelectMany(s => s.Text.States.Zip(s.Guesses)).Select(p => (p.Second.Confidence, p.First.Voice() == p.Second.Voice)).ToArray();
        Console.WriteLine(CalibrationFit.Best(guesses));
        foreach (var line in CalibrationFit.Table(guesses))
            Console.WriteLine(line);
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
}
