using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>Names, one entry a person: a name that is part of a longer one is the same person.</summary>
internal sealed class NameBook
{
    private const int Most = 300;

    private readonly List<string> names = [];
    private readonly List<string[]> words = [];
    private readonly HashSet<string> keys = [];

    public NameBook(IEnumerable<string> first)
    {
        foreach (var name in first)
        {
            Add(name);
        }
    }

    /// <summary>The names in the order in which they were first added.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Adds a name unless the person is in the book; a fuller form takes the place of a shorter.</summary>
    public void Add(string name)
    {
        var key = LabelKey.Of(name);
        if (key.Length == 0 || names.Count >= Most || !keys.Add(key))
        {
            return;
        }

        var own = key.Split(' ');
        var same = words.FindIndex(known => IsPart(own, known) || IsPart(known, own));
        if (same < 0)
        {
            names.Add(name);
            words.Add(own);
        }
        else if (names[same].Length < name.Length)
        {
            (names[same], words[same]) = (name, own);
        }
    }

    // "Romanek" is part of "Mark Romanek"; "Andrew" alone could be any Andrew, and is nobody new. "Jen Alder" is Jennifer Alder, and "Ana Ruiz" Ana Ruiz Luna.
    private static bool IsPart(string[] brief, string[] full) =>
        brief.Length <= full.Length && (brief.Length == 1 ? brief[0] == full[^1] || brief[0] == full[0]
            : brief[^1] == full[^1] ? brief[0] == full[0] || (brief.Length == full.Length && ShortNames.IsFor(brief[0], full[0]))
            : full.Length == brief.Length + 1 && full.AsSpan().StartsWith(brief));
}
