using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace QuoteBot.Parsing.Documents;

/// <summary>The type faces that a Word document's styles give to its paragraphs and runs, each style with those that it is based on.</summary>
internal sealed class WordStyles
{
    private const int DeepestBase = 20;

    private readonly Dictionary<string, (Emphasis Face, string? Base)> faces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public static WordStyles None { get; } = new();

    public static WordStyles Of(StyleDefinitionsPart? part)
    {
        var styles = new WordStyles();
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.faces[id] = (FaceOf(style.StyleRunProperties), style.BasedOn?.Val?.Value);
                styles.names[id] = style.StyleName?.Val?.Value is { Length: > 0 } name ? name : id;
            }
        }

        return styles;
    }

    /// <summary>What a style is called: "heading 3" in every language that Word speaks.</summary>
    public string NameOf(string id) => names.GetValueOrDefault(id, id);

    /// <summary>Bold, italic, both or neither; a heading's face is that of a heading and counts for nothing.</summary>
    public Emphasis FaceOf(string id)
    {
        var face = Emphasis.None;
        for (var depth = 0; depth < DeepestBase && id.Length > 0 && faces.TryGetValue(id, out var style); depth++)
        {
            (face, id) = (face | style.Face, style.Base ?? "");
        }

        return face;
    }

    private static Emphasis FaceOf(StyleRunProperties? properties) =>
        (properties?.Bold is { } bold && bold.Val?.Value != false ? Emphasis.Bold : 0) | (properties?.Italic is { } italic && italic.Val?.Value != false ? Emphasis.Italic : 0);
}
