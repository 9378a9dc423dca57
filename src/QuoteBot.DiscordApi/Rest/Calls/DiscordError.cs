using System.Text.Json;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>The body of a refusal (topics/opcodes-and-status-codes; of a 429, topics/rate-limits).</summary>
internal sealed record DiscordError(string? Message, int? Code, double? RetryAfter, bool? Global, JsonElement? Errors)
{
    /// <summary>Reads the body of an answer, which is in memory already; null when it is not Discord's JSON.</summary>
    public static async Task<DiscordError?> ReadAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        var body = await answer.Content.ReadAsByteArrayAsync(stop).ConfigureAwait(false);
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, ErrorJson.Default.DiscordError);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The tree of what is wrong with a form, one line a fault: where, code, words.</summary>
    public IReadOnlyList<string> Faults() => Errors is { ValueKind: JsonValueKind.Object } tree ? [.. Walk(tree, "")] : [];

    private static IEnumerable<string> Walk(JsonElement node, string path)
    {
        foreach (var child in node.EnumerateObject())
        {
            if (child.NameEquals("_errors") && child.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var fault in child.Value.EnumerateArray())
                    yield return $"{path}: {Text(fault, "code")} {Text(fault, "message")}";
            }
            else if (child.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var line in Walk(child.Value, path.Length == 0 ? child.Name : $"{path}.{child.Name}"))
                    yield return line;
            }
        }
    }

    private static string? Text(JsonElement fault, string name) =>
        fault.ValueKind == JsonValueKind.Object && fault.TryGetProperty(name, out var text) ? text.ToString() : null;
}
