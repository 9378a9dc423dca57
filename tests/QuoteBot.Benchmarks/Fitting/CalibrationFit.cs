using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>Finds the calibration that makes cross-validated guesses most likely, and shows what it does.</summary>
internal static class CalibrationFit
{
    /// <param name="guesses">Confidence as the chain gives it, and whether the guess was right.</param>
    public static Calibration Best(IReadOnlyList<(double Confidence, bool Right)> guesses) =>
        (from flatness in Enumerable.Range(10, 31).Select(i => i / 10.0)
         from doubt in Enumerable.Range(0, 21).Select(i => i / 200.0)
         select new Calibration(flatness, doubt)).MinBy(c => Loss(c, guesses))!;

    /// <summary>For each tenth of confidence, and the last in finer steps: what was said, how often it was right, of how many.</summary>
    public static IEnumerable<string> Table(IEnumerable<(double Confidence, bool Right)> guesses) =>
        guesses.GroupBy(g => Bin(g.Confidence)).OrderBy(b => b.Key)
            .Select(b => $"| {b.Average(g => g.Confidence),6:P1} | {(double)b.Count(g => g.Right) / b.Count(),6:P1} | {b.Count(),6} |");

    private static double Bin(double confidence) => confidence < 0.9 ? Math.Floor(confidence * 10) / 10 : Math.Floor(confidence * 50) / 50;

    private static double Loss(Calibration calibration, IReadOnlyList<(double Confidence, bool Right)> guesses) =>
        -guesses.Sum(g => Math.Log(Math.Max(1e-9, g.Right ? Calibrate(calibration, g.Confidence) : 1 - Calibrate(calibration, g.Confidence))));

    /// <summary>As if the rest were all one other voice's, which it nearly always is.</summary>
    private static double Calibrate(Calibration calibration, double confidence) => calibration.Of([(float)confidence, (float)(1 - confidence), 0]);
}
