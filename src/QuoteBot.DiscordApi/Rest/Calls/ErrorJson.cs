using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>The wire format of what only the client itself reads.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DiscordError))]
internal sealed partial class ErrorJson : JsonSerializerContext;
