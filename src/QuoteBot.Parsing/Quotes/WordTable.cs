using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Quotes;

/// <summary>
/// What is known of some words, by their letters. Every word of every answer is looked up here, most of them to be found: a hash of its letters names a place,
/// and it stands there or, where another does, behind.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
{
    private readonly (string? Word, T Value)[] places;
    private readonly T unknown;

    /// <param name="words">The words and what is known of each.</param>
    /// <param name="unknown">What is known of any other word.</param>
    public WordTable(IEnumerable<(string Word, T Value)> words, T unknown)
    {
        var all = words.ToList();
        this.unknown = unknown;
        places = new (string?, T)[BitOperations.RoundUpToPowerOf2((uint)all.Count * 2 + 1)];
        foreach (var (word, value) in all)
        {
            places[PlaceOf(word)] = (word, value);
        }
    }

    /// <summary>What is known of a word.</summary>
    public T this[ReadOnlySpan<char> word] => places[PlaceOf(word)] is { Word: not null, Value: var value } ? value : unknown;

    // At least half of the places are free, so that each search ends.
    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619;
        }

        var place = (int)((hash ^ (hash >> 15)) & (places.Length - 1));
        while (places[place].Word is { } other && !word.SequenceEqual(other))
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
    }
}
