using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteBot.ReadingVerbs;

/// <summary>Hand-made labels of one interview (gold.json).</summary>
internal sealed record GoldInterview
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public string Shape { get; init; } = "";

    public string? Title { get; init; }

    public string? Interviewer { get; init; }

    public IReadOnlyList<string>? Interviewees { get; init; }

    public string? Publication { get; init; }

    public string? Published { get; init; }

    public IReadOnlyList<string>? Films { get; init; }

    public string? Notes { get; init; }

    public IReadOnlyList<GoldTurn> Turns { get; init; } = [];

    public IReadOnlyList<string> NotSpoken { get; init; } = [];

    /// <summary>All paragraphs in order, as pairs of role ("N" for nobody) and prefix; null in the form that has <see cref="Paragraphs"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Sequence { get; init; }

    /// <summary>The same in another form.</summary>
    public IReadOnlyList<GoldParagraph>? Paragraphs { get; init; }

    /// <summary>Whether the voices are equals, so that their names are marked and not their roles.</summary>
    [JsonIgnore]
    public bool IsAmongEquals => Notes?.Contains("nominal", StringComparison.Ordinal) == true || (Interviewer is null && Interviewees is null or []);

    /// <summary>Every paragraph in order: its role ("none" for nobody) and its first letters.</summary>
    [JsonIgnore]
    public IReadOnlyList<GoldParagraph> InOrder =>
        Paragraphs ?? [.. (Sequence ?? []).Select(pair => new GoldParagraph(pair[0] == "N" ? "none" : pair[0], pair[1]))];

    /// <summary>Reads a gold.json.</summary>
    /// <exception cref="JsonException">The file is none.</exception>
    public static GoldInterview Load(string path) =>
        JsonSerializer.Deserialize<GoldInterview>(File.ReadAllText(path), Format) ?? throw new JsonException($"{path} is empty.");
}

/// <summary>A labelled turn: the first letters of each of its paragraphs.</summary>
internal sealed record GoldTurn(string Speaker, string Role, IReadOnlyList<string> Paragraphs);

/// <summary>A labelled paragraph.</summary>
internal sealed record GoldParagraph(string Role, string Prefix);
