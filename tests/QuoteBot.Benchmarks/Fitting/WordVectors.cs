using QuoteBot.Parsing;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Words as points that lie near one another where the words keep the same company: the strongest directions of their positive pointwise mutual information
/// within five words (Levy, Goldberg and Dagan 2015, with context counts to the power of 0.75), each point at distance 1.
/// </summary>
internal sealed class WordVectors
{
    private const int MostWords = 12_000;
    private const int FewestSeen = 10;
    private const int Reach = 5;
    private const double Smoothing = 0.75;
    private const int Rounds = 12;

    private readonly Dictionary<string, int> places;

    private WordVectors(IReadOnlyList<string> words, double[][] points)
    {
        Words = words;
        Points = points;
        places = words.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
    }

    /// <summary>The words, the commonest first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The point of each.</summary>
    public double[][] Points { get; }

    /// <summary>The number of a word, or -1.</summary>
    public int PlaceOf(string word) => places.GetValueOrDefault(word, -1);

    /// <summary>Reads every document and places the words that are common in them, names left out.</summary>
    public static WordVectors Of(IEnumerable<string> files, int dimensions)
    {
        var counts = new WordCounts();
        var texts = files.Select(file => counts.Read(TextOf(file))).Where(text => text.Length > 0).ToList();
        var common = counts.Common(FewestSeen, MostWords);
        Console.WriteLine($"{texts.Count} texts, {texts.Sum(text => (long)text.Length)} words, {common.Count} of them placed");
        var places = common.Index().ToDictionary(entry => entry.Item.Number, entry => entry.Index);
        var rows = Company([.. texts.Select(text => Array.ConvertAll(text, word => places.GetValueOrDefault(word, -1)))], common.Count);
        Inform(rows);
        return new WordVectors([.. common.Select(entry => entry.Word)], Directions(rows, dimensions));
    }

    private static string TextOf(string file) =>
        DocumentOpener.Open(new Document(File.ReadAllBytes(file), Path.GetFileName(file))) is DocumentOpening.Opened { Manuscript.Blocks: var blocks }
            ? string.Join('\n', blocks.Select(block => block.Text))
            : "";

    // How often each word stands near each other, nearer ones counting more.
    private static (int Place, double Count)[][] Company(List<int[]> texts, int words)
    {
        var seen = new List<(int Text, int At)>[words];
        for (var word = 0; word < words; word++)
            seen[word] = [];
        foreach (var (number, text) in texts.Index())
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] >= 0)
                    seen[text[at]].Add((number, at));
            }
        }

        var rows = new (int, double)[words][];
        Parallel.For(0, words, () => new double[words], (word, _, counts) =>
        {
            Array.Clear(counts);
            foreach (var (number, at) in seen[word])
            {
                var text = texts[number];
                for (var other = Math.Max(0, at - Reach); other <= Math.Min(text.Length - 1, at + Reach); other++)
                {
                    if (other != at && text[other] >= 0)
                        counts[text[other]] += 1.0 / Math.Abs(other - at);
                }
            }

            rows[word] = [.. counts.Index().Where(entry => entry.Item > 0)];
            return counts;
        }, _ => { });
        return rows;
    }

    // From counts to what they tell beyond chance; what they tell against is left out.
    private static void Inform((int Place, double Count)[][] rows)
    {
        var sums = Array.ConvertAll(rows, row => row.Sum(entry => entry.Count));
        var chances = Array.ConvertAll(sums, sum => Math.Pow(sum, Smoothing));
        var all = chances.Sum();
        for (var word = 0; word < rows.Length; word++)
            rows[word] = [.. rows[word].Select(entry => (entry.Place, Math.Log(entry.Count * all / (sums[word] * chances[entry.Place])))).Where(entry => entry.Item2 > 0)];
    }

    // The left singular vectors, by iterating a subspace (Halko, Martinsson and Tropp 2011), each times the root of its singular value.
    private static double[][] Directions((int Place, double Count)[][] rows, int dimensions)
    {
        var random = new Random(1);
        var points = new double[rows.Length][];
        for (var word = 0; word < rows.Length; word++)
            points[word] = [.. Enumerable.Range(0, dimensions).Select(_ => random.NextDouble() - 0.5)];
        var sizes = Array.Empty<double>();
        for (var round = 0; round < Rounds; round++)
        {
            points = Times(rows, TimesTurned(rows, points));
            sizes = Straighten(points, dimensions);
        }

        foreach (var point in points)
        {
            for (var place = 0; place < dimensions; place++)
                point[place] *= Math.Pow(sizes[place], 0.25);
            var length = Math.Sqrt(point.Sum(value => value * value)) + 1e-9;
            for (var place = 0; place < dimensions; place++)
                point[place] /= length;
        }

        return points;
    }

    private static double[][] Times((int Place, double Count)[][] rows, double[][] points)
    {
        var result = new double[rows.Length][];
        Parallel.For(0, rows.Length, word =>
        {
            var sum = new double[points[0].Length];
            foreach (var (place, count) in rows[word])
            {
                var point = points[place];
                for (var at = 0; at < sum.Length; at++)
                    sum[at] += count * point[at];
            }

            result[word] = sum;
        });
        return result;
    }

    private static double[][] TimesTurned((int Place, double Count)[][] rows, double[][] points)
    {
        var result = Array.ConvertAll(points, point => new double[point.Length]);
        for (var word = 0; word < rows.Length; word++)
        {
            foreach (var (place, count) in rows[word])
            {
                var (sum, point) = (result[place], points[word]);
                for (var at = 0; at < sum.Length; at++)
                    sum[at] += count * point[at];
            }
        }

        return result;
    }

    // Makes the columns stand at right angles and gives them length 1 (Gram and Schmidt, twice over).
    private static double[] Straighten(double[][] points, int dimensions)
    {
        var sizes = new double[dimensions];
        for (var column = 0; column < dimensions; column++)
        {
            for (var earlier = 0; earlier < column * 2; earlier++)
            {
                var against = earlier % column;
                var share = points.Sum(point => point[column] * point[against]);
                foreach (var point in points)
                    point[column] -= share * point[against];
            }

            sizes[column] = Math.Sqrt(points.Sum(point => point[column] * point[column]));
            foreach (var point in points)
                point[column] /= sizes[column] + 1e-12;
        }

        return sizes;
    }
}
