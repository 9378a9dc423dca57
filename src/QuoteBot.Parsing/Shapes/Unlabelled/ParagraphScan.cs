using System.Runtime.CompilerServices;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>A word of the paragraph in hand: its hash, what it may be doing, and the sentence it stands in.</summary>
/// <param name="IsName">Whether it starts with a capital, is no common word and is longer than a letter.</param>
internal readonly record struct Token(uint Hash, WordClass Kind, int Sentence, bool IsName);

/// <summary>Reads paragraphs, each once and from end to end, noting its traits and its words. One scan serves a whole document.</summary>
internal sealed class ParagraphScan(Lexicon lexicon)
{
    /// <summary>A very long paragraph has shown its voice by here; the rest would cost time and change nothing.</summary>
    private const int LongEnough = 6000;

    private Token[] _tokens = new Token[1024];
    private int _count;
    private ParagraphTraits _traits;
    private SentenceTraits _sentence;

    /// <summary>The words of the paragraph read last.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    public ParagraphTraits Read(string paragraph)
    {
        var text = paragraph.AsSpan(0, Math.Min(paragraph.Length, LongEnough)).Trim();
        (_count, _traits, _sentence) = (0, default, default);
        _traits.Length = text.Length;
        _traits.Lead = text.IsEmpty ? '\0' : text[0];
        var end = 0;
        foreach (var word in new Words(text))
        {
            Between(text, end, word.Start);
            Note(word, text[word.Start]);
            end = word.Start + word.Length;
        }

        Between(text, end, text.Length);
        if (_sentence.Words > 0)
            CloseSentence();
        _traits.Ending = Endings.Of(text);
        return _traits;
    }

    // Compiled for good at once: a text would be half read before the runtime has seen how often this runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Between(ReadOnlySpan<char> text, int from, int to)
    {
        var ends = false;
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (c is '?' or '？' or '؟')
                _sentence.Asks = ends = true;
            else if (c is '.' or '!' or '…' or '。' or '！')
                ends |= i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
            else if (c is '@' or '©' || (c == '/' && i + 1 < to && text[i + 1] == '/'))
                _traits.Links = true;
        }

        if (ends && _sentence.Words > 0)
            CloseSentence();
    }

    private void CloseSentence()
    {
        if (_traits.Sentences++ == 0)
            _traits.Opening = _sentence;
        if (_sentence.Asks)
            _traits.Questions++;
        _traits.All |= _sentence.All;
        _traits.Closing = _sentence;
        _sentence = default;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Note(Word word, char initial)
    {
        var kind = lexicon[word.Hash];
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = new Token(word.Hash, kind, _traits.Sentences, kind == WordClass.None && word.Length > 1 && char.IsUpper(initial));
        if (_sentence.Words == 0)
            _sentence.First = kind;
        else if (_sentence.Words == 1)
            _sentence.Second = kind;
        Count(word, kind, initial);
        _sentence.All |= kind;
        _sentence.Words++;
        _traits.Words++;
    }

    private void Count(Word word, WordClass kind, char initial)
    {
        _traits.Selves += (kind & (WordClass.Self | WordClass.Group)) != 0 ? 1 : 0;
        _traits.Addresses += (kind & WordClass.Addressed) != 0 ? 1 : 0;
        _traits.Absents += (kind & WordClass.Absent) != 0 ? 1 : 0;
        if (char.IsAsciiDigit(initial))
            _traits.Digits++;
        else if (char.IsUpper(initial))
            Capital(kind);
    }

    private void Capital(WordClass kind)
    {
        _traits.Initials++;
        if (_sentence.Words > 0 && kind == WordClass.None)
            _traits.Capitals++;
    }
}
