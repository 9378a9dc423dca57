using System.Globalization;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Quotes;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Fits what words and pairs of words tell (<c>Quotes/Words/en.phrasing.txt</c>): a logistic regression that tells lines that people chose to pass on from all others of
/// interviews that stand by themselves. The words are those of the list that is handed in; the pairs are chosen anew.
/// </summary>
internal static class PhrasingFit
{
    // A Gaussian prior on each weight; what the length and the constant add is free.
    private const double Prior = 12;
    private const int Rounds = 150;
    private const int Free = 2;

    private const int Pairs = 2_600;
    private const int FewestSeen = 60;

    // Added to each count, so that a pair that one side never has tells no more than it can.
    private const double Smoothing = 5;

    /// <param name="file">The list; its words stay.</param>
    /// <param name="quotes">A file with a chosen line a line.</param>
    /// <param name="folders">Folders with interviews, each with <c>:WEIGHT</c> behind it where its lines count more or less than one.</param>
    public static void Write(string file, string quotes, string[] folders)
    {
        var list = File.ReadAllLines(file);
        var words = list.Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')).Where(parts => parts.Length == 2).Select(parts => parts[1]).ToList();
        var phrasing = Tongue.English.Phrasing!;
        var rows = Chosen(quotes).Select(sample => Row(sample, true, 1)).Concat(folders.SelectMany(Others)).DistinctBy(row => row.Text).ToList();
        var features = words.Select(word => (phrasing.Words.FirstOrDefault(entry => entry.Word == word).Turn, 0)).Where(feature => feature.Turn > 0).Concat(Telling(rows)).ToList();
        Console.WriteLine($"{rows.Count(row => row.Chosen)} chosen lines, {rows.Count(row => !row.Chosen)} others, {features.Count} weights");
        var weights = Fit(rows, features);
        var entries = features.Zip(weights, (feature, weight) => $"{weight.ToString("0.00", CultureInfo.InvariantCulture)} {phrasing.NameOf(feature.Item1)}{(feature.Item2 > 0 ? " " + phrasing.NameOf(feature.Item2) : "")}");
        File.WriteAllLines(file, list.Where(line => line.StartsWith('#')).Concat(entries));
    }

    private static double[] Fit(List<Example> rows, List<(int First, int Second)> features)
    {
        var places = features.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var points = rows.Select(row => (row, Places: row.Features.Where(places.ContainsKey).Select(feature => places[feature]).ToArray())).ToList();
        var balance = rows.Where(row => !row.Chosen).Sum(row => row.Weight) / rows.Count(row => row.Chosen);
        var weights = new double[features.Count + Free];
        new Lbfgs((point, gradient) => Loss(points, balance, features.Count, point, gradient)).Minimise(weights, Rounds);
        return weights;
    }

    // The pairs that are commonest and most unlike on the two sides.
    private static IEnumerable<(int First, int Second)> Telling(List<Example> rows)
    {
        double chosen = rows.Count(row => row.Chosen), others = rows.Count - chosen;
        return rows.SelectMany(row => row.Features.Where(feature => feature.Second > 0).Select(feature => (feature, row.Chosen)))
            .GroupBy(entry => entry.feature, entry => entry.Chosen)
            .Select(group => (group.Key, Chosen: group.Count(isChosen => isChosen), All: group.Count()))
            .Where(pair => pair.All >= FewestSeen)
            .OrderByDescending(pair => Math.Abs(Math.Log((pair.Chosen + Smoothing) / (pair.All - pair.Chosen + Smoothing) * (others / chosen)))
                * Math.Sqrt((pair.Chosen / chosen) + ((pair.All - pair.Chosen) / others)))
            .Take(Pairs).Select(pair => pair.Key);
    }

    private static IEnumerable<Sample> Chosen(string file)
    {
        var words = new WordReader(Tongue.English);
        return File.ReadLines(file).Select(line => Passage.Of(line, words, new HashSet<string>(), []))
            .SelectMany(passage => Parsing.Quotes.Windows.Standing(passage, _ => true).Where(sample => sample.Opens == passage.Sentences[0] && sample.Closes == passage.Sentences[^1]));
    }

    private static IEnumerable<Example> Others(string argument)
    {
        var (folder, weight) = FittingCommand.Weighted(argument);
        var reader = new InterviewReader(Taxonomy.Empty);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (reader.Read(new Document(File.ReadAllBytes(path), Path.GetFileName(path))) is not Reading.Read { Interview: { Language: null or "en" } interview })
                continue;
            foreach (var sample in QuoteHarvest.Standing(interview))
                yield return Row(sample, false, weight);
        }
    }

    private static Example Row(Sample sample, bool chosen, double weight)
    {
        var turns = new int[(2 * sample.Words) + 1];
        var count = Phrasing.Fill(sample.Passage, sample.Opens.FirstWord, sample.Closes.EndWord, turns);
        HashSet<(int First, int Second)> features = [];
        for (var (at, before) = (0, Phrasing.EdgeTurn); at < count; before = turns[at++])
        {
            features.Add((turns[at], 0));
            features.Add((before, turns[at]));
        }

        return new Example(sample.Text.ToString(), [.. features], sample.Words / 20.0, chosen, weight);
    }

    private static double Loss(List<(Example Row, int[] Places)> rows, double balance, int features, double[] point, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        foreach (var (row, places) in rows)
        {
            var sum = (row.Length * point[features]) + point[features + 1] + places.Sum(place => point[place]);
            var mark = row.Chosen ? 1 : 0;
            var weight = row.Chosen ? balance : row.Weight;
            loss += weight * Logistic.Loss(sum, mark);
            var slope = weight * Logistic.Slope(sum, mark);
            foreach (var place in places)
                gradient[place] += slope;
            gradient[features] += slope * row.Length;
            gradient[features + 1] += slope;
        }

        return loss + Logistic.AddPrior(point.AsSpan(0, features), gradient, Prior);
    }

    private sealed record Example(string Text, (int First, int Second)[] Features, double Length, bool Chosen, double Weight);
}
