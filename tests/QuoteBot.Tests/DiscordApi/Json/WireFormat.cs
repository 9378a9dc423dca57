using System.Text.Json;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.Tests.DiscordApi.Json;

/// <summary>What the bot says, byte for byte.</summary>
public sealed class WireFormat
{
    [Fact]
    public void A_message_pings_nobody_and_writes_only_what_it_holds() =>
        Same("""{"content":"hello","allowed_mentions":{"parse":[]}}""", new MessageBody { Content = "hello" });

    [Fact]
    public void Empty_parts_are_written_since_they_take_away_what_was_there() =>
        Same("""{"content":"","embeds":[],"components":[],"allowed_mentions":{"parse":[]}}""", new MessageBody { Content = "", Embeds = [], Components = [] });

    [Fact]
    public void Components_are_told_apart_by_type() =>
        Same(
            """
            {"components":[{"type":1,"components":[
              {"type":2,"style":1,"label":"Another","custom_id":"q1"},
              {"type":2,"style":5,"label":"Read it","url":"https://example.org/a"},
              {"type":2,"style":2,"emoji":{"name":"🎬"},"custom_id":"q2","disabled":true}]},
             {"type":1,"components":[{"type":3,"custom_id":"pick","options":[{"label":"One","value":"1"},{"label":"Two","value":"2","description":"second","default":true}],"placeholder":"Which?"}]}],
             "flags":64,"allowed_mentions":{"parse":[]}}
            """,
            new MessageBody
            {
                Flags = MessageFlags.Ephemeral,
                Components =
                [
                    new ActionRow(
                        new Button { Style = ButtonStyle.Primary, Label = "Another", CustomId = "q1" },
                        Button.Link("Read it", "https://example.org/a"),
                        new Button { Style = ButtonStyle.Secondary, Emoji = new Emoji("🎬"), CustomId = "q2", Disabled = true }),
                    new ActionRow(new StringSelect
                    {
                        CustomId = "pick",
                        Placeholder = "Which?",
                        Options = [new SelectOption("One", "1"), new SelectOption("Two", "2", "second", Default: true)],
                    }),
                ],
            });

    [Fact]
    public void An_embed_writes_each_of_its_parts_under_Discords_names() =>
        Same(
            """
            {"embeds":[{"title":"t","description":"d","url":"https://example.org","color":16711680,"timestamp":"2010-09-29T12:00:00+00:00",
             "footer":{"text":"f"},"author":{"name":"a"},"image":{"url":"attachment://i.png"},"thumbnail":{"url":"https://example.org/t.png"},
             "fields":[{"name":"n","value":"v","inline":true}]}],"allowed_mentions":{"parse":[]}}
            """,
            new MessageBody
            {
                Embeds =
                [
                    new Embed
                    {
                        Title = "t",
                        Description = "d",
                        Url = "https://example.org",
                        Color = 0xFF0000,
                        Timestamp = new DateTimeOffset(2010, 9, 29, 12, 0, 0, TimeSpan.Zero),
                        Footer = new EmbedFooter("f"),
                        Author = new EmbedAuthor("a"),
                        Image = new EmbedMedia("attachment://i.png"),
                        Thumbnail = new EmbedMedia("https://example.org/t.png"),
                        Fields = [new EmbedField("n", "v", Inline: true)],
                    },
                ],
            });

    [Fact]
    public void Each_kind_of_first_answer_has_its_own_shape()
    {
        Same("""{"type":1}""", InteractionResponse.Pong);
        Same("""{"type":4,"data":{"content":"a","allowed_mentions":{"parse":[]}}}""", InteractionResponse.Message(new MessageBody { Content = "a" }));
        Same("""{"type":5,"data":{"flags":64}}""", InteractionResponse.DeferMessage(ephemeral: true));
        Same("""{"type":5}""", InteractionResponse.DeferMessage(ephemeral: false));
        Same("""{"type":6}""", InteractionResponse.DeferUpdate);
        Same("""{"type":7,"data":{"embeds":[],"allowed_mentions":{"parse":[]}}}""", InteractionResponse.Update(new MessageBody { Embeds = [] }));
        Same(
            """{"type":8,"data":{"choices":[{"name":"Mortality","value":"mortality"},{"name":"Water","value":"water"}]}}""",
            InteractionResponse.Suggest([new Choice("Mortality", "mortality"), new Choice("Water", "water")]));
        Same("""{"type":8,"data":{"choices":[{"name":"Two","value":2}]}}""", InteractionResponse.Suggest([new Choice("Two", 2L)]));
        Same("""{"type":8,"data":{"choices":[{"name":"Half","value":0.5}]}}""", InteractionResponse.Suggest([new Choice("Half", 0.5)]));
    }

    [Fact]
    public void A_form_holds_labels_around_fields() =>
        Same(
            """
            {"type":9,"data":{"custom_id":"add","title":"Add an interview","components":[
              {"type":18,"label":"Title","component":{"type":4,"custom_id":"title","style":1,"max_length":200,"required":false},"description":"As printed"}]}}
            """,
            InteractionResponse.Form(new Modal("add", "Add an interview",
            [
                new Label("Title", new TextInput { CustomId = "title", Style = TextInputStyle.Short, MaxLength = 200, Required = false }, "As printed"),
            ])));

    [Fact]
    public void A_command_states_its_permissions_as_a_decimal_string_or_null()
    {
        var everybody = new ApplicationCommand { Name = "quote", Description = "A line" };

        Same("""{"type":1,"name":"quote","description":"A line","default_member_permissions":null}""", everybody);
        Same(
            """{"type":1,"name":"quote","description":"A line","default_member_permissions":"32"}""",
            everybody with { DefaultMemberPermissions = Permissions.ManageGuild });
    }

    [Fact]
    public void Answers_survive_being_written_and_read()
    {
        InteractionResponse[] answers =
        [
            InteractionResponse.DeferMessage(ephemeral: true),
            InteractionResponse.Form(new Modal("a", "b", [new Label("c", new TextInput { CustomId = "d" })])),
            InteractionResponse.Suggest([new Choice("a", "b")]),
            InteractionResponse.Message(new MessageBody { Components = [new ActionRow(Button.Link("a", "https://example.org"))] }),
        ];

        Assert.All(answers, answer =>
        {
            var text = JsonSerializer.Serialize(answer, DiscordJson.Default.InteractionResponse);
            var again = JsonSerializer.Deserialize(text, DiscordJson.Default.InteractionResponse)!;
            Assert.IsType(answer.Data!.GetType(), again.Data);
            Assert.Equal(text, JsonSerializer.Serialize(again, DiscordJson.Default.InteractionResponse));
        });
    }

    [Fact]
    public void A_file_is_tied_to_its_message_by_number() =>
        Same(
            """{"allowed_mentions":{"parse":[]},"attachments":[{"id":"0","filename":"interview.txt"}]}""",
            new MessageBody { Attachments = [new AttachmentReference(new AttachmentId(0), "interview.txt")] });

    private static void Same<T>(string expected, T value) =>
        Assert.Equal(
            JsonSerializer.Serialize(JsonElement.Parse(expected)),
            JsonSerializer.Serialize(JsonElement.Parse(JsonSerializer.Serialize(value, typeof(T), DiscordJson.Default))));
}
