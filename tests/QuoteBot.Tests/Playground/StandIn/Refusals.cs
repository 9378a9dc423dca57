using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

public sealed class Refusals : Club
{
    private string Messages => $"channels/{Guild.General.Id}/messages";

    public static TheoryData<string, string> BadMessages => new()
    {
        { $$"""{ "content": "{{new string('x', 2001)}}" }""", "content/_errors/0/BASE_TYPE_MAX_LENGTH" },
        { $$"""{ "embeds": [ { "title": "{{new string('x', 257)}}" } ] }""", "embeds/0/title/_errors/0/BASE_TYPE_MAX_LENGTH" },
        { $$"""{ "embeds": [ { "description": "{{new string('x', 4097)}}" } ] }""", "embeds/0/description/_errors/0/BASE_TYPE_MAX_LENGTH" },
        { $$"""{ "embeds": [ { "description": "{{new string('x', 3001)}}" }, { "description": "{{new string('x', 3000)}}" } ] }""", "embeds/_errors/0/MAX_EMBED_SIZE_EXCEEDED" },
        { """{ "embeds": [ { "fields": [ { "name": "", "value": "x" } ] } ] }""", "embeds/0/fields/0/name/_errors/0/BASE_TYPE_REQUIRED" },
        { """{ "embeds": [ { "fields": [ { "name": "x", "value": " " } ] } ] }""", "embeds/0/fields/0/value/_errors/0/BASE_TYPE_REQUIRED" },
        { """{ "embeds": [ { "color": 1 } ] }""", "embeds/0/description/_errors/0/BASE_TYPE_REQUIRED" },
        { """{ "embeds": [ { "title": "x", "url": "javascript:alert(1)" } ] }""", "embeds/0/url/_errors/0/URL_TYPE_INVALID_SCHEME" },
        { """{ "embeds": [ { "title": "x", "colour": 1 } ] }""", "embeds/0/colour/_errors/0/UNKNOWN_FIELD" },
        { """{ "content": 5 }""", "content/_errors/0/STRING_TYPE_CONVERT" },
        { """{ "content": "x", "flags": 64 }""", "flags/_errors/0/BASE_TYPE_CHOICES" },
        { """{ "content": "x", "nonce": "12345678901234567890123456" }""", "nonce/_errors/0/BASE_TYPE_MAX_LENGTH" },
        { """{ "content": "x", "allowed_mentions": { "parse": ["all"] } }""", "allowed_mentions/parse/0/_errors/0/BASE_TYPE_CHOICES" },
        { Row("""{ "type": 2, "style": 1, "label": "x" }"""), "components/0/components/0/custom_id/_errors/0/BASE_TYPE_REQUIRED" },
        { Row($$"""{ "type": 2, "style": 1, "label": "{{new string('x', 81)}}", "custom_id": "a" }"""), "components/0/components/0/label/_errors/0/BASE_TYPE_MAX_LENGTH" },
        { Row($$"""{ "type": 2, "style": 1, "label": "x", "custom_id": "{{new string('x', 101)}}" }"""), "components/0/components/0/custom_id/_errors/0/BASE_TYPE_BAD_LENGTH" },
        { Row("""{ "type": 2, "style": 1, "custom_id": "a" }"""), "components/0/components/0/_errors/0/BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED" },
        { Row("""{ "type": 2, "style": 5, "label": "x", "url": "https://example.org", "custom_id": "a" }"""), "components/0/components/0/_errors/0/BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE" },
        { Row("""{ "type": 2, "style": 1, "label": "x", "custom_id": "a" }, { "type": 2, "style": 1, "label": "y", "custom_id": "a" }"""), "components/0/_errors/0/COMPONENT_CUSTOM_ID_DUPLICATED" },
        { Row(string.Join(',', Enumerable.Range(0, 6).Select(n => $$"""{ "type": 2, "style": 1, "label": "x", "custom_id": "{{n}}" }"""))), "components/0/components/_errors/0/BASE_TYPE_BAD_LENGTH" },
        { Row("""{ "type": 3, "custom_id": "a", "options": [] }"""), "components/0/components/0/options/_errors/0/BASE_TYPE_BAD_LENGTH" },
        { Row("""{ "type": 3, "custom_id": "a", "options": [ { "label": "x", "value": "1" }, { "label": "y", "value": "1" } ] }"""), "components/0/components/0/options/_errors/0/SELECT_COMPONENT_OPTION_VALUE_DUPLICATED" },
        { Row("""{ "type": 2, "style": 1, "custom_id": "a", "emoji": { "name": "smile" } }"""), "components/0/components/0/emoji/name/_errors/0/COMPONENT_INVALID_EMOJI" },
        { """{ "content": "x", "components": [ { "type": 10, "content": "layout without its flag" } ] }""", "components/0/type/_errors/0/BASE_TYPE_CHOICES" },
        { """{ "content": "x", "flags": 32768, "components": [ { "type": 10, "content": "y" } ] }""", "content/_errors/0/MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2" },
    };

    public static TheoryData<string, string> BadCommands => new()
    {
        { """[ { "name": "Quote", "description": "x" } ]""", "0/name/_errors/0/APPLICATION_COMMAND_INVALID_NAME" },
        { """[ { "name": "a b", "description": "x" } ]""", "0/name/_errors/0/STRING_TYPE_REGEX" },
        { """[ { "name": "a" } ]""", "0/description/_errors/0/BASE_TYPE_REQUIRED" },
        { """[ { "name": "a", "description": "x" }, { "name": "a", "description": "y" } ]""", "1/name/_errors/0/APPLICATION_COMMANDS_DUPLICATE_NAME" },
        { """[ { "name": "menu", "type": 3, "description": "x" } ]""", "0/description/_errors/0/BASE_TYPE_MAX_LENGTH" },
        { """[ { "name": "a", "description": "x", "contexts": [2], "integration_types": [0] } ]""", "0/contexts/_errors/0/APPLICATION_COMMAND_CONTEXTS_INVALID" },
        { With("""{ "type": 3, "name": "o", "description": "x" }, { "type": 3, "name": "r", "description": "x", "required": true }"""), "0/options/1/_errors/0/APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID" },
        { With("""{ "type": 3, "name": "o", "description": "x", "autocomplete": true, "choices": [ { "name": "n", "value": "v" } ] }"""), "0/options/0/_errors/0/APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES" },
        { With("""{ "type": 1, "name": "s", "description": "x" }, { "type": 3, "name": "o", "description": "x" }"""), "0/options/_errors/0/APPLICATION_COMMAND_OPTIONS_TYPE_INVALID" },
        { With(string.Join(',', Enumerable.Range(0, 26).Select(n => $$"""{ "type": 3, "name": "o{{n}}", "description": "x" }"""))), "0/options/_errors/0/BASE_TYPE_BAD_LENGTH" },
        { With($$"""{ "type": 3, "name": "o", "description": "x", "choices": [ { "name": "{{new string('x', 101)}}", "value": "v" } ] }"""), "0/options/0/choices/0/name/_errors/0/BASE_TYPE_BAD_LENGTH" },
    };

    public static TheoryData<string, string> BadAnswers => new()
    {
        { """{ "type": 7, "data": { "content": "x" } }""", "BASE_TYPE_CHOICES" },
        { """{ "type": 4 }""", "BASE_TYPE_REQUIRED" },
        { """{ "type": 4, "data": { } }""", "50006" },
        { """{ "type": 5, "data": { "flags": 4 } }""", "BASE_TYPE_CHOICES" },
        { """{ "type": 9, "data": { "custom_id": "a", "title": "t", "components": [] } }""", "BASE_TYPE_BAD_LENGTH" },
        { """{ "type": 9, "data": { "custom_id": "a", "title": "1234567890123456789012345678901234567890123456", "components": [ { "type": 18, "label": "l", "component": { "type": 4, "custom_id": "c", "style": 1 } } ] } }""", "BASE_TYPE_BAD_LENGTH" },
        { "not JSON", "not answer in JSON" },
    };

    [Theory]
    [MemberData(nameof(BadMessages))]
    public async Task A_message_that_Discord_would_not_take_is_refused_with_the_place_and_the_code(string message, string error)
    {
        var (status, json) = await Bot.SendAsync(HttpMethod.Post, Messages, message);
        Assert.Equal((400, 50035), (status, json!["code"]!.GetValue<int>()));
        Assert.Equal([error], Errors(json["errors"]!, ""));
        Assert.Empty(Guild.General.Messages);
        Assert.Single(Discord.Refusals);
    }

    [Theory]
    [MemberData(nameof(BadCommands))]
    public async Task A_command_that_Discord_would_not_take_is_refused_with_the_place_and_the_code(string commands, string error)
    {
        var (status, json) = await Bot.SendAsync(HttpMethod.Put, $"applications/{Discord.ApplicationId}/commands", commands);
        Assert.Equal((400, 50035), (status, json!["code"]!.GetValue<int>()));
        Assert.Contains(error, Errors(json["errors"]!, ""));
    }

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task An_answer_that_Discord_would_not_take_is_no_answer_and_the_reason_is_told(string answer, string reason)
    {
        Bot.Run(_ => Task.FromResult(Microsoft.AspNetCore.Http.Results.Text(answer, "application/json")));
        var failure = await Assert.ThrowsAsync<NotAnsweredException>(() => Anna.SlashAsync("/quote"));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "content": "" }""", 400, 50006)]
    [InlineData("{ content }", 400, 50109)]
    public async Task What_is_empty_or_no_JSON_has_codes_of_its_own(string message, int status, int code) =>
        Assert.Equal((status, code), await PostAsync(message));

    [Fact]
    public async Task Lengths_are_counted_in_characters_and_the_longest_that_Discord_takes_is_taken() =>
        Assert.Equal(200, (await Bot.SendAsync(HttpMethod.Post, Messages, new JsonObject { ["content"] = string.Concat(Enumerable.Repeat("🎬", 2000)) }.ToJsonString())).Status);

    [Fact]
    public async Task Without_the_right_token_nothing_is_answered()
    {
        Bot.Client.DefaultRequestHeaders.Authorization = new("Bot", "wrong");
        Assert.Equal(401, (await Bot.SendAsync(HttpMethod.Post, Messages, """{ "content": "x" }""")).Status);
    }

    [Fact]
    public async Task What_the_bot_lacks_in_a_channel_is_refused()
    {
        Guild.General.DenyBot(Permissions.EmbedLinks);
        Assert.Equal((403, 50013), await PostAsync("""{ "embeds": [ { "title": "x" } ] }"""));
        Guild.General.DenyBot(Permissions.SendMessages);
        Assert.Equal((403, 50013), await PostAsync("""{ "content": "x" }"""));
        Guild.General.DenyBot(Permissions.ViewChannel);
        Assert.Equal((403, 50001), await PostAsync("""{ "content": "x" }"""));
        Guild.General.Delete();
        Assert.Equal((404, 10003), await PostAsync("""{ "content": "x" }"""));
    }

    [Fact]
    public async Task A_bot_that_was_removed_has_no_access()
    {
        Guild.RemoveBot();
        Assert.Equal((403, 50001), await PostAsync("""{ "content": "x" }"""));
    }

    [Fact]
    public async Task Only_its_own_messages_can_be_edited_and_deleted_ones_are_unknown()
    {
        var words = """{ "content": "x" }""";
        var (_, own) = await Bot.SendAsync(HttpMethod.Post, Messages, words);
        Assert.Equal(200, (await Bot.SendAsync(HttpMethod.Patch, $"{Messages}/{own!["id"]}", """{ "content": "y" }""")).Status);
        Assert.Equal(204, (await Bot.SendAsync(HttpMethod.Delete, $"{Messages}/{own["id"]}")).Status);
        Assert.Equal(404, (await Bot.SendAsync(HttpMethod.Patch, $"{Messages}/{own["id"]}", words)).Status);
        Assert.Equal(403, (await Bot.SendAsync(HttpMethod.Patch, $"{Messages}/{Anna.Say("Mine").Id}", words)).Status);
    }

    private async Task<(int Status, int Code)> PostAsync(string message)
    {
        var (status, json) = await Bot.SendAsync(HttpMethod.Post, Messages, message);
        return (status, json!["code"]!.GetValue<int>());
    }

    private static string Row(string components) => $$"""{ "content": "x", "components": [ { "type": 1, "components": [ {{components}} ] } ] }""";

    private static string With(string options) => $$"""[ { "name": "a", "description": "x", "options": [ {{options}} ] } ]""";

    private static IEnumerable<string> Errors(JsonNode node, string path) => node switch
    {
        JsonObject json when json["code"] is { } code => [path + code.GetValue<string>()],
        JsonObject json => json.SelectMany(pair => Errors(pair.Value!, $"{path}{pair.Key}/")),
        JsonArray list => list.SelectMany((item, index) => Errors(item!, $"{path}{index}/")),
        _ => [],
    };
}
