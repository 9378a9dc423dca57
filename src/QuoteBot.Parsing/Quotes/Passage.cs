using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Parsing.Quotes;

/// <summary>A stretch of text taken apart into sentences and words.</summary>
/// <param name="Text">The whole paragraph.</param>
/// <param name="Words">Its words in order.</param>
/// <param name="Sentences">The sentences to choose from, in order, each with its own range of <paramref name="Words"/>.</param>
/// <param name="Names">The words of the names that are known in this interview, which stand for people where they open a sentence.</param>
/// <param name="IsExcerpt">Whether it is cut out of a sentence, so that it may begin small and end without a mark.</param>
internal sealed record Passage(string Text, Word[] Words, IReadOnlyList<Line> Sentences, IReadOnlySet<string> Names, bool IsExcerpt)
{
    /// <summary>Whether it is the first paragraph of what somebody says, so that nothing said before it but the question can be pointed at.</summary>
    public bool OpensTurn { get; init; }

    /// <summary>Whether a question prompted it.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>Whether the card beside it names a film, so that the reader knows which story is meant.</summary>
    public bool HasFilm { get; init; }

    /// <summary>Whether it belongs to a talk that was written down as it was spoken, with all its "um" and "you know".</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether the card beside it gives a speaker's full name.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>The language that it is taken for.</summary>
    public Tongue Tongue { get; init; } = Tongue.English;

    /// <summary>Takes a whole paragraph apart.</summary>
    public static Passage Of(string text, WordReader words, IReadOnlySet<string> names, IReadOnlyCollection<string> titles)
    {
        var (start, end) = QuotationFinder.Unwrap(text);
        var sentences = SentenceSplitter.Split(text[start..end], titles);
        return Of(text, words.Read(text), start == 0 ? sentences : [.. sentences.Select(sentence => sentence.MovedBy(start))], names, false) with { Tongue = words.Tongue };
    }

    /// <summary>The part of this passage between two places, as sentences of its own: the inside of a quotation.</summary>
    public Passage Part(int start, int end) =>
        Of(Text, Words, [.. SentenceSplitter.Split(Text[start..end]).Select(inner => inner.MovedBy(start))], Names, true) with { Tongue = Tongue, HasFilm = HasFilm };

    /// <summary>The first word that begins at a place or after it, and the first that begins at another or after it.</summary>
    public (int First, int End) Range(int start, int end) => (FirstFrom(Words, start), FirstFrom(Words, end));

    public string TextOf(Window window) => Text[Sentences[window.First].Start..Sentences[window.Last].End];

    /// <summary>A word as it is printed.</summary>
    public ReadOnlySpan<char> Spelled(int word) => Words[word].In(Text);

    /// <summary>What stands right behind a word; NUL where it ends the text.</summary>
    public char After(int word) => Words[word].End < Text.Length ? Text[Words[word].End] : '\0';

    /// <summary>What stands between a word and the next.</summary>
    public ReadOnlySpan<char> Between(int word) => Text.AsSpan(Words[word].End, Words[word + 1].Start - Words[word].End);

    /// <summary>Whether nothing but a space or an apostrophe stands between a word and the next.</summary>
    public bool Runs(int word) =>
        word + 1 < Words.Length && !Between(word).ContainsAnyExcept(' ', '\'', '’');

    /// <summary>The sentence that a place lies in.</summary>
    public Line LineAt(int place)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].Start > place ? (low, middle - 1) : (middle, high);
        }

        return Sentences[low];
    }

    private static Passage Of(string text, Word[] words, IReadOnlyList<Sentence> sentences, IReadOnlySet<string> names, bool isExcerpt)
    {
        var lines = new Line[sentences.Count];
        var word = sentences.Count == 0 ? 0 : FirstFrom(words, sentences[0].Start);
        for (var i = 0; i < lines.Length; i++)
        {
            var first = word;
            while (word < words.Length && words[word].Start < sentences[i].Spoken)
                word++;
            lines[i] = WithoutDirection(text, words, new Line(sentences[i].Start, sentences[i].Spoken, first, word));
            while (word < words.Length && words[word].Start < sentences[i].End)
                word++;
        }

        return new Passage(text, words, lines, names, isExcerpt);
    }

    // "(laughs) I never did." begins at "I".
    private static Line WithoutDirection(string text, Word[] words, Line line)
    {
        var start = Skip.Space(text, StageDirection.After(text, line.Start));
        return start == line.Start || start >= line.End ? line : line with { Start = start, FirstWord = FirstFrom(words, start) };
    }

    private static int FirstFrom(Word[] words, int start)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>A sentence with its words.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after the last character that is spoken.</param>
/// <param name="FirstWord">The index of its first word.</param>
/// <param name="EndWord">The index after its last word.</param>
internal readonly record struct Line(int Start, int End, int FirstWord, int EndWord);
