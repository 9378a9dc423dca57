using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

public sealed class TypedCommands : Club
{
    private const string Hello = """{ "type": 4, "data": { "content": "Hello" } }""";

    [Fact]
    public async Task A_typed_command_reaches_the_bot_with_its_options_and_the_answer_is_seen()
    {
        Bot.Answer(interaction => $$"""{ "type": 4, "data": { "content": "{{interaction["data"]!["options"]![0]!["value"]}} for {{interaction["member"]!["user"]!["global_name"]}}" } }""");
        var answer = await Anna.SlashAsync("/quote topic:mortality");
        Assert.Equal("mortality for Anna", answer.Text);
        Assert.Equal([answer.Message], Guild.General.Public);
    }

    [Theory]
    [InlineData("/quote film:Never Let Me Go topic:age", "film=Never Let Me Go; topic=age")]
    [InlineData("/quote film:\"Mad Max: Fury Road\" topic:\"cars topic:cars\"", "film=Mad Max: Fury Road; topic=cars topic:cars")]
    [InlineData("/quote film:Mad Max: Fury Road", "film=Mad Max: Fury Road")]
    [InlineData("quote topic: age ", "topic=age")]
    public async Task A_value_runs_to_the_next_option_whether_it_is_quoted_or_not(string typed, string sent)
    {
        Bot.Answer(Hello);
        var answer = await Anna.SlashAsync(typed);
        var options = answer.Sent["data"]!["options"]!.AsArray();
        Assert.Equal(sent, string.Join("; ", options.Select(option => $"{option!["name"]}={option["value"]}")));
    }

    [Theory]
    [InlineData("Who said it")]
    [InlineData("who s")]
    public async Task A_sub_command_holds_its_options_and_a_choice_is_sent_by_its_value(string mode)
    {
        Bot.Answer(Hello);
        var answer = await Anna.SlashAsync($"/quiz start mode:{mode} questions:3");
        var start = answer.Sent["data"]!["options"]![0]!;
        Assert.Equal("start", start["name"]!.GetValue<string>());
        Assert.Equal("who", start["options"]![0]!["value"]!.GetValue<string>());
        Assert.Equal(3, start["options"]![1]!["value"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("/qoute", "There is no command /qoute. Did you mean /quote?")]
    [InlineData("/quote topik:age", "/quote has no option topik. It takes topic, film, each like topic:value.")]
    [InlineData("/quote topic:age speeker:Mark", "/quote has no option speeker. It takes topic, film, each like topic:value.")]
    [InlineData("/quiz", "/quiz needs a word more: /quiz start, /quiz stop.")]
    [InlineData("/quiz begin", "There is no /quiz begin. There is /quiz start, /quiz stop.")]
    [InlineData("/quiz start questions:many", "questions is a number, not “many”.")]
    [InlineData("/quiz start questions:31", "questions goes from 1 to 30.")]
    [InlineData("/quiz start mode:hard", "mode is one of Who said it, Mixed.")]
    public async Task What_is_not_registered_cannot_be_typed_and_the_message_says_what_is(string typed, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<CannotDoException>(() => Anna.SlashAsync(typed))).Message);

    [Fact]
    public async Task A_command_for_moderators_is_not_offered_to_others_but_can_be_forced()
    {
        Bot.Answer(Hello);
        var file = Upload.Text("a.txt", "Hello");
        await Assert.ThrowsAsync<CannotDoException>(() => Anna.SlashAsync("/interview file:a.txt", null, file));
        Assert.Equal("Hello", (await Max.SlashAsync("/interview file:a.txt", null, file)).Text);
        Anna.SendsForbiddenCommands = true;
        Assert.Equal("Hello", (await Anna.SlashAsync("/interview file:a.txt", null, file)).Text);
    }

    [Fact]
    public async Task A_server_can_hand_a_command_to_another_role()
    {
        Bot.Answer(Hello);
        var file = Upload.Text("a.txt", "Hello");
        var editors = Guild.AddRole("Editors");
        Guild.SetCommandAccess("interview", CommandAccess.For(editors));
        await Assert.ThrowsAsync<CannotDoException>(() => Ben.SlashAsync("/interview file:a.txt", null, file));
        Ben.Roles.Add(editors);
        Assert.Equal("Hello", (await Ben.SlashAsync("/interview file:a.txt", null, file)).Text);
    }

    [Fact]
    public async Task A_file_is_handed_over_with_an_address_at_which_it_can_be_fetched()
    {
        Bot.Answer(Hello);
        var answer = await Max.SlashAsync("/interview file:a.txt", null, Upload.Text("a.txt", "Words"));
        var data = answer.Sent["data"]!;
        var file = data["resolved"]!["attachments"]![data["options"]![0]!["value"]!.GetValue<string>()]!;
        using var client = new HttpClient();
        Assert.Equal("Words", await client.GetStringAsync(file["url"]!.GetValue<string>(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Suggestions_come_for_the_value_that_was_typed_last()
    {
        Bot.Answer("""{ "type": 8, "data": { "choices": [ { "name": "Mortality", "value": "mortality" } ] } }""");
        Assert.Equal([new Choice("Mortality", "mortality")], await Anna.AutocompleteAsync("/quote topic:mo"));
    }

    [Fact]
    public async Task In_direct_messages_the_user_stands_in_for_the_member_and_server_commands_are_gone()
    {
        Bot.Answer(Hello);
        var answer = await Anna.InDirectMessages.SlashAsync("/quote");
        Assert.Null(answer.Sent["member"]);
        Assert.Equal(Anna.User.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Sent["user"]!["id"]!.GetValue<string>());
        await Assert.ThrowsAsync<CannotDoException>(() => Max.InDirectMessages.SlashAsync("/interview"));
    }

    [Fact]
    public async Task A_message_command_brings_the_message_along()
    {
        Bot.Answer(interaction => $$"""{ "type": 4, "data": { "content": "Read: {{interaction["data"]!["resolved"]!["messages"]!.AsObject().Single().Value!["content"]}}", "flags": 64 } }""");
        var message = Anna.Say("An interview");
        var answer = await Max.UseAsync("Add interview", message);
        Assert.Equal("Read: An interview", answer.Text);
        Assert.Equal([message], Anna.Sees());
        Assert.Equal([message, answer.Message], Max.Sees());
    }
}
