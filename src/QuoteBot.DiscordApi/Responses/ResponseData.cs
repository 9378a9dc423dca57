using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Responses;

/// <summary>What a first answer holds: a message, the flags of one to come, a form, or suggestions.</summary>
[JsonConverter(typeof(ResponseDataConverter))]
public abstract record ResponseData;
