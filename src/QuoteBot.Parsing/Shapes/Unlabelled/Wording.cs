using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>In what place of its paragraph a word is looked at.</summary>
internal enum WordRole
{
    Anywhere = 1,
    Opens,
    OpensPair,
    OpensThree,
    InOpening,
    InClosing,
    OpensClosing,
    OpensClosingPair,
    PairInClosing,
    PairInOpening,

    /// <summary>Two words of which one is for the speaker or the one spoken to: "your film", "I thought".</summary>
    PersonPair,
}

/// <summary>Writes down the words of a paragraph as features: which occur, which open it, which are in its last sentence.</summary>
internal static class Wording
{
    private const float Weight = 2;
    private const WordClass Persons = WordClass.Self | WordClass.Group | WordClass.Addressed;

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(ReadOnlySpan<Token> tokens, uint salt, FeatureList into)
    {
        if (tokens.IsEmpty)
            return;
        var share = Weight / MathF.Sqrt(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            into.Add(Rows.Of(WordRole.Anywhere, salt, tokens[i].Hash), share);
            if (i > 0 && ((tokens[i].Kind | tokens[i - 1].Kind) & Persons) != 0)
                into.Add(Rows.Of(WordRole.PersonPair, salt, Joined(tokens, i)), share);
        }

        Opening(tokens, salt, into);
        Closing(tokens, salt, into);
    }

    private static void Opening(ReadOnlySpan<Token> tokens, uint salt, FeatureList into)
    {
        into.Add(Rows.Of(WordRole.Opens, salt, tokens[0].Hash));
        if (tokens.Length > 1)
            into.Add(Rows.Of(WordRole.OpensPair, salt, Joined(tokens, 1)));
        if (tokens.Length > 2)
            into.Add(Rows.Of(WordRole.OpensThree, salt, (Joined(tokens, 1) * 31) ^ tokens[2].Hash));
        var end = 1;
        while (end < tokens.Length && tokens[end].Sentence == 0)
            end++;
        Sentence(tokens[..end], salt, WordRole.InOpening, WordRole.PairInOpening, into);
    }

    private static void Closing(ReadOnlySpan<Token> tokens, uint salt, FeatureList into)
    {
        var start = tokens.Length - 1;
        while (start > 0 && tokens[start - 1].Sentence == tokens[^1].Sentence)
            start--;
        var sentence = tokens[start..];
        into.Add(Rows.Of(WordRole.OpensClosing, salt, sentence[0].Hash));
        if (sentence.Length > 1)
            into.Add(Rows.Of(WordRole.OpensClosingPair, salt, Joined(sentence, 1)));
        Sentence(sentence, salt, WordRole.InClosing, WordRole.PairInClosing, into);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sentence(ReadOnlySpan<Token> tokens, uint salt, WordRole single, WordRole pair, FeatureList into)
    {
        var share = Weight / MathF.Sqrt(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            into.Add(Rows.Of(single, salt, tokens[i].Hash), share);
            if (i > 0)
                into.Add(Rows.Of(pair, salt, Joined(tokens, i)), share);
        }
    }

    private static uint Joined(ReadOnlySpan<Token> tokens, int second) => (tokens[second - 1].Hash * 31) ^ tokens[second].Hash;
}
