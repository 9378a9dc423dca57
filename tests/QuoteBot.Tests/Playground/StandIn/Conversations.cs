using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

public sealed class Conversations : Club
{
    private const string WithButtons = """
        { "type": 4, "data": { "content": "First", "components": [ { "type": 1, "components": [
            { "type": 2, "style": 1, "label": "Another", "custom_id": "another" },
            { "type": 2, "style": 5, "label": "Read it", "url": "https://example.org" },
            { "type": 2, "style": 2, "label": "Old", "custom_id": "old", "disabled": true } ] } ] } }
        """;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero));

    protected override StandInOptions Options => new() { Clock = clock };

    [Fact]
    public async Task A_click_can_change_the_message_for_everybody_or_answer_one_person_alone()
    {
        Bot.Answer(WithButtons);
        var answer = await Anna.SlashAsync("/quote");
        Bot.Answer("""{ "type": 7, "data": { "content": "Second" } }""");
        var again = await answer.ClickAsync("Another", by: Ben);
        Assert.Equal("Second", answer.Text);
        Assert.Same(answer.Message, again.Message);
        Assert.Equal("First", answer.Message.Versions[0].GetProperty("content").GetString());
        Bot.Answer("""{ "type": 4, "data": { "content": "For you", "flags": 64 } }""");
        var alone = await answer.ClickAsync("Another", by: Ben);
        Assert.True(alone.IsPrivate);
        Assert.DoesNotContain(alone.Message, Anna.Sees());
        Assert.Contains(alone.Message, Ben.Sees());
    }

    [Theory]
    [InlineData("Old")]
    [InlineData("Read it")]
    [InlineData("Not there")]
    public async Task A_button_that_is_disabled_a_link_or_not_there_cannot_be_pressed(string label)
    {
        Bot.Answer(WithButtons);
        var answer = await Anna.SlashAsync("/quote");
        await Assert.ThrowsAsync<CannotDoException>(() => answer.ClickAsync(label));
    }

    [Fact]
    public async Task A_deferred_answer_is_waited_for_and_its_edit_takes_the_place_of_the_thinking()
    {
        var later = new TaskCompletionSource();
        Bot.Run(interaction =>
        {
            _ = EditLaterAsync();
            return Task.FromResult(Results.Text("""{ "type": 5, "data": { "flags": 64 } }""", "application/json"));

            async Task EditLaterAsync()
            {
                await later.Task;
                await Bot.OnTokenAsync(interaction, HttpMethod.Patch, "/messages/@original", """{ "content": "Done" }""");
            }
        });
        var asked = Anna.SlashAsync("/quote");
        await Guild.General.UntilAsync(channel => channel.Messages.Any(message => message.IsLoading));
        Assert.False(asked.IsCompleted);
        later.SetResult();
        Assert.Equal(("Done", true, false), ((await asked).Text, (await asked).IsPrivate, (await asked).Message.IsLoading));
    }

    [Fact]
    public async Task The_first_follow_up_after_thinking_takes_its_place_and_the_next_is_a_message_of_its_own()
    {
        var interaction = await AskAndDeferAsync();
        await Bot.OnTokenAsync(interaction.Sent, HttpMethod.Post, "", """{ "content": "One" }""");
        await Bot.OnTokenAsync(interaction.Sent, HttpMethod.Post, "", """{ "content": "Two" }""");
        Assert.Equal("One", interaction.Text);
        Assert.Equal("Two", (await interaction.FollowUpAsync()).Text);
    }

    [Fact]
    public async Task A_form_is_opened_filled_in_and_sent()
    {
        Bot.Answer("""
            { "type": 9, "data": { "custom_id": "add", "title": "Add an interview", "components": [
                { "type": 18, "label": "Title", "component": { "type": 4, "custom_id": "title", "style": 1, "value": "Untitled", "max_length": 20 } },
                { "type": 1, "components": [ { "type": 4, "custom_id": "text", "label": "Text", "style": 2 } ] } ] } }
            """);
        var opened = await Max.SlashAsync("/quote");
        Assert.Equal(["Title", "Text"], opened.Form.Fields.Select(field => field.Label));
        await Assert.ThrowsAsync<CannotDoException>(() => opened.SubmitAsync(("Title", "T")));
        await Assert.ThrowsAsync<CannotDoException>(() => opened.SubmitAsync(("Text", "T"), ("Title", new string('x', 21))));
        Bot.Answer(interaction => $$"""{ "type": 4, "data": { "content": "{{interaction["data"]!["components"]![0]!["component"]!["value"]}} / {{interaction["data"]!["components"]![1]!["components"]![0]!["value"]}}" } }""");
        Assert.Equal("Untitled / Words", (await opened.SubmitAsync(("Text", "Words"))).Text);
    }

    [Fact]
    public async Task An_option_of_a_menu_is_picked_by_its_label()
    {
        Bot.Answer("""
            { "type": 4, "data": { "content": "Pick", "components": [ { "type": 1, "components": [ { "type": 3, "custom_id": "who",
              "options": [ { "label": "Mark Romanek", "value": "1" }, { "label": "Nobody", "value": "2" } ] } ] } ] } }
            """);
        var answer = await Anna.SlashAsync("/quote");
        Bot.Answer(interaction => $$"""{ "type": 7, "data": { "content": "You picked {{interaction["data"]!["values"]![0]}}" } }""");
        Assert.Equal("You picked 2", (await answer.ChooseAsync("Nobody")).Text);
    }

    [Fact]
    public async Task No_answer_within_three_seconds_is_too_late_and_the_token_is_dead()
    {
        var arrived = new TaskCompletionSource<System.Text.Json.Nodes.JsonObject>();
        var never = new TaskCompletionSource<IResult>();
        Bot.Run(interaction =>
        {
            arrived.SetResult(interaction);
            return never.Task;
        });
        var asked = Anna.SlashAsync("/quote");
        var interaction = await arrived.Task;
        clock.Advance(TimeSpan.FromSeconds(3.1));
        await Assert.ThrowsAsync<NotAnsweredException>(() => asked);
        var (status, json) = await Bot.SendAsync(HttpMethod.Post, $"interactions/{interaction["id"]}/{interaction["token"]}/callback", WithButtons);
        Assert.Equal((404, 10062), (status, json!["code"]!.GetValue<int>()));
        never.SetResult(Results.StatusCode(500));
    }

    [Fact]
    public async Task A_token_lasts_fifteen_minutes()
    {
        var interaction = await AskAndDeferAsync();
        clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(200, (await Bot.OnTokenAsync(interaction.Sent, HttpMethod.Post, "", """{ "content": "In time" }""")).Status);
        clock.Advance(TimeSpan.FromMinutes(2));
        var (status, json) = await Bot.OnTokenAsync(interaction.Sent, HttpMethod.Post, "", """{ "content": "Late" }""");
        Assert.Equal((401, 50027), (status, json!["code"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_second_first_answer_is_refused_and_so_is_a_follow_up_before_the_first()
    {
        Bot.Run(async interaction =>
        {
            var callback = $"interactions/{interaction["id"]}/{interaction["token"]}/callback";
            Assert.Equal(404, (await Bot.OnTokenAsync(interaction, HttpMethod.Post, "", """{ "content": "Early" }""")).Status);
            Assert.Equal(204, (await Bot.SendAsync(HttpMethod.Post, callback, """{ "type": 4, "data": { "content": "First" } }""")).Status);
            var (status, json) = await Bot.SendAsync(HttpMethod.Post, callback, """{ "type": 4, "data": { "content": "Second" } }""");
            Assert.Equal((400, 40060), (status, json!["code"]!.GetValue<int>()));
            return Results.Accepted();
        });
        Assert.Equal("First", (await Anna.SlashAsync("/quote")).Text);
    }

    [Fact]
    public async Task An_endpoint_is_tested_with_signatures_that_are_not_right()
    {
        Bot.Answer("""{ "type": 1 }""");
        Assert.Equal(HttpStatusCode.OK, (await Discord.ProbeAsync("""{"type":1}""")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Discord.ProbeAsync("""{"type":1}""", signature: new string('0', 128))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Discord.ProbeAsync("""{"type":1}""", Discord.Sign("1", """{"type":1}"""), "2")).Status);
    }

    private async Task<Exchange> AskAndDeferAsync()
    {
        Bot.Answer("""{ "type": 5 }""");
        return await Anna.StartAsync(new CommandCall(Discord.Commands.In(0)[0], [], []), null);
    }
}
