using CsCheck;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.Tests.QuoteBot.Chat;

/// <summary>Whatever a command puts together, what is sent keeps Discord's limits and pings nobody.</summary>
public sealed class KeepingLimits
{
    private static readonly Gen<string> Odd = Gen.Select(
        OneOf("", " ", "a", "word ", "@everyone ", "**", "\u202Eabc", "שלום ", "👨‍👩‍👧", "\n", "e\u0301", "\\", "<@1>", "https://example.org/", "\uD83D", "\u0000\u0007", "日本語"),
        OneOf(0, 1, 44, 45, 80, 101, 256, 300, 1025, 6000),
        (part, times) => string.Concat(Enumerable.Repeat(part, times)));

    private static readonly Gen<Embed> AnyCard = Gen.Select(Odd, Odd, Odd, Odd, Gen.Select(Odd, Odd).List[0, 30], (title, description, footer, author, fields) => new Embed
    {
        Title = title,
        Description = description,
        Footer = new EmbedFooter(footer),
        Author = new EmbedAuthor(author, title),
        Url = title,
        Fields = [.. fields.Select(field => new EmbedField(field.Item1, field.Item2))],
    });

    private static readonly Gen<IReadOnlyList<Component>> AnyRow = Gen.OneOf(
        Odd.List[0, 7].Select(labels => (IReadOnlyList<Component>)[.. labels.Select((label, n) => new Button { Style = ButtonStyle.Primary, CustomId = $"{n}", Label = label })]),
        Gen.Select(Odd, Odd).Select((label, url) => (IReadOnlyList<Component>)[Button.Link(label, url)]),
        Gen.Select(Odd, Odd, Gen.Int[0, 30], (placeholder, text, count) => (IReadOnlyList<Component>)
        [
            new StringSelect
            {
                CustomId = "menu",
                Placeholder = placeholder,
                Options = [.. Enumerable.Range(0, count).Select(n => new SelectOption(text, $"{n}", text))],
            },
        ]));

    [Fact]
    public void Any_message_fits() =>
        Gen.Select(Odd, AnyCard.List[0, 12], AnyRow.List[0, 7]).Sample((text, cards, rows) =>
        {
            var body = ReplyWriter.Body(new Reply.Message { Text = Prose.Words(text), Cards = cards, Rows = rows });

            Assert.True(body.Content!.Length <= 2000);
            Assert.True(body.Content.Length > 0 || body.Embeds!.Count > 0, "Discord refuses a message with nothing in it.");
            Assert.True(body.Embeds!.Count <= 10);
            Assert.True(body.Embeds.Sum(Length) <= 6000);
            Assert.All(body.Embeds, Fits);
            Assert.True(body.Components!.Count <= 5);
            Assert.All(body.Components, row => Fits(Assert.IsType<ActionRow>(row)));
            Assert.Empty(body.AllowedMentions.Parse);
        }, iter: 200);

    [Fact]
    public void Any_form_fits() =>
        Gen.Select(Odd, Odd, Odd.List[1, 7]).Sample((title, text, values) =>
        {
            var fields = values.Select((value, n) => new Label(text, new TextInput { CustomId = $"{n}", Value = value, Placeholder = text }, text));

            var form = (Modal)ReplyWriter.First(Reply.Form.Of("id", title, [.. fields])).Data!;

            Assert.InRange(form.Title.Length, 1, 45);
            Assert.InRange(form.Components.Count, 1, 5);
            Assert.All(form.Components, part => Fits(Assert.IsType<Label>(part)));
        }, iter: 200);

    [Fact]
    public void Any_suggestions_fit() =>
        Gen.Select(Odd, Odd).List[0, 40].Sample(pairs =>
        {
            var choices = pairs.Select(pair => new Choice(pair.Item1, pair.Item2)).ToList();

            var sent = ((AutocompleteChoices)ReplyWriter.Suggest(choices).Data!).Choices;

            Assert.True(sent.Count <= 25);
            Assert.All(sent, choice => Assert.InRange(choice.Name.Length, 1, 100));
            Assert.All(sent, choice => Assert.InRange(choice.Value.Text!.Length, 1, 100));
            Assert.All(sent, choice => Assert.Contains(choice.Value, choices.Select(given => given.Value)));
        }, iter: 200);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static int Length(Embed card) =>
        (card.Title?.Length ?? 0) + (card.Description?.Length ?? 0) + (card.Footer?.Text.Length ?? 0) + (card.Author?.Name.Length ?? 0)
        + (card.Fields?.Sum(field => field.Name.Length + field.Value.Length) ?? 0);

    private static void Fits(Embed card)
    {
        Assert.True((card.Title?.Length ?? 0) <= 256);
        Assert.True((card.Description?.Length ?? 0) <= 4096);
        Assert.True((card.Footer?.Text.Length ?? 0) <= 2048);
        Assert.True((card.Author?.Name.Length ?? 0) <= 256);
        Assert.True((card.Fields?.Count ?? 0) <= 25);
        Assert.All(new[] { card.Url, card.Author?.Url }.OfType<string>(), url => Assert.StartsWith("https://example.org/", url, StringComparison.Ordinal));
        Assert.All(card.Fields ?? [], field =>
        {
            Assert.InRange(field.Name.Length, 1, 256);
            Assert.InRange(field.Value.Length, 1, 1024);
        });
    }

    private static void Fits(ActionRow row)
    {
        Assert.InRange(row.Components.Count, 1, 5);
        Assert.All(row.Components.OfType<Button>(), button =>
        {
            Assert.InRange(button.Label!.Length, 1, 80);
            Assert.InRange((button.CustomId ?? button.Url)!.Length, 1, button.CustomId is null ? 512 : 100);
        });
        Assert.All(row.Components.OfType<StringSelect>(), menu =>
        {
            Assert.True((menu.Placeholder?.Length ?? 0) <= 150);
            Assert.InRange(menu.Options.Count, 1, 25);
            Assert.All(menu.Options, entry => Assert.InRange(entry.Label.Length, 1, 100));
            Assert.All(menu.Options, entry => Assert.True((entry.Description?.Length ?? 1) is >= 1 and <= 100));
        });
    }

    private static void Fits(Label label)
    {
        Assert.InRange(label.Text.Length, 1, 45);
        Assert.True((label.Description?.Length ?? 1) is >= 1 and <= 100);
        var input = Assert.IsType<TextInput>(label.Component);
        Assert.True((input.Value?.Length ?? 0) <= 4000);
        Assert.True((input.Placeholder?.Length ?? 0) <= 100);
    }
}
