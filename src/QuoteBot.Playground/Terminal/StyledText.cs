using QuoteBot.Playground.Markdown;
using Spectre.Console;
using Spectre.Console.Rendering;
using Link = QuoteBot.Playground.Markdown.Link;
using Paragraph = Spectre.Console.Paragraph;

namespace QuoteBot.Playground.Terminal;

/// <summary>Draws Markdown with the means of a terminal. Nothing is told by colour alone.</summary>
internal sealed class StyledText(TimeProvider clock, Func<Mention, string> name)
{
    public IRenderable Draw(string markdown) => new Rows(BlockReader.Read(markdown).Select(Draw));

    private IRenderable Draw(Block block) => block switch
    {
        Markdown.Paragraph paragraph => Run(paragraph.Inside),
        Heading { Level: 0 } small => Run(small.Inside, new Style(decoration: Decoration.Dim)),
        Heading heading => Run(heading.Inside, new Style(decoration: Decoration.Bold)),
        Quote quote => new Padder(new Rows(quote.Inside.Select(Draw)), new Padding(2, 0, 0, 0)),
        Item item => new Padder(Run([new Plain(item.Mark + " "), .. item.Inside]), new Padding(2 * item.Depth, 0, 0, 0)),
        CodeBlock code => new Padder(new Text(code.Text), new Padding(2, 0, 0, 0)),
        _ => new Text(""),
    };

    private Paragraph Run(IReadOnlyList<Inline> inlines, Style? style = null)
    {
        var paragraph = new Paragraph();
        Append(paragraph, inlines, style ?? Style.Plain);
        return paragraph;
    }

    private void Append(Paragraph paragraph, IReadOnlyList<Inline> inlines, Style style)
    {
        foreach (var inline in inlines)
        {
            Append(paragraph, inline, style);
        }
    }

    private void Append(Paragraph paragraph, Inline inline, Style style)
    {
        switch (inline)
        {
            case Dressed { Dress: Dress.Spoiler } spoiler:
                paragraph.Append("[spoiler: ", style);
                Append(paragraph, spoiler.Inside, style);
                paragraph.Append("]", style);
                break;
            case Dressed dressed:
                Append(paragraph, dressed.Inside, style.Combine(new Style(decoration: Decorate(dressed.Dress))));
                break;
            case Link link when link.Inside is not [Plain { Text: var words }] || words != link.Url:
                Append(paragraph, link.Inside, style);
                paragraph.Append($" ({link.Url})", style);
                break;
            default:
                paragraph.Append(Words(inline), style);
                break;
        }
    }

    private string Words(Inline inline) => inline switch
    {
        Plain plain => plain.Text,
        Code code => code.Text,
        Link link => link.Url,
        Mention mention => name(mention),
        Moment moment => Times.Write(moment, clock),
        LineBreak => "\n",
        _ => "",
    };

    private static Decoration Decorate(Dress dress) => dress switch
    {
        Dress.Bold => Decoration.Bold,
        Dress.Italic => Decoration.Italic,
        Dress.Underlined => Decoration.Underline,
        Dress.Struck => Decoration.Strikethrough,
        _ => Decoration.None,
    };
}
