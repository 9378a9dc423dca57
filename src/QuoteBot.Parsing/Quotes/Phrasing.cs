using System.Collections.Frozen;
using System.Globalization;

namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// How lines are put that people pass on, and how those are that they do not: a weight for each common word and each common pair of words. Words that are not
/// common count by their kind: a name, a number, an ending. A list has <c>WEIGHT WORD</c> or <c>WEIGHT WORD WORD</c> a line, below notes that begin with "#".
/// </summary>
internal sealed class Phrasing
{
    /// <summary>Stands before the first word and behind the last.</summary>
    public const string Edge = "|";

    /// <summary>The number of the edge; the other kinds follow it, as they stand in <see cref="Kinds"/>.</summary>
    public const int EdgeTurn = 1;

    private const int StopTurn = 2;
    private const int CommaTurn = 3;
    private const int NameTurn = 4;
    private const int FigureTurn = 5;
    private const int IngTurn = 6;
    private const int EdTurn = 7;
    private const int LyTurn = 8;
    private const int PluralTurn = 9;
    private const int OtherTurn = 10;

    private static readonly string[] Kinds = [Edge, ".", ",", "Name", "1", "-ing", "-ed", "-ly", "-s", "-"];

    private readonly Dictionary<string, int> turns = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<(int First, int Second), float> weights;

    private Phrasing(IEnumerable<(string[] Words, float Weight)> entries)
    {
        foreach (var kind in Kinds)
            turns.Add(kind, turns.Count + 1);
        var all = entries.ToList();
        foreach (var (words, _) in all.Where(entry => entry.Words.Length == 1))
            turns.TryAdd(words[0], turns.Count + 1);
        weights = all.ToFrozenDictionary(entry => (turns[entry.Words[0]], entry.Words.Length > 1 ? turns[entry.Words[1]] : 0), entry => entry.Weight);
    }

    /// <summary>The words that have a number of their own.</summary>
    public IEnumerable<(string Word, int Turn)> Words => turns.Skip(Kinds.Length).Select(entry => (entry.Key, entry.Value));

    /// <summary>Reads a list.</summary>
    public static Phrasing Read(string list) =>
        new(from line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            where line[0] != '#'
            let parts = line.Split(' ')
            select (parts[1..], float.Parse(parts[0], CultureInfo.InvariantCulture)));

    /// <summary>What the words from one to before another weigh together.</summary>
    public double Weigh(Passage passage, int first, int end)
    {
        Span<int> counted = stackalloc int[(2 * (end - first)) + 1];
        var (sum, before) = (0.0, EdgeTurn);
        foreach (var turn in counted[..Fill(passage, first, end, counted)])
        {
            sum += weights.GetValueOrDefault((turn, 0)) + weights.GetValueOrDefault((before, turn));
            before = turn;
        }

        return sum;
    }

    /// <summary>Writes down the words from one to before another as they are counted, each by its number, with the stops between them and the edge behind them.</summary>
    /// <returns>How many there are.</returns>
    public static int Fill(Passage passage, int first, int end, Span<int> turns)
    {
        var count = 0;
        for (var at = first; at < end; at++)
        {
            turns[count++] = passage.Words[at].Turn is var turn && turn > 0 ? turn : KindOf(passage.Spelled(at), passage.Words[at].Capital && at > first);
            if (at + 1 < end && Stop(passage.Between(at)) is var stop && stop > 0)
                turns[count++] = stop;
        }

        turns[count++] = EdgeTurn;
        return count;
    }

    /// <summary>How such a list writes a number: a word, or what kind of word it is.</summary>
    public string NameOf(int turn) => turn <= Kinds.Length ? Kinds[turn - 1] : turns.First(entry => entry.Value == turn).Key;

    private static int Stop(ReadOnlySpan<char> between) => between is " " ? 0 : between.ContainsAny(".!?") ? StopTurn : between.ContainsAny(",;:—–") ? CommaTurn : 0;

    private static int KindOf(ReadOnlySpan<char> word, bool isName) =>
        char.IsDigit(word[0]) ? FigureTurn : isName ? NameTurn
            : word.EndsWith("ing", StringComparison.Ordinal) ? IngTurn : word.EndsWith("ed", StringComparison.Ordinal) ? EdTurn : word.EndsWith("ly", StringComparison.Ordinal) ? LyTurn
            : word[^1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) ? PluralTurn : OtherTurn;
}
