using CsCheck;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Text;

namespace QuoteBot.Tests.DiscordApi.Text;

/// <summary>Whatever is put together, what is sent keeps Discord's limits.</summary>
public sealed class FittingMessages
{
    private static readonly Gen<string> Odd = Gen.Select(
        OneOf("", " ", "a", "word ", "@everyone ", "**", "\u202Eabc", "שלום ", "👨‍👩‍👧", "\n", "e\u0301", "\\"),
        OneOf(0, 1, 44, 45, 80, 101, 256, 300, 1025, 6000),
        (part, times) => string.Concat(Enumerable.Repeat(part, times)));

    private static readonly Gen<Embed> AnyEmbed = Gen.Select(Odd, Odd, Odd, Odd, Gen.Select(Odd, Odd).List[0, 30], (title, description, footer, author, fields) => new Embed
    {
        Title = title,
        Description = description,
        Footer = new EmbedFooter(footer),
        Author = new EmbedAuthor(author),
        Fields = [.. fields.Select(field => new EmbedField(field.Item1, field.Item2))],
    });

    private static readonly Gen<Component> AnyRow = Gen.OneOf(
        Odd.List[1, 7].Select(labels => (Component)new ActionRow([.. labels.Select((label, n) => new Button { CustomId = $"{n}", Label = label })])),
        Gen.Select(Odd, Odd, Gen.Int[1, 30], (placeholder, text, count) => (Component)new ActionRow(new StringSelect
        {
            CustomId = "menu",
            Placeholder = placeholder,
            Options = [.. Enumerable.Range(0, count).Select(n => new SelectOption(text, $"{n}", text))],
        })));

    [Fact]
    public void Any_message_fits() =>
        Gen.Select(Odd, AnyEmbed.List[0, 12], AnyRow.List[0, 7]).Sample((content, embeds, rows) =>
        {
            var body = new MessageBody { Content = content, Embeds = embeds, Components = rows }.ToLimits();

            Assert.True(body.Content!.Length <= 2000);
            Assert.True(body.Embeds!.Count <= 10);
            Assert.True(body.Embeds.Sum(embed => embed.TextLength) <= 6000);
            Assert.All(body.Embeds, Fits);
            Assert.True(body.Components!.Count <= 5);
            Assert.All(body.Components.Cast<ActionRow>(), Fits);
        }, iter: 200);

    [Fact]
    public void A_long_answer_loses_its_end_and_keeps_its_fields()
    {
        var embed = new Embed { Title = "t", Description = new string('a', 6000), Fields = [new EmbedField("f", new string('b', 1000)), new EmbedField("g", new string('c', 1000))] };

        var fitted = new MessageBody { Embeds = [embed] }.ToLimits().Embeds!.Single();

        Assert.Equal(6000 - 2003, fitted.Description!.Length);
        Assert.Equal(2, fitted.Fields!.Count);
    }

    [Fact]
    public void Parts_that_may_not_be_empty_are_marked()
    {
        var body = new MessageBody
        {
            Embeds = [new Embed { Description = "d", Title = " ", Fields = [new EmbedField("", "")] }],
            Components = [new ActionRow(new Button { CustomId = "a", Label = "" }, new Button { CustomId = "b", Label = "", Emoji = new Emoji("🎬") })],
        }.ToLimits();

        Assert.Null(body.Embeds![0].Title);
        Assert.Equal(new EmbedField("–", "–"), body.Embeds[0].Fields!.Single());
        Assert.Equal(["…", null], ((ActionRow)body.Components![0]).Components.Cast<Button>().Select(button => button.Label));
    }

    [Fact]
    public void A_form_fits()
    {
        var form = new Modal("id", new string('t', 60), [.. Enumerable.Range(0, 7).Select(n => new Label(new string('l', 60),
            new TextInput { CustomId = $"{n}", Value = new string('v', 5000), Placeholder = new string('p', 200) }, new string('d', 200)))]).ToLimits();

        Assert.Equal(45, form.Title.Length);
        Assert.Equal(5, form.Components.Count);
        Assert.All(form.Components.Cast<Label>(), label =>
        {
            Assert.Equal(45, label.Text.Length);
            Assert.Equal(100, label.Description!.Length);
            Assert.Equal(4000, ((TextInput)label.Component).Value!.Length);
            Assert.Equal(100, ((TextInput)label.Component).Placeholder!.Length);
        });
    }

    [Fact]
    public void Suggestions_keep_whole_values_and_clip_names()
    {
        Choice[] many = [.. Enumerable.Range(0, 40).Select(n => new Choice(new string('n', 150), $"{n}"))];

        var fitted = new AutocompleteChoices([new Choice("too long", new string('v', 101)), new Choice("", "nameless"), .. many]).ToLimits();

        Assert.Equal(25, fitted.Choices.Count);
        Assert.All(fitted.Choices, choice => Assert.Equal(100, choice.Name.Length));
        Assert.Equal("0", fitted.Choices[0].Value.Text);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void Fits(Embed embed)
    {
        Assert.True((embed.Title?.Length ?? 0) <= 256);
        Assert.True((embed.Description?.Length ?? 0) <= 4096);
        Assert.True((embed.Footer?.Text.Length ?? 0) <= 2048);
        Assert.True((embed.Author?.Name.Length ?? 0) <= 256);
        Assert.True(embed.Fields!.Count <= 25);
        Assert.All(embed.Fields, field =>
        {
            Assert.InRange(field.Name.Length, 1, 256);
            Assert.InRange(field.Value.Length, 1, 1024);
        });
    }

    private static void Fits(ActionRow row)
    {
        Assert.InRange(row.Components.Count, 1, 5);
        Assert.All(row.Components.OfType<Button>(), button => Assert.InRange(button.Label!.Length, 1, 80));
        Assert.All(row.Components.OfType<StringSelect>(), menu =>
        {
            Assert.True((menu.Placeholder?.Length ?? 0) <= 150);
            Assert.InRange(menu.Options.Count, 1, 25);
            Assert.All(menu.Options, entry => Assert.InRange(entry.Label.Length, 1, 100));
            Assert.All(menu.Options, entry => Assert.True((entry.Description?.Length ?? 0) <= 100));
        });
    }
}
