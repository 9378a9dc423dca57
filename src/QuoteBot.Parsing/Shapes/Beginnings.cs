using System.Buffers;
using QuoteBot.Parsing.People;

namespace QuoteBot.Parsing.Shapes;

/// <summary>Words that lines are known to begin with, in capitals or not. Most lines are told by their first letter to begin with none of them.</summary>
internal sealed class Beginnings(string[] words)
{
    private readonly SearchValues<char> initials = SearchValues.Create([.. words.Select(beginning => char.ToUpperInvariant(beginning[0]))]);

    /// <summary>Whether a text begins with one of them.</summary>
    public bool Open(ReadOnlySpan<char> text) =>
        text.Length > 0 && initials.Contains(char.ToUpperInvariant(text[0])) && Cues.OpensOn(text, words);
}
