using System.Collections.Concurrent;
using System.Text.Json;

namespace QuoteBot.Parsing.Topics;

/// <summary>The themes of film discussion that quotes are sorted under (data/topics.json).</summary>
public sealed class Taxonomy(IReadOnlyList<Theme> themes)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    private readonly ConcurrentDictionary<string, CueTable> tables = new(StringComparer.Ordinal);

    /// <summary>A taxonomy with no themes: only people and films become topics.</summary>
    public static Taxonomy Empty { get; } = new([]);

    /// <summary>Every theme, in the file's order.</summary>
    public IReadOnlyList<Theme> Themes { get; } = themes;

    /// <summary>The cues in a language, made ready the first time that they are wanted; languages without cues of their own share one table.</summary>
    /// <param name="language">An ISO 639-1 code, or null.</param>
    internal CueTable CuesOf(string? language) =>
        tables.GetOrAdd(language is "es" or "fr" ? language : "", own => new CueTable(this, own));

    /// <summary>Reads the format of data/topics.json: an array of <see cref="Theme"/>.</summary>
    /// <exception cref="JsonException">The text is not such an array.</exception>
    public static Taxonomy Parse(string json) => new(JsonSerializer.Deserialize<List<Theme>>(json, Format) ?? []);
}

/// <summary>A theme of film discussion.</summary>
/// <param name="Id">Stable, in lower case with hyphens.</param>
/// <param name="Name">What people read.</param>
/// <param name="Cues">Words and phrases that show the theme, in their base form.</param>
/// <param name="Hints">Words that go with the theme but are said about much else too ("love", "book"): they count beside cues and never by themselves.</param>
/// <param name="Es">The cues in Spanish; without them a Spanish text is searched for <paramref name="Cues"/>.</param>
/// <param name="Fr">The cues in French, likewise.</param>
public sealed record Theme(
    string Id, string Name, IReadOnlyList<string> Cues, IReadOnlyList<string>? Hints = null, IReadOnlyList<string>? Es = null, IReadOnlyList<string>? Fr = null)
{
    /// <summary>What shows the theme in a language, given as an ISO 639-1 code.</summary>
    internal IReadOnlyList<string> CuesIn(string? language) => Own(language) ?? Cues;

    /// <summary>What shows it there only beside others.</summary>
    internal IReadOnlyList<string> HintsIn(string? language) => Own(language) is null ? Hints ?? [] : [];

    private IReadOnlyList<string>? Own(string? language) => language switch
    {
        "es" => Es,
        "fr" => Fr,
        _ => null,
    };
}
