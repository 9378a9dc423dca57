using QuoteBot.Parsing.Shapes;

namespace QuoteBot.Parsing.Quotes;

/// <summary>A language whose words the reader knows well enough to judge what stands by itself.</summary>
internal sealed class Tongue
{
    // English, Spanish and French running text has from 35 to 55 small words in a hundred; their relatives mostly under 20, but Portuguese more.
    private const double FewestSmallWords = 0.22;
    private const int SampleTexts = 40;
    private const int SampleLength = 4_000;

    // A few words of Spanish are not told from Portuguese or Italian.
    private const int Telling = 1_000;

    private readonly WordTable<Entry> entries;
    private readonly string name;

    private Tongue(string name, string list, string? phrasing, string? vocabulary)
    {
        this.name = name;
        Phrasing = phrasing is null ? null : Phrasing.Read(phrasing);
        IsWeighed = vocabulary is not null;
        entries = new WordTable<Entry>(Read(list, Phrasing, Vocabulary.Read(vocabulary ?? "")).Select(pair => (pair.Key, pair.Value.Sorted())), Entry.Unknown);
    }

    public static Tongue English { get; } = Load("en");

    /// <summary>How those speak whose lines are passed on; null where nobody has counted.</summary>
    public Phrasing? Phrasing { get; }

    /// <summary>Whether it is known what its words tell of a line (<see cref="Vocabulary"/>).</summary>
    public bool IsWeighed { get; }

    private static Tongue[] All { get; } = [English, Load("es"), Load("fr")];

    /// <summary>The language of an interview: the one that its reader told, or else the one that the texts show; null when it is none of those known here.</summary>
    public static Tongue? Of(string? language, IEnumerable<string> texts) =>
        Array.Find(All, tongue => tongue.name == language) ?? Of(texts);

    private static Tongue? Of(IEnumerable<string> texts)
    {
        var sample = string.Join('\n', texts.Take(SampleTexts));
        sample = sample[..Math.Min(sample.Length, SampleLength)];
        var best = All.Select(tongue => (tongue, Share: tongue.SmallWords(sample))).MaxBy(candidate => candidate.Share);
        if (best.Share < FewestSmallWords)
            return null;
        return best.tongue == English || sample.Length < Telling || (Languages.Of([sample]) ?? best.tongue.name) == best.tongue.name ? best.tongue : null;
    }

    public Entry Find(ReadOnlySpan<char> word) => entries[word];

    private double SmallWords(string text)
    {
        var words = new WordReader(this).Read(text);
        return words.Length == 0 ? 0 : (double)words.Count(word => word.Is(WordKinds.Small)) / words.Length;
    }

    private static Tongue Load(string name) =>
        new(name, Resource(name) ?? throw new InvalidOperationException($"The word list {name} is not part of the assembly."), Resource($"{name}.phrasing"), Resource($"{name}.vocabulary"));

    private static string? Resource(string name)
    {
        using var stream = typeof(Tongue).Assembly.GetManifestResourceStream($"QuoteBot.Parsing.Quotes.Words.{name}.txt");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, Entry> Read(string list, Phrasing? phrasing, IEnumerable<(string Word, float Weight)> vocabulary)
    {
        Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
        foreach (var line in list.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal) && line[0] != '#'))
        {
            var kind = Enum.Parse<WordKinds>(line[..line.IndexOf(':', StringComparison.Ordinal)], ignoreCase: true);
            foreach (var phrase in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries))
                Add(entries, kind, WordReader.Parts(phrase));
        }

        foreach (var (word, turn) in phrasing?.Words ?? [])
            entries[word] = Known(entries, word) with { Turn = turn };
        foreach (var (word, weight) in vocabulary)
            entries[word] = Known(entries, word) with { Weight = weight };
        return entries;
    }

    private static void Add(Dictionary<string, Entry> entries, WordKinds kind, string[] words)
    {
        var entry = Known(entries, words[0]);
        entries[words[0]] = words.Length == 1
            ? entry with { Kinds = entry.Kinds | kind }
            : entry with { Phrases = [.. entry.Phrases, new Phrase([.. words[1..].Select(word => Known(entries, word).Id)], kind)] };
    }

    // Every word that a list or a phrase of it has gets a number.
    private static Entry Known(Dictionary<string, Entry> entries, string word)
    {
        if (!entries.TryGetValue(word, out var entry))
            entries[word] = entry = Entry.Unknown with { Id = entries.Count + 1 };
        return entry;
    }

    /// <summary>What is known of a word: its number, what it does alone, the phrases that it opens, which turn of phrase it is, and what it tells of a line.</summary>
    internal sealed record Entry(int Id, WordKinds Kinds, Phrase[] Phrases, int Turn = 0, float Weight = 0)
    {
        private int[] seconds = [];

        public static Entry Unknown { get; } = new(0, WordKinds.None, []);

        /// <summary>The phrases that go on with a word, given by its number.</summary>
        public ReadOnlySpan<Phrase> PhrasesOn(int second)
        {
            var first = seconds.AsSpan().IndexOf(second);
            return first < 0 ? [] : Phrases.AsSpan(first, seconds.AsSpan().LastIndexOf(second) + 1 - first);
        }

        /// <summary>The entry with its phrases in the order of their second words, ready to be looked up.</summary>
        public Entry Sorted()
        {
            if (Phrases.Length == 0)
                return this;
            var phrases = Phrases.OrderBy(phrase => phrase.Rest[0]).ToArray();
            return this with { Phrases = phrases, seconds = [.. phrases.Select(phrase => phrase.Rest[0])] };
        }
    }

    /// <summary>The numbers of the words after a phrase's first, and what the whole does.</summary>
    internal sealed record Phrase(int[] Rest, WordKinds Kind);
}
