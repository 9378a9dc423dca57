using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace QuoteBot.Parsing.Documents;

/// <summary>Goes through a Word document's main part and collects its paragraphs.</summary>
internal sealed class WordWalk
{
    private readonly BlockBuilder builder = new();
    private readonly WordTable table = new();
    private Emphasis emphasis;
    private Emphasis paragraphFace;
    private string? runMark;
    private string? paragraphMark;
    private BlockKind kind;
    private int level;
    private bool inRun;
    private bool inNotes;
    private WordStyles styles = WordStyles.None;

    private string? Mark => runMark ?? paragraphMark;

    /// <summary>The paragraphs of the main part, in order, then its notes.</summary>
    public IReadOnlyList<Block> Read(MainDocumentPart part)
    {
        styles = WordStyles.Of(part.StyleDefinitionsPart);
        Walk(part);
        inNotes = true;
        foreach (var notes in new OpenXmlPart?[] { part.FootnotesPart, part.EndnotesPart }.OfType<OpenXmlPart>())
        {
            Walk(notes);
        }

        return builder.Blocks;
    }

    private void Walk(OpenXmlPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        for (var goesOn = reader.Read(); goesOn;)
        {
            // What was moved away stands where it was moved to; a fallback says again what its alternative says.
            if (reader.IsStartElement && (reader.ElementType == typeof(MoveFromRun) || reader.ElementType == typeof(AlternateContentFallback)))
            {
                reader.Skip();
                goesOn = !reader.EOF;
                continue;
            }

            if (reader.IsStartElement)
            {
                Enter(reader);
            }

            if (reader.IsEndElement)
            {
                Leave(reader.ElementType);
            }

            goesOn = reader.Read();
        }
    }

    private void Enter(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (type == typeof(Text))
        {
            builder.Add(reader.GetText(), emphasis | paragraphFace, Mark);
        }
        else if (type == typeof(WordRun))
        {
            (inRun, emphasis, runMark) = (true, Emphasis.None, null);
        }
        else if (type == typeof(TabChar))
        {
            builder.Add(" ", emphasis, Mark);
        }
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
        {
            builder.Break();
        }
        else if (!table.Enter(type))
        {
            EnterProperty(reader, type);
        }
    }

    // The face and colour in a paragraph's own properties are those of its mark, not of its words.
    private void EnterProperty(OpenXmlReader reader, Type type)
    {
        if (inRun)
        {
            EnterRunProperty(reader, type);
        }
        else if (type == typeof(ParagraphStyleId))
        {
            Style(Value(reader) ?? "");
        }
        else if (type == typeof(NumberingProperties) && kind == BlockKind.Paragraph)
        {
            kind = BlockKind.ListItem;
        }
        else if (type == typeof(Indentation) && (Value(reader, "left") ?? Value(reader, "start")) is { } left && left != "0")
        {
            paragraphMark = $"{paragraphMark} indented {left}";
        }
    }

    private void EnterRunProperty(OpenXmlReader reader, Type type)
    {
        if (type == typeof(RunStyle))
        {
            emphasis |= styles.FaceOf(Value(reader) ?? "");
        }
        else if (type == typeof(Bold) || type == typeof(Italic))
        {
            var face = type == typeof(Bold) ? Emphasis.Bold : Emphasis.Italic;
            emphasis |= IsOn(reader) ? face : Emphasis.None;
            paragraphFace &= IsOn(reader) ? (Emphasis)~0 : ~face;
        }
        else if (type == typeof(Caps) || type == typeof(SmallCaps))
        {
            runMark = IsOn(reader) ? $"{runMark} capitals" : runMark;
        }
        else if (type == typeof(Color) || type == typeof(Highlight) || type == typeof(Underline) || type == typeof(FontSize))
        {
            runMark = Value(reader) is { } value && value is not ("auto" or "000000" or "none") ? $"{runMark} {type.Name} {value}" : runMark;
        }
    }

    private void Style(string id)
    {
        var name = styles.NameOf(id);
        var isHeading = name.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || name is "Title" or "Subtitle";
        kind = isHeading ? BlockKind.Heading
            : name.Contains("Quote", StringComparison.OrdinalIgnoreCase) ? BlockKind.Quotation
            : name.Contains("Caption", StringComparison.OrdinalIgnoreCase) ? BlockKind.Caption
            : kind;
        level = isHeading ? char.IsAsciiDigit(name[^1]) ? Math.Clamp(name[^1] - '0', 1, 6) : 1 : level;
        paragraphFace = styles.FaceOf(id);
        paragraphMark = kind == BlockKind.Paragraph && name is not ("Normal" or "Standard" or "") ? name : null;
    }

    private void Leave(Type type)
    {
        if (type == typeof(WordParagraph))
        {
            builder.Flush(inNotes ? BlockKind.Furniture : kind == BlockKind.Paragraph && table.IsFirstOfTwo ? BlockKind.Term : kind, level);
            (kind, level, paragraphFace, paragraphMark) = (BlockKind.Paragraph, 0, Emphasis.None, null);
        }
        else if (type == typeof(WordRun))
        {
            (inRun, emphasis, runMark) = (false, Emphasis.None, null);
        }
        else
        {
            table.Leave(type);
        }
    }

    private static bool IsOn(OpenXmlReader reader) => Value(reader) is null or not ("0" or "false" or "off");

    private static string? Value(OpenXmlReader reader, string name = "val")
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
