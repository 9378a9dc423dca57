using System.Text.Json;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Tests.DiscordApi.Json;

/// <summary>Reading interactions of every kind, also with things in them that nobody told us of.</summary>
public sealed class WhatDiscordSends
{
    [Fact]
    public void A_slash_command_in_a_guild_comes_out_whole()
    {
        var heard = Read(
            """
            {"id":"846462639134605312","application_id":"775799577604522054","type":2,"token":"secret","version":1,
             "guild_id":"290926798626357999","channel_id":"645027906669510667","channel":{"id":"645027906669510667","type":0,"name":"films","permissions":"1024"},
             "member":{"user":{"id":"53908232506183680","username":"mason","global_name":"Mason","discriminator":"0"},
               "roles":["539082325061836999"],"permissions":"2147483680","nick":null,"joined_at":"2017-03-13T19:19:14.040000+00:00"},
             "app_permissions":"274877990912","locale":"en-GB","guild_locale":"en-US","context":0,
             "authorizing_integration_owners":{"0":"290926798626357999"},"attachment_size_limit":10485760,"entitlements":[],"entitlement_sku_ids":[],
             "data":{"id":"771825006014889984","name":"quiz","type":1,"options":[{"name":"start","type":1,"options":[
               {"name":"mode","type":3,"value":"mixed"},{"name":"questions","type":4,"value":7},{"name":"share","type":10,"value":0.25},
               {"name":"loud","type":5,"value":true}]}]}}
            """);

        Assert.Equal(new InteractionId(846462639134605312), heard.Id);
        Assert.Equal(new AppId(775799577604522054), heard.ApplicationId);
        Assert.Equal(InteractionType.ApplicationCommand, heard.Type);
        Assert.Equal(new GuildId(290926798626357999), heard.GuildId);
        Assert.Equal("films", heard.Channel?.Name);
        Assert.Equal("Mason", heard.Author?.GlobalName);
        Assert.True(heard.Member!.Permissions!.Value.HasFlag(Permissions.ManageGuild));
        Assert.Equal([new RoleId(539082325061836999)], heard.Member.Roles);
        Assert.True(heard.AppPermissions!.Value.HasFlag(Permissions.SendMessagesInThreads));
        Assert.Equal(InteractionContext.Guild, heard.Context);
        Assert.Equal(10_485_760, heard.AttachmentSizeLimit);
        var start = Assert.Single(heard.Data!.Options);
        Assert.Equal(CommandOptionType.SubCommand, start.Type);
        Assert.Equal("mixed", start.Options[0].Value?.Text);
        Assert.Equal(7, start.Options[1].Value?.Whole);
        Assert.Equal(0.25, start.Options[2].Value?.Number);
        Assert.True(start.Options[3].Value?.Flag);
    }

    [Fact]
    public void In_a_direct_message_the_author_is_the_user()
    {
        var heard = Read("""{"id":"1","application_id":"2","type":3,"token":"t","version":1,"user":{"id":"5","username":"ann"},"data":{"custom_id":"q1","component_type":3,"values":["a","b"]}}""");

        Assert.Equal(new UserId(5), heard.Author?.Id);
        Assert.Null(heard.GuildId);
        Assert.Equal("q1", heard.Data?.CustomId);
        Assert.Equal(["a", "b"], heard.Data!.Values);
    }

    [Theory]
    [InlineData("""[{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"title","value":"Never Let Me Go"}},{"type":18,"component":{"type":4,"custom_id":"empty","value":""}},{"type":10,"content":"just text"}]""")]
    [InlineData("""[{"type":1,"components":[{"type":4,"custom_id":"title","value":"Never Let Me Go"}]},{"type":1,"components":[{"type":4,"custom_id":"empty"}]}]""")]
    public void A_forms_fields_are_found_in_labels_and_in_rows(string components)
    {
        var heard = Read($$$"""{"id":"1","type":5,"token":"t","data":{"custom_id":"add","components":{{{components}}}}}""");

        Assert.Equal("Never Let Me Go", heard.Data!.Field("title"));
        Assert.Equal("", heard.Data.Field("empty"));
        Assert.Null(heard.Data.Field("nothing"));
        Assert.Equal(["title", "empty"], heard.Data.Fields.Select(field => field.CustomId));
    }

    [Fact]
    public void Resolved_things_are_found_by_their_ids()
    {
        var heard = Read(
            """
            {"id":"1","type":2,"token":"t","data":{"id":"9","name":"Add interview","type":3,"target_id":"77","resolved":{
              "messages":{"77":{"id":"77","channel_id":"5","type":0,"content":"Q: Why?","author":{"id":"3","username":"bea"},"timestamp":"2024-01-02T03:04:05+00:00",
                "attachments":[{"id":"8","filename":"a.txt","size":12,"url":"https://cdn.discordapp.com/a.txt","content_type":"text/plain"}],
                "components":[{"type":17,"components":[]},{"type":1,"components":[{"type":2,"style":2,"custom_id":"x","label":"y"}]}],"embeds":[{"type":"rich","title":"T"}]}},
              "users":{"3":{"id":"3","username":"bea"}},"members":{"3":{"roles":[],"permissions":"0"}},"roles":{"4":{"id":"4","name":"club","permissions":"8","color":0}},
              "channels":{"5":{"id":"5","type":11,"name":"thread","parent_id":"6","thread_metadata":{}}},"attachments":{"8":{"id":"8","filename":"a.txt","size":12,"url":"u"}}}}}
            """);

        var resolved = heard.Data!.Resolved!;
        var message = resolved.Messages![Snowflake.Parse<MessageId>(heard.Data.TargetId!)];
        Assert.Equal("Q: Why?", message.Content);
        Assert.Equal(12, message.Attachments.Single().Size);
        Assert.IsType<UnknownComponent>(message.Components[0]);
        Assert.Equal("y", Assert.IsType<Button>(Assert.IsType<ActionRow>(message.Components[1]).Components.Single()).Label);
        Assert.Equal(Permissions.Administrator, resolved.Roles![new RoleId(4)].Permissions);
        Assert.Equal(ChannelType.PublicThread, resolved.Channels![new ChannelId(5)].Type);
        Assert.Equal("a.txt", resolved.Attachments![new AttachmentId(8)].Filename);
        Assert.Equal("bea", resolved.Users![new UserId(3)].Username);
        Assert.Equal(Permissions.None, resolved.Members![new UserId(3)].Permissions);
    }

    [Fact]
    public void What_is_new_to_us_is_kept_or_skipped_but_never_refused()
    {
        var heard = Read(
            """
            {"id":1,"type":99,"token":"t","context":7,"novelty":{"deep":[1,2]},"channel":{"id":"2","type":77},
             "data":{"name":"x","type":44,"options":[{"name":"o","type":88,"value":"v","focused":true}],"values":null,"components":null}}
            """);

        Assert.Equal(new InteractionId(1), heard.Id);
        Assert.Equal((InteractionType)99, heard.Type);
        Assert.Equal((ChannelType)77, heard.Channel?.Type);
        Assert.Equal((CommandOptionType)88, heard.Data!.Options.Single().Type);
        Assert.True(heard.Data.Options.Single().Focused);
        Assert.Empty(heard.Data.Values);
        Assert.Empty(heard.Data.Fields);
    }

    [Fact]
    public void An_unknown_component_is_written_as_it_came()
    {
        const string Message = """{"id":"1","channel_id":"2","content":"","attachments":[],"embeds":[],"components":[{"type":17,"accent_color":5,"components":[{"type":10,"content":"x"}]}]}""";

        var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(Message, DiscordJson.Default.Message)!, DiscordJson.Default.Message);

        Assert.Equal(Message, again);
    }

    [Fact]
    public void An_interaction_says_what_it_is_without_its_token() =>
        Assert.Equal("Ping 5", Read("""{"id":"5","type":1,"token":"verysecret"}""").ToString());

    [Theory]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"id":"abc","type":1}""")]
    [InlineData("""{"id":"-1","type":1}""")]
    [InlineData("""{"id":"1","type":1,"app_permissions":"many"}""")]
    [InlineData("[]")]
    public void What_is_no_interaction_is_refused_as_bad_JSON(string text) => Assert.Throws<JsonException>(() => Read(text));

    private static Interaction Read(string json) => JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction)!;
}
