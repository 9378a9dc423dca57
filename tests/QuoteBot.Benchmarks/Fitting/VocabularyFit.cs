using System.Globalization;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Quotes;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Fits what words tell of a line that may be passed on (<c>Quotes/Words/en.vocabulary.txt</c>) and what the signs of <see cref="Quotability"/> count for beside them: a
/// logistic regression on marked lines, whose words come in as the places that <see cref="WordVectors"/> gives them, so that what one word tells holds for its kin as well.
/// </summary>
internal static class VocabularyFit
{
    private const int Dimensions = 60;

    // A Gaussian prior on what a standard deviation of each counts for; the score as it was may count more, one of its signs alone less.
    private const double Prior = 20;
    private const double ScoreSize = 3;
    private const double SignSize = 0.4;
    private const int Rounds = 300;

    // Of sources left out, lines were ordered best with the score as it was counting for twice what the regression gives it.
    private const double ScoreShare = 2;

    private const double LeastWeight = 0.005;

    private static readonly Quotability.Sign[] Others = [.. Quotability.Signs.Where(sign => sign.Name != "wording")];

    /// <param name="list">The list of words that is written; its notes stay.</param>
    /// <param name="marked">A file with a line a marked line: how far it stands and is worth it, from 0 to 1, the document that it is in, the words, with tabs between them.</param>
    /// <param name="files">A file with the path of a document a line: where words show what company they keep.</param>
    public static void Write(string list, string marked, string files)
    {
        var lines = Lines(marked).ToList();
        Console.WriteLine($"{lines.Count} marked lines");
        var vectors = WordVectors.Of(File.ReadLines(files), Dimensions);
        var columns = Columns(lines, vectors);
        var point = new double[columns.Length + 1];
        new Lbfgs((at, gradient) => Loss(lines, columns, at, gradient)).Minimise(point, Rounds);
        var told = columns.Zip(point, (column, weight) => weight * column.Size / column.Deviation).ToArray();
        told[0] *= ScoreShare;
        var constant = point[^1] - columns.Zip(told, (column, weight) => weight * column.Mean).Sum();
        Console.WriteLine($"base {(constant + (told[0] * Quotability.Base)).ToString("0.00", CultureInfo.InvariantCulture)}");
        foreach (var (number, sign) in Others.Index())
            Console.WriteLine($"{sign.Name} {((told[0] * sign.Weight) + told[number + 1]).ToString("0.000", CultureInfo.InvariantCulture)}");
        var words = vectors.Words.Zip(vectors.Points, (word, place) => (word, Weight: place.Zip(told[(Others.Length + 1)..], (at, weight) => at * weight).Sum()))
            .Where(entry => Math.Abs(entry.Weight) >= LeastWeight && !(entry.Weight < 0 && IsOfArts(entry.word))).OrderBy(entry => entry.word, StringComparer.Ordinal);
        File.WriteAllLines(list, File.ReadLines(list).TakeWhile(line => line.StartsWith('#')).ToList()
            .Concat(words.Select(entry => $"{entry.Weight.ToString("0.00", CultureInfo.InvariantCulture)} {entry.word}")));
    }

    // What the arts are made of is not held against a line, whatever company the words keep elsewhere: "script", "camera".
    private static bool IsOfArts(string word) => Tongue.English.Find(word).Kinds.HasFlag(WordKinds.Craft);

    private static IEnumerable<Line> Lines(string marked)
    {
        var reader = new InterviewReader(Taxonomy.Empty);
        foreach (var document in File.ReadLines(marked).Select(line => line.Split('\t')).GroupBy(parts => parts[1], parts => (Mark: double.Parse(parts[0], CultureInfo.InvariantCulture), Text: parts[2])))
        {
            if (reader.Read(new Document(File.ReadAllBytes(document.Key), Path.GetFileName(document.Key))) is not Reading.Read { Interview: var interview })
                continue;
            var standing = QuoteHarvest.Standing(interview).Select(sample => (Key: sample.Text.ToString().Replace('\n', ' '), sample)).DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.sample);
            foreach (var (mark, text) in document.Where(line => standing.ContainsKey(line.Text)))
                yield return Counted(mark, standing[text]);
        }
    }

    private static Line Counted(double mark, Sample sample)
    {
        double[] signs = [.. Others.Select(sign => sign.Count(sample))];
        var score = Quotability.Base + Others.Zip(signs, (sign, count) => sign.Weight * count).Sum();
        return new Line(mark, score, signs, WordCounts.Spelled(sample.Passage.Text, sample.Passage.Words[sample.Opens.FirstWord..sample.Closes.EndWord]));
    }

    // The score as it was, its signs, and where the words lie.
    private static Column[] Columns(List<Line> lines, WordVectors vectors)
    {
        var places = lines.ConvertAll(line => Place(line.Words, vectors));
        return
        [
            Column.Of([.. lines.Select(line => line.Score)], ScoreSize),
            .. Enumerable.Range(0, Others.Length).Select(sign => Column.Of([.. lines.Select(line => line.Signs[sign])], SignSize)),
            .. Enumerable.Range(0, Dimensions).Select(dimension => Column.Of([.. places.Select(place => place[dimension])], 1)),
        ];
    }

    private static double[] Place(string[] words, WordVectors vectors)
    {
        var place = new double[Dimensions];
        foreach (var point in words.Select(vectors.PlaceOf).Where(number => number >= 0).Select(number => vectors.Points[number]))
        {
            for (var at = 0; at < Dimensions; at++)
                place[at] += point[at] / Math.Sqrt(words.Length);
        }

        return place;
    }

    private static double Loss(List<Line> lines, Column[] columns, double[] point, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        for (var row = 0; row < lines.Count; row++)
        {
            var sum = point[^1];
            for (var place = 0; place < columns.Length; place++)
                sum += point[place] * columns[place].Values[row];
            loss += Logistic.Loss(sum, lines[row].Mark);
            var slope = Logistic.Slope(sum, lines[row].Mark);
            for (var place = 0; place < columns.Length; place++)
                gradient[place] += slope * columns[place].Values[row];
            gradient[^1] += slope;
        }

        return loss + Logistic.AddPrior(point.AsSpan(0, columns.Length), gradient, Prior);
    }

    private sealed record Line(double Mark, double Score, double[] Signs, string[] Words);

    /// <summary>Something counted of every line, brought to mean 0 and a deviation of <paramref name="Size"/>.</summary>
    private sealed record Column(double[] Values, double Mean, double Deviation, double Size)
    {
        public static Column Of(double[] values, double size)
        {
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) + 1e-9;
            return new Column([.. values.Select(value => size * (value - mean) / deviation)], mean, deviation, size);
        }
    }
}
