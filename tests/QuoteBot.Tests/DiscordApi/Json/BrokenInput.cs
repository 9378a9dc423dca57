using System.Text;
using System.Text.Json;
using CsCheck;
using QuoteBot.DiscordApi.Json;

namespace QuoteBot.Tests.DiscordApi.Json;

/// <summary>Whatever comes in, it is read or refused as bad JSON; nothing else happens.</summary>
public sealed class BrokenInput
{
    private const string Whole =
        """
        {"id":"1","application_id":"2","type":2,"token":"t","version":1,"guild_id":"3","channel_id":"4","channel":{"id":"4","type":0,"permissions":"1024"},
         "member":{"user":{"id":"5","username":"a"},"roles":["6"],"permissions":"32","joined_at":"2017-03-13T19:19:14.040000+00:00"},"app_permissions":"1","context":0,
         "authorizing_integration_owners":{"0":"3"},"attachment_size_limit":10,"data":{"id":"7","name":"n","type":1,"custom_id":"c","component_type":2,"values":["v"],"target_id":"8",
         "options":[{"name":"o","type":3,"value":"x","focused":true},{"name":"s","type":1,"options":[{"name":"i","type":4,"value":2}]}],
         "components":[{"type":18,"component":{"type":4,"custom_id":"f","value":"y"}},{"type":1,"components":[{"type":4,"custom_id":"g"}]}],
         "resolved":{"messages":{"8":{"id":"8","channel_id":"4","content":"z","timestamp":"2024-01-02T03:04:05+00:00","components":[{"type":1,"components":[{"type":2,"style":1,"disabled":true}]}],
         "embeds":[{"title":"t","color":1,"fields":[{"name":"n","value":"v","inline":true}]}],"attachments":[{"id":"9","size":1}]}},"roles":{"6":{"id":"6","permissions":"8"}}}},
         "message":{"id":"8","components":[{"type":17},{"type":3,"options":[{"label":"l","value":"v"}]}]}}
        """;

    private static readonly string[] Pieces =
        ["null", "true", "-1", "1.5", "1e999", "\"\"", "\"x\"", "[]", "{}", "[1]", "{\"type\":\"2\"}", "{\"id\":7}", ",", "}", "\"\\ud800\"", "99999999999999999999"];

    /// <summary>Every value of a whole interaction put out, one after the other, by everything that could stand there instead.</summary>
    [Fact]
    public void Any_value_in_the_place_of_any_other_is_read_or_refused()
    {
        foreach (var (start, length) in Values(Encoding.UTF8.GetBytes(Whole)))
        {
            foreach (var piece in Pieces)
                ReadOrRefuse(Whole.Remove(start, length).Insert(start, piece));
        }
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 40], Gen.Char.Array[0, 8]).Sample(
            (at, length, noise) => ReadOrRefuse(Whole.Remove(at, Math.Min(length, Whole.Length - at)).Insert(at, new string(noise))),
            iter: 3_000);

    private static void ReadOrRefuse(string json)
    {
        try
        {
            var heard = JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction);
            Assert.All(heard?.Data?.Fields ?? [], field => Assert.NotNull(field.CustomId));
        }
        catch (JsonException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }

    private static List<(int Start, int Length)> Values(byte[] json)
    {
        var (values, open) = (new List<(int, int)>(), new Stack<int>());
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push((int)reader.TokenStartIndex);
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                values.Add((open.Peek(), (int)reader.BytesConsumed - open.Pop()));
            else if (reader.TokenType != JsonTokenType.PropertyName)
                values.Add(((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
        }

        return values;
    }
}
