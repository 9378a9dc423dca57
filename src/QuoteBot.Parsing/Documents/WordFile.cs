using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads Word documents (.docx) as a stream of elements, so that a hostile file costs no more than its size.</summary>
internal static class WordFile
{
    private const long LargestPart = 32 * 1024 * 1024;

    public static DocumentOpening Read(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        if (UnpacksTooLarge(stream))
        {
            return new DocumentOpening.Refused(Refusals.TooMuchText);
        }

        stream.Position = 0;
        using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
        if (word.MainDocumentPart is not { } part)
        {
            return new DocumentOpening.Refused(Refusals.Damaged);
        }

        var blocks = new WordWalk().Read(part);
        return new DocumentOpening.Opened(new Manuscript(blocks, new Credits { Title = Folded(word.PackageProperties.Title) }));
    }

    private static string? Folded(string? text) => Spaces.Fold(text) is { Length: > 0 } folded ? folded : null;

    // What an archive says of its sizes may be a lie, so its document is unpacked to nowhere first, and counted.
    private static bool UnpacksTooLarge(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var left = LargestPart;
        var buffer = new byte[64 * 1024];
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var unpacked = entry.Open();
            for (int read; left >= 0 && (read = unpacked.Read(buffer)) > 0;)
            {
                left -= read;
            }
        }

        return left < 0;
    }
}

/// <summary>Goes through a Word document's main part and collects its paragraphs.</summary>
internal sealed class WordWalk
{
    private readonly BlockBuilder builder = new();
    private Emphasis emphasis;
    private Emphasis paragraphFace;
    private string? colour;
    private BlockKind kind;
    private int level;
    private bool inRun;
    private bool inNotes;
    private WordStyles styles = WordStyles.None;

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
            builder.Add(reader.GetText(), emphasis | paragraphFace, colour);
        }
        else if (type == typeof(Run))
        {
            (inRun, emphasis, colour) = (true, Emphasis.None, null);
        }
        else if (type == typeof(Bold) && IsOn(reader))
        {
            Face(Emphasis.Bold);
        }
        else if (type == typeof(Italic) && IsOn(reader))
        {
            Face(Emphasis.Italic);
        }
        else
        {
            EnterOther(reader, type);
        }
    }

    private void EnterOther(OpenXmlReader reader, Type type)
    {
        if (type == typeof(TabChar))
        {
            builder.Add(" ", emphasis, colour);
        }
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
        {
            builder.Break();
        }
        else if (type == typeof(Color) && inRun)
        {
            colour = Value(reader) is { } value && value is not ("auto" or "000000") ? value : null;
        }
        else if (type == typeof(ParagraphStyleId))
        {
            Style(Value(reader) ?? "");
            paragraphFace = styles.FaceOf(Value(reader) ?? "");
        }
        else if (type == typeof(RunStyle) && inRun)
        {
            emphasis |= styles.FaceOf(Value(reader) ?? "");
        }
        else if (type == typeof(NumberingProperties) && kind == BlockKind.Paragraph)
        {
            kind = BlockKind.ListItem;
        }
    }

    // The face in a paragraph's own properties is that of its mark, not of its words.
    private void Face(Emphasis face) => emphasis |= inRun ? face : Emphasis.None;

    private void Style(string name)
    {
        var isHeading = name.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || name is "Title" or "Subtitle";
        kind = isHeading ? BlockKind.Heading
            : name.Contains("Quote", StringComparison.OrdinalIgnoreCase) ? BlockKind.Quotation
            : name.Contains("Caption", StringComparison.OrdinalIgnoreCase) ? BlockKind.Caption
            : kind;
        level = isHeading ? char.IsAsciiDigit(name[^1]) ? Math.Clamp(name[^1] - '0', 1, 6) : 1 : level;
    }

    private void Leave(Type type)
    {
        if (type == typeof(DocumentFormat.OpenXml.Wordprocessing.Paragraph))
        {
            builder.Flush(inNotes ? BlockKind.Furniture : kind, level);
            (kind, level, paragraphFace) = (BlockKind.Paragraph, 0, Emphasis.None);
        }
        else if (type == typeof(Run))
        {
            (inRun, emphasis, colour) = (false, Emphasis.None, null);
        }
    }

    private static bool IsOn(OpenXmlReader reader) => Value(reader) is null or not ("0" or "false" or "off");

    private static string? Value(OpenXmlReader reader)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == "val")
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
