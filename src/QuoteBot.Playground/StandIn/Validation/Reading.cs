using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>Reading raw JSON without fuss: what is not there, null or of another kind is simply absent.</summary>
internal static class Reading
{
    public static JsonElement? Get(this JsonElement owner, string name) =>
        owner.ValueKind is JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement owner, string name) =>
        owner.Get(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static long? Number(this JsonElement owner, string name) =>
        owner.Get(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public static bool Is(this JsonElement owner, string name) => owner.Get(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> List(this JsonElement owner, string name) =>
        owner.Get(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>The numeric <c>type</c> that components, options and interactions carry; 0 when there is none.</summary>
    public static int Type(this JsonElement owner) => (int)(owner.Number("type") ?? 0);
}
