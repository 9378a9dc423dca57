using System.Globalization;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Quotes;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Fits what words are worth (<c>Quotes/Words/en.worth.txt</c>): a logistic regression that tells lines that people chose to pass on from all others of interviews that stand by themselves,
/// beside the score that such a line has without it.
/// </summary>
internal static class WorthFit
{
    // A Gaussian prior on each word; what the score, the length and the constant add is free.
    private const double Prior = 20;
    private const int Rounds = 200;
    private const double Most = 1.2;
    private const int Free = 3;

    /// <param name="file">The list; its words stay, their weights are fitted anew.</param>
    /// <param name="quotes">A file with a chosen line a line.</param>
    /// <param name="folders">Folders with interviews, each with <c>:WEIGHT</c> behind it where its lines count more or less than one.</param>
    public static void Write(string file, string quotes, string[] folders)
    {
        var list = File.ReadAllLines(file);
        var words = WordWorth.Read(string.Join('\n', list)).Select(entry => entry.Word).ToList();
        var places = words.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var rows = Chosen(quotes).Select(sample => Row(sample, places, true, 1)).Concat(folders.SelectMany(folder => Others(folder, places))).DistinctBy(row => row.Text).ToList();
        Console.WriteLine($"{rows.Count(row => row.Chosen)} chosen lines, {rows.Count(row => !row.Chosen)} others, {words.Count} words");
        var weights = new double[words.Count + Free];
        new Lbfgs((point, gradient) => Loss(rows, words.Count, point, gradient)).Minimise(weights, Rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"score {weights[^3]:0.00}, length {weights[^2]:0.00}, constant {weights[^1]:0.00}"));
        File.WriteAllText(file, WordWorth.Write(list.Where(line => line.StartsWith('#')), words.Zip(weights, (word, weight) => (word, Math.Clamp(weight, -Most, Most)))));
    }

    private static IEnumerable<Sample> Chosen(string file) =>
        File.ReadLines(file).Select(line => Passage.Of(line, new WordReader(Tongue.English), new HashSet<string>(), []))
            .SelectMany(passage => Parsing.Quotes.Windows.Standing(passage, _ => true).Where(sample => sample.Opens == passage.Sentences[0] && sample.Closes == passage.Sentences[^1]));

    private static IEnumerable<Example> Others(string argument, Dictionary<string, int> places)
    {
        var (folder, weight) = FittingCommand.Weighted(argument);
        var reader = new InterviewReader(Taxonomy.Empty);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (reader.Read(new Document(File.ReadAllBytes(path), Path.GetFileName(path))) is not Reading.Read { Interview: { Language: null or "en" } interview })
                continue;
            foreach (var sample in QuoteHarvest.Standing(interview))
                yield return Row(sample, places, false, weight);
        }
    }

    private static Example Row(Sample sample, Dictionary<string, int> places, bool chosen, double weight)
    {
        List<int> found = [];
        for (var at = sample.Opens.FirstWord; at < sample.Closes.EndWord; at++)
        {
            if (places.TryGetValue(sample.Passage.Spelled(at).ToString().ToLowerInvariant().Replace('’', '\''), out var place))
                found.Add(place);
        }

        var score = Quotability.LogOdds(sample) - (Quotability.WorthWeight * sample.Worth);
        return new Example(sample.Text.ToString(), [.. found.Distinct()], score, sample.Words / 20.0, chosen, weight);
    }

    private static double Loss(List<Example> rows, int words, double[] point, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        foreach (var row in rows)
        {
            var sum = (row.Score * point[words]) + (row.Length * point[words + 1]) + point[words + 2] + row.Words.Sum(word => point[word]);
            var miss = row.Chosen ? -sum : sum;
            loss += row.Weight * (miss > 0 ? miss + Math.Log(1 + Math.Exp(-miss)) : Math.Log(1 + Math.Exp(miss)));
            var slope = row.Weight * ((1 / (1 + Math.Exp(-sum))) - (row.Chosen ? 1 : 0));
            foreach (var word in row.Words)
                gradient[word] += slope;
            gradient[words] += slope * row.Score;
            gradient[words + 1] += slope * row.Length;
            gradient[words + 2] += slope;
        }

        for (var word = 0; word < words; word++)
        {
            loss += Prior / 2 * point[word] * point[word];
            gradient[word] += Prior * point[word];
        }

        return loss;
    }

    private sealed record Example(string Text, int[] Words, double Score, double Length, bool Chosen, double Weight);
}
