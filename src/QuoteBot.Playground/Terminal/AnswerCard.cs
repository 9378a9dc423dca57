using QuoteBot.Playground.Markdown;
using QuoteBot.Playground.StandIn;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuoteBot.Playground.Terminal;

/// <summary>Draws what the bot answered as a card, as wide as the terminal; <paramref name="plain"/>, as for a pipe, the same as mere text.</summary>
internal sealed class AnswerCard(IAnsiConsole console, TimeProvider clock, bool plain)
{
    private const int WidthAtMost = 100;

    public void Draw(Exchange exchange)
    {
        if (exchange.AnswerType == 9)
        {
            Draw($"{exchange.Form.Title} · a form", FormLines(exchange.Form));
            return;
        }

        foreach (var message in exchange.FollowUps.Prepend(exchange.Message))
        {
            Draw(message);
        }
    }

    public void Draw(Message message) =>
        Draw($"{message.Author.Name} in #{message.Channel.Name}{(message.IsPrivate ? " · only you" : "")}", Parts(message));

    private void Draw(string header, IEnumerable<CardPart> parts)
    {
        if (!plain)
        {
            var panel = new Panel(new Rows(parts.SelectMany(part => (IRenderable[])[part.Drawn, Text.Empty]).SkipLast(1)))
            {
                Header = new PanelHeader(Markup.Escape(header)),
                Border = console.Profile.Capabilities.Unicode ? BoxBorder.Rounded : BoxBorder.Ascii,
                Padding = new Padding(2, 1),
                Width = Math.Min(console.Profile.Width, WidthAtMost),
            };
            console.Write(panel);
            return;
        }

        console.Profile.Out.Writer.WriteLine(header);
        foreach (var part in parts)
        {
            console.Profile.Out.Writer.WriteLine();
            console.Profile.Out.Writer.WriteLine(part.Plain);
        }
    }

    private IEnumerable<CardPart> Parts(Message message)
    {
        var names = NamesFor(message);
        var (styled, words) = (new StyledText(clock, names), new PlainText(clock, names));
        CardPart Text(string markdown) => new(styled.Draw(markdown), words.Write(markdown));
        return
        [
            .. message.Content.Length > 0 ? [Text(message.Content)] : (CardPart[])[],
            .. message.Embeds.SelectMany(embed => Texts(embed).Select(Text)),
            .. message.Attachments.Select(file => CardPart.Of($"{file.FileName} ({file.Size} bytes)")),
            .. message.Selects.Select(select => CardPart.Of($"<{select.Placeholder ?? "Choose"}> {string.Join(" | ", select.Options.Select(option => option.Label))}")),
            .. Buttons(message),
        ];
    }

    private static IEnumerable<string> Texts(Embed embed) => ((string?[])
    [
        embed.Author is { } author ? author : null,
        embed.Title is { } title ? embed.Url is { } url ? $"**[{title}]({url})**" : $"**{title}**" : null,
        embed.Description,
        .. embed.Fields.Select(line => $"**{line.Name}**\n{line.Value}"),
        embed.Footer is { } footer ? $"-# {footer.Replace("\n", "\n-# ", StringComparison.Ordinal)}" : null,
    ]).OfType<string>();

    private static IEnumerable<CardPart> Buttons(Message message)
    {
        var labels = message.Buttons.Select(button => $"[ {button.Label}{(button.Url is { } url ? $" {url}" : "")}{(button.Disabled ? " (off)" : "")} ]").ToList();
        return labels.Count > 0 ? [CardPart.Of(string.Join("  ", labels))] : [];
    }

    private static IEnumerable<CardPart> FormLines(Form form) => form.Fields.Select(field => CardPart.Of(
        $"{field.Label}{(field.Required ? " (needed)" : "")}: {(field.Value.Length > 0 ? field.Value : $"… up to {field.MaxLength} characters")}"));

    private static Func<Mention, string> NamesFor(Message message) =>
        mention => Names.Of(message.Channel.Discord, mention.Kind, mention.Name);

    private sealed record CardPart(IRenderable Drawn, string Plain)
    {
        public static CardPart Of(string text) => new(new Text(text), text);
    }
}
