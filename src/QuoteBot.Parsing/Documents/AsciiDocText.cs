using System.Text;

namespace QuoteBot.Parsing.Documents;

/// <summary>Reads AsciiDoc: its header, headings, lists with continued items, questions and answers, quotations; what only a program reads is left out.</summary>
internal sealed class AsciiDocText
{
    private static readonly string[] ForPrograms = ["//", "include::", "ifdef::", "ifndef::", "endif::", "toc::", "video::", "audio::"];

    private readonly BlockBuilder builder = new();
    private readonly StringBuilder paragraph = new();
    private BlockKind kind = BlockKind.Paragraph;
    private BlockKind around = BlockKind.Paragraph;
    private string? skippedTo;
    private int level;

    /// <summary>Whether a text opens as AsciiDoc does, with its title and the attributes below it, or is called so.</summary>
    public static bool LooksLike(string text, string? fileName)
    {
        if (fileName?.EndsWith(".adoc", StringComparison.OrdinalIgnoreCase) == true || fileName?.EndsWith(".asciidoc", StringComparison.OrdinalIgnoreCase) == true)
        {
            return true;
        }

        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return start.StartsWith("= ", StringComparison.Ordinal) && AsciiDocHeader.Of(text).Attributes > 0;
    }

    public static DocumentOpening Read(string text)
    {
        var header = AsciiDocHeader.Of(text);
        var reader = new AsciiDocText();
        if (header.Credits.Title is { } title)
        {
            reader.Put(title, BlockKind.Heading, 1);
        }

        foreach (var line in text.AsSpan(header.Length).EnumerateLines())
        {
            reader.Take(line.TrimEnd());
        }

        reader.Close();
        return new DocumentOpening.Opened(new Manuscript(reader.builder.Blocks, header.Credits));
    }

    private void Take(ReadOnlySpan<char> line)
    {
        if (skippedTo is not null)
        {
            skippedTo = line.SequenceEqual(skippedTo) ? null : skippedTo;
        }
        else if (line.Length == 0 || line is "+")
        {
            Close();
        }
        else if (!IsDelimiter(line) && !IsForPrograms(line))
        {
            TakeWords(line);
        }
    }

    private void TakeWords(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart();
        var space = words.IndexOf(' ');
        var mark = space is > 0 and <= 6 ? words[..space] : "";
        if (mark.Length > 0 && mark.IndexOfAnyExcept('=') < 0)
        {
            Close();
            Put(words[space..].Trim(), BlockKind.Heading, mark.Length);
        }
        else if (mark.Length > 0 && (mark.IndexOfAnyExcept('.') < 0 || mark.IndexOfAnyExcept('*') < 0 || mark is "-"))
        {
            Begin(words[space..], BlockKind.ListItem, mark.Length);
        }
        else if (words.StartsWith("image::", StringComparison.Ordinal))
        {
            Close();
            Put(AsciiDocWords.Alternative(words), BlockKind.Caption, 0);
        }
        else if (words.IndexOf("::") is > 0 and var colons && (colons + 2 == words.Length || words[colons + 2] == ' '))
        {
            Begin(words[..colons], BlockKind.Term, 0);
            Begin(words[(colons + 2)..], around, 0);
        }
        else
        {
            Go(words);
        }
    }

    private void Begin(ReadOnlySpan<char> words, BlockKind what, int depth)
    {
        Close();
        (kind, level) = (what, depth);
        Go(words);
    }

    // A line goes on in the next unless " +" breaks it.
    private void Go(ReadOnlySpan<char> words)
    {
        var breaks = words.EndsWith(" +", StringComparison.Ordinal);
        paragraph.Append(breaks ? words[..^2] : words).Append(breaks ? '\n' : ' ');
    }

    private void Close()
    {
        Put(paragraph.ToString(), kind, level);
        paragraph.Clear();
        (kind, level) = (around, 0);
    }

    private void Put(ReadOnlySpan<char> words, BlockKind what, int depth)
    {
        AsciiDocWords.Into(builder, words);
        builder.Flush(what, depth);
    }

    // The lines around a listing, a comment, a quotation, a side note.
    private bool IsDelimiter(ReadOnlySpan<char> line)
    {
        if (line is "--" or "|===" || (line.Length >= 4 && line.IndexOfAnyExcept(line[0]) < 0 && line[0] is '-' or '.' or '+' or '/' or '_' or '=' or '*'))
        {
            Close();
            skippedTo = line.Length >= 4 && line[0] is '-' or '.' or '+' or '/' ? line.ToString() : null;
            kind = around = line[0] != '_' ? around : around == BlockKind.Quotation ? BlockKind.Paragraph : BlockKind.Quotation;
            return true;
        }

        return false;
    }

    // Attributes, anchors, comments, inclusions, rules.
    private static bool IsForPrograms(ReadOnlySpan<char> line) =>
        (line[0] == '[' && line[^1] == ']' && !line.Contains("] ", StringComparison.Ordinal)) || AsciiDocWords.StartsWith(line, ForPrograms)
        || line is "'''" or "---" or "***" or "<<<" || (line[0] == ':' && line[1..].IndexOf(": ") > 0);
}
