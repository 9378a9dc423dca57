using System.Collections.Frozen;
using System.Numerics;

namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>The words of one language that matter to the model, by their hash. A language it does not know has no words.</summary>
internal sealed class Lexicon
{
    private const int Enough = 4000;

    // English, Spanish and French texts have 0.38 and more of their words here, Italian and Portuguese ones under 0.25 of the Spanish.
    private const double Recognised = 0.3;

    private static readonly FrozenDictionary<string, Lexicon> Known = Read();

    // A word stands at the place that its hash names or, where another does, behind; at least half of the places are free.
    private readonly (uint Word, WordClass Class)[] _classes;

    private Lexicon(uint salt, Dictionary<uint, WordClass> classes)
    {
        Salt = salt;
        IsStrange = classes.Count == 0;
        _classes = new (uint, WordClass)[BitOperations.RoundUpToPowerOf2((uint)(classes.Count * 2) + 1)];
        foreach (var (word, its) in classes)
            _classes[PlaceOf(word)] = (word, its);
    }

    /// <summary>No words at all: the reader goes by punctuation and length.</summary>
    public static Lexicon Strange { get; } = new(0, []);

    /// <summary>Parts the same letters of two languages, Spanish "no" and English "no".</summary>
    public uint Salt { get; }

    public bool IsStrange { get; }

    public WordClass this[uint word] => _classes[PlaceOf(word)].Class;

    /// <summary>The lexicon of a language given by its ISO 639 code, or, where none is given, of the language that the text is seen to be in.</summary>
    public static Lexicon For(string? language, IReadOnlyList<string> paragraphs) =>
        string.IsNullOrEmpty(language)
            ? Recognise(paragraphs)
            : Known.GetValueOrDefault(language[..Math.Min(2, language.Length)].ToLowerInvariant(), Strange);

    private int PlaceOf(uint word)
    {
        var place = (int)(word & (_classes.Length - 1));
        while (_classes[place].Class != WordClass.None && _classes[place].Word != word)
            place = (place + 1) & (_classes.Length - 1);
        return place;
    }

    private static Lexicon Recognise(IReadOnlyList<string> paragraphs)
    {
        var sample = new List<uint>();
        for (var i = 0; i < paragraphs.Count && sample.Count < Enough; i++)
        {
            foreach (var word in new Words(paragraphs[i]))
                sample.Add(word.Hash);
        }

        var best = Known.Values.MaxBy(lexicon => lexicon.Share(sample))!;
        return best.Share(sample) >= Recognised ? best : Strange;
    }

    private double Share(List<uint> sample) => sample.Count == 0 ? 0 : (double)sample.Count(word => this[word] != WordClass.None) / sample.Count;

    private static FrozenDictionary<string, Lexicon> Read()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("QuoteBot.Parsing.Shapes.Unlabelled.words.txt")!;
        using var reader = new StreamReader(stream);
        var languages = new Dictionary<string, Dictionary<uint, WordClass>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                Add(languages, line);
        }

        return languages.ToFrozenDictionary(l => l.Key, l => new Lexicon(Words.Hash(l.Key), l.Value));
    }

    private static void Add(Dictionary<string, Dictionary<uint, WordClass>> languages, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = line[..colon].Split(' ');
        if (!languages.TryGetValue(head[0], out var words))
            languages[head[0]] = words = [];
        foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            words[Words.Hash(word)] = words.GetValueOrDefault(Words.Hash(word)) | Enum.Parse<WordClass>(head[1]);
    }
}
