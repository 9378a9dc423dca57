namespace QuoteBot.Playground.Markdown;

/// <summary>Writes Markdown as text for pipes and for people whose terminal shows nothing else.</summary>
internal sealed class PlainText(TimeProvider clock, Func<Mention, string> name)
{
    public string Write(string markdown) => string.Join('\n', BlockReader.Read(markdown).Select(Write));

    public string Write(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(Write));

    private string Write(Block block) => block switch
    {
        Paragraph paragraph => Write(paragraph.Inside),
        Heading heading => Write(heading.Inside),
        Quote quote => string.Join('\n', quote.Inside.SelectMany(inner => Write(inner).Split('\n')).Select(line => "  " + line)),
        Item item => new string(' ', 2 * item.Depth) + $"{item.Mark} {Write(item.Inside)}",
        CodeBlock code => code.Text,
        _ => "",
    };

    private string Write(Inline inline) => inline switch
    {
        Plain plain => plain.Text,
        Code code => code.Text,
        Dressed { Dress: Dress.Spoiler } spoiler => $"[spoiler: {Write(spoiler.Inside)}]",
        Dressed dressed => Write(dressed.Inside),
        Link link => Write(link.Inside) is var words && words == link.Url ? words : $"{words} ({link.Url})",
        Mention mention => name(mention),
        Moment moment => Times.Write(moment, clock),
        LineBreak => "\n",
        _ => "",
    };
}
