namespace QuoteBot.Game.Names;

/// <summary>The words of one person's name, and which of them point at the person alone.</summary>
internal sealed class NameForms
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "del", "della", "der", "den", "des", "di", "da", "dos", "du", "la", "le", "van", "von", "vom", "zu", "ten", "ter", "bin", "ibn",
        "al", "el", "y", "e", "of", "the", "and",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv", "phd", "md" };

    public NameForms(string name)
    {
        Name = name;
        All = [.. Words.Of(name).Select(word => word.Folded).Where(word => word.Length > 0)];
        Telling = [.. All.Where(word => word.Length > 1 && !Particles.Contains(word) && !Suffixes.Contains(word))];
    }

    public string Name { get; }

    /// <summary>Every word of the name, folded.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The words that name the person by themselves: no particles, initials and suffixes.</summary>
    public IReadOnlyList<string> Telling { get; }

    /// <summary>The surname as far as it is known: the last telling word.</summary>
    public string? Surname => Telling.Count == 0 ? null : Telling[^1];

    /// <summary>Equal for two spellings of one name: first and last telling word.</summary>
    public string Key => Telling.Count == 0 ? string.Join(' ', All) : Telling.Count == 1 ? Telling[0] : $"{Telling[0]} {Telling[^1]}";

    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether a word of a text is one of this name's telling words or, read loosely, nearly one.</summary>
    public bool Names(Word word, bool loosely) => Telling.Contains(word.Folded)
        || (loosely && Telling.Any(part => Spelling.Near(part, word.Folded) || (!word.Opens && Spelling.Short(part, word.Folded))));
}
