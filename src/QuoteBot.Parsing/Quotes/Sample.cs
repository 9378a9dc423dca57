using System.Numerics;

namespace QuoteBot.Parsing.Quotes;

/// <summary>A passage that might be quoted, counted through once.</summary>
internal sealed class Sample
{
    private const int FewestWords = 3;

    private readonly int[] kinds = new int[64];
    private bool always;

    /// <param name="passage">The paragraph.</param>
    /// <param name="first">The index of its first sentence.</param>
    /// <param name="last">The index of its last one.</param>
    /// <param name="loose">How many words point back vaguely (<see cref="References.Loose"/>).</param>
    public Sample(Passage passage, int first, int last, double loose)
    {
        Passage = passage;
        Opens = passage.Sentences[first];
        Closes = passage.Sentences[last];
        Sentences = last - first + 1;
        Loose = loose;
        Particulars = Particulars.Count(passage, first, last);
        Phrasing = passage.Tongue.Phrasing?.Weigh(passage, Opens.FirstWord, Closes.EndWord) ?? 0;
        Wording = passage.Tongue.IsWeighed ? Vocabulary.Weigh(passage.Words.AsSpan(Opens.FirstWord, Words)) : Vocabulary.Usual;
        for (var at = Opens.FirstWord; at < Closes.EndWord; at++)
            Count(at);
        for (var later = first + 1; later <= last; later++)
            Trailing += IsHardlyAny(passage.Sentences[later]) ? 1 : 0;
    }

    public Passage Passage { get; }

    public Line Opens { get; }

    public Line Closes { get; }

    public int Sentences { get; }

    public double Loose { get; }

    public Particulars Particulars { get; }

    /// <summary>How often "it" stands for something.</summary>
    public int It { get; private set; }

    /// <summary>How many words point at something: "this", "those films", "that's".</summary>
    public int Pointers { get; private set; }

    /// <summary>How many words tell of the past.</summary>
    public int Past { get; private set; }

    /// <summary>How many words say what might be.</summary>
    public int Supposing { get; private set; }

    /// <summary>How many words say what somebody is about to do, or doing now.</summary>
    public int Planning { get; private set; }

    /// <summary>How many words but the first are names, or parts of them.</summary>
    public int Names { get; private set; }

    /// <summary>How many words are numbers written in figures.</summary>
    public int Figures { get; private set; }

    /// <summary>How far it is put as lines are that people pass on; 0 where nobody has counted.</summary>
    public double Phrasing { get; }

    /// <summary>What its words tell (<see cref="Vocabulary"/>), or usually tell where nobody has weighed them.</summary>
    public double Wording { get; }

    /// <summary>How many words are written like "API" or "GitHub".</summary>
    public int Acronyms { get; private set; }

    /// <summary>How many sentences but the first are hardly any: "I know.", "All the friends."</summary>
    public int Trailing { get; }

    public int Words => Closes.EndWord - Opens.FirstWord;

    /// <summary>Whether it names nothing that only those who were there could place; in what always holds, the clock is any clock.</summary>
    public bool IsPlaced =>
        Particulars.Strangers == 0 &&
        (Particulars.Unplaced == 0 || (!Particulars.HasSeveral && Past <= Of(WordKinds.Present) / 2 && always))
        && (Particulars.Works == 0 || (Past == 0 && Of(WordKinds.First) + Of(WordKinds.They) == 0));

    public ReadOnlySpan<char> Text => Passage.Text.AsSpan(Opens.Start, Closes.End - Opens.Start);

    public Word First => Passage.Words[Opens.FirstWord];

    public bool OpensTheTurn => Passage.OpensTurn && Opens.FirstWord == Passage.Sentences[0].FirstWord;

    /// <summary>"I think…", "I really believe…"</summary>
    public bool OpensWithAThought => OpensWith("I") && (IsThought(Opens.FirstWord + 1) || IsThought(Opens.FirstWord + 2));

    /// <summary>How many words do something by themselves, or open a phrase that does.</summary>
    public int Of(WordKinds kind) => kinds[BitOperations.TrailingZeroCount((long)kind)];

    public bool OpensWith(params ReadOnlySpan<string> words) => IsOneOf(Opens.FirstWord, words);

    /// <summary>How often one of these words stands in it.</summary>
    public int Times(params ReadOnlySpan<string> words)
    {
        var found = 0;
        for (var at = Opens.FirstWord; at < Closes.EndWord; at++)
            found += IsOneOf(at, words) ? 1 : 0;
        return found;
    }

    /// <summary>How often one of these words stands in it right before one of those.</summary>
    public int Pairs(ReadOnlySpan<string> words, ReadOnlySpan<string> next)
    {
        var found = 0;
        for (var at = Opens.FirstWord; at + 1 < Closes.EndWord; at++)
            found += IsOneOf(at, words) && IsOneOf(at + 1, next) ? 1 : 0;
        return found;
    }

    private bool IsOneOf(int at, ReadOnlySpan<string> words)
    {
        var spelled = Passage.Spelled(at);
        foreach (var word in words)
        {
            if (spelled.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsHardlyAny(Line line) =>
        line.EndWord - line.FirstWord <= FewestWords || Clause.IsFragment(Passage, line, line.FirstWord);

    private void Count(int at)
    {
        var word = Passage.Words[at];
        var text = Passage.Spelled(at);
        Acronyms += text.Length > 1 && text[1..].ContainsAnyInRange('A', 'Z') && text is not ("OK" or "TV" or "DVD" or "US" or "UK") ? 1 : 0;
        Figures += char.IsDigit(text[0]) ? 1 : 0;
        for (var bits = (long)(word.Kinds | word.Phrase); bits != 0; bits &= bits - 1)
            kinds[BitOperations.TrailingZeroCount(bits)]++;
        It += word.Is(WordKinds.It) && !Dummy.It(Passage, Passage.LineAt(word.Start), at) ? 1 : 0;
        Pointers += word.Is(WordKinds.That) && Points(at) ? 1 : 0;
        Past += word.Is(WordKinds.Past) || (word.HasSense && Passage.Spelled(at).EndsWith("ed", StringComparison.Ordinal)) ? 1 : 0;
        Supposing += Passage.Spelled(at) is "would" or "could" or "'d" or "’d" ? 1 : 0;
        Planning += Passage.Spelled(at) is "'ll" or "’ll" or "gonna" || (Passage.Spelled(at) is "'m" or "’m" or "am" && at + 1 < Closes.EndWord && Passage.Spelled(at + 1).EndsWith("ing", StringComparison.Ordinal)) ? 1 : 0;
        always |= Passage.Spelled(at) is "always" or "never" or "every" or "Every" or "everybody" or "Everybody" or "nobody" or "Nobody" or "siempre" or "nunca" or "toujours" or "jamais";
        Names += at > Opens.FirstWord && word.Capital && !word.Is(WordKinds.Small | WordKinds.First) ? 1 : 0;
    }

    private bool IsThought(int at) => at < Closes.EndWord && Passage.Spelled(at) is "think" or "believe" or "feel" or "find" or "guess";

    // "I think that life is short" points at nothing.
    private bool Points(int at) =>
        Passage.Spelled(at) is not ("that" or "That") || at + 1 >= Closes.EndWord || Passage.Words[at + 1].Is(WordKinds.Be)
        || !Passage.Runs(at);
}
