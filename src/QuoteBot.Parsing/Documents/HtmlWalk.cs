using AngleSharp.Dom;

namespace QuoteBot.Parsing.Documents;

/// <summary>Goes through a page in reading order and collects its blocks; a loop, since a hostile page is deep, and by index, since looking up a sibling is not free.</summary>
internal sealed class HtmlWalk(bool isMarkdown)
{
    private const int LongestMenuShare = 3;
    private const int MostTooHeavy = 40;

    private readonly BlockBuilder builder = new();
    private readonly Stack<Face> faces = new([new Face(BlockKind.Paragraph, 0, Emphasis.None, null, TextLayout.Flowing)]);
    private int wholeLength;
    private int tooHeavy;
    private bool isBelowPicture;

    /// <summary>The blocks under a node.</summary>
    public IReadOnlyList<Block> Read(INode root)
    {
        wholeLength = Spaces.Inked(root.TextContent);
        var open = new Stack<(INode Node, int Child)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            if (place.Child < place.Node.ChildNodes.Length)
            {
                open.Push((place.Node, place.Child + 1));
                if (Enter(place.Node.ChildNodes[place.Child]))
                {
                    open.Push((place.Node.ChildNodes[place.Child], 0));
                }
            }
            else if (place.Node != root)
            {
                Leave((IElement)place.Node);
            }
        }

        builder.Flush(faces.Peek().Kind);
        return builder.Blocks;
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            AddText(text.Data, faces.Peek());
            return false;
        }

        if (node is not IElement element || HtmlElements.IsSilent(element.LocalName) || HtmlElements.IsReference(element))
        {
            return false;
        }

        if (HtmlElements.IsRemark(element.LocalName))
        {
            builder.Add($"<{element.LocalName}>", faces.Peek().Emphasis, faces.Peek().Mark);
        }

        EnterElement(element, element.LocalName);
        return true;
    }

    private void AddText(string text, Face face)
    {
        if (face.Layout == TextLayout.Flowing)
        {
            builder.Add(text, face.Emphasis, face.Mark);
        }
        else
        {
            AddTyped(text, face);
        }
    }

    private void AddTyped(string text, Face face)
    {
        var ends = -1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            ends++;
            if (!line.IsWhiteSpace())
            {
                EndLines(ends, face);
                builder.Add(line, face.Emphasis, face.Mark);
                ends = 0;
            }
        }

        EndLines(ends, face);
    }

    private void EndLines(int ends, Face face)
    {
        if (ends > 1)
        {
            builder.Flush(face.Kind, face.Level);
        }
        else if (ends == 1)
        {
            builder.EndLine(face.Layout == TextLayout.Lines);
        }
    }

    private void EnterElement(IElement element, string name)
    {
        var outer = faces.Peek();
        switch (name)
        {
            case "br":
                if (builder.Break())
                {
                    Close(outer);
                }

                break;
            case "hr":
                Close(outer);
                builder.Rule();
                break;
            case "img":
                Picture(element, outer);
                break;
        }

        if (HtmlElements.IsBlock(name) || HtmlElements.IsPictureLink(element))
        {
            builder.Flush(outer.Kind, outer.Level);
            isBelowPicture = false;
        }

        if (HtmlElements.StandsApart(name))
        {
            builder.Add(" ", outer.Emphasis, outer.Mark);
        }

        faces.Push(Inside(element, name, outer));
    }

    private void Picture(IElement element, Face outer)
    {
        if (isMarkdown)
        {
            builder.Flush(outer.Kind, outer.Level);
            builder.Add(element.GetAttribute("alt"), Emphasis.None, null);
            builder.Flush(BlockKind.Caption);
            isBelowPicture = true;
        }

        builder.Picture();
    }

    private void Leave(IElement element)
    {
        var face = faces.Pop();
        if (HtmlElements.IsBlock(element.LocalName) || HtmlElements.IsPictureLink(element))
        {
            Close(face);
        }
        else if (HtmlElements.NamesSpeaker(element))
        {
            builder.Break();
        }
    }

    // What stands in italics directly below a picture, in the same paragraph, is its caption.
    private void Close(Face face)
    {
        builder.Flush(isBelowPicture && builder.IsStatementInItalics ? BlockKind.Caption : face.Kind, face.Level);
        isBelowPicture = false;
    }

    private Face Inside(IElement element, string name, Face outer)
    {
        var (style, colour) = HtmlElements.Style(element.GetAttribute("style"));
        var emphasis = outer.Emphasis | style
            | (HtmlElements.IsBold(name) ? Emphasis.Bold : 0)
            | (HtmlElements.IsItalic(name) ? Emphasis.Italic : 0);
        var mark = colour ?? element.GetAttribute("color") ?? ClassOf(element, name) ?? (HtmlElements.SetsApart(name) ? name : null) ?? outer.Mark;
        return Kind(element, name, outer) with { Emphasis = emphasis, Mark = mark, Layout = Layout(element, name, outer) };
    }

    // The class of a container says how the page is laid out; that of a paragraph or span, what its text is.
    private static string? ClassOf(IElement element, string name) =>
        name is "p" or "span" or "div" or "td" or "li" or "font" or "section" && element.ClassName is { Length: > 0 } own ? own : null;

    // Type inside a paragraph is laid out as the paragraph is.
    private TextLayout Layout(IElement element, string name, Face outer) =>
        isMarkdown ? TextLayout.Flowing : outer.Layout != TextLayout.Flowing && !HtmlElements.IsBlock(name) ? outer.Layout : TypedText.Of(element);

    private Face Kind(IElement element, string name, Face outer) => name switch
    {
        _ when outer.Kind is BlockKind.Furniture or BlockKind.Caption => outer,
        _ when IsMenu(element, name) => outer with { Kind = BlockKind.Furniture, Level = 0 },
        ['h', >= '1' and <= '6' and var level] => outer with { Kind = BlockKind.Heading, Level = level - '0' },
        "title" => outer with { Kind = BlockKind.Heading, Level = 1 },
        "blockquote" => outer with { Kind = BlockKind.Quotation },
        "li" => outer with { Kind = BlockKind.ListItem, Level = outer.Kind == BlockKind.ListItem ? outer.Level + 1 : 1 },
        "dt" or "summary" => outer with { Kind = BlockKind.Term, Level = 0 },
        "td" when IsFirstOfTwo(element) => outer with { Kind = BlockKind.Term, Level = 0 },
        _ when HtmlElements.IsCaption(name, element.ClassName) || HtmlElements.IsPictureLink(element) || Players.IsLink(element) => outer with { Kind = BlockKind.Caption },
        _ => outer,
    };

    // A table of two columns has what is asked on the left.
    private static bool IsFirstOfTwo(IElement cell) => cell.ParentElement is { ChildElementCount: 2 } row && row.FirstElementChild == cell;

    // A menu is small beside its page, however far its lines are indented; a whole article inside a form or aside is no menu. Nothing inside a menu is weighed again, so only what is too heavy costs.
    private bool IsMenu(IElement element, string name)
    {
        if (tooHeavy >= MostTooHeavy || !(HtmlElements.IsMenu(name) || HtmlElements.HasMenuClass(element.ClassName) || HtmlElements.HasMenuClass(element.Id)))
        {
            return false;
        }

        var isSmall = (long)Spaces.Inked(element.TextContent) * LongestMenuShare < wholeLength;
        tooHeavy += isSmall ? 0 : 1;
        return isSmall;
    }

    private readonly record struct Face(BlockKind Kind, int Level, Emphasis Emphasis, string? Mark, TextLayout Layout);
}
