using System.Text.Json.Serialization;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.DiscordApi.Json;

/// <summary>
/// Discord's wire format for the records of this project: names in snake_case, nothing written for null, fields that are not
/// known skipped, enums as numbers with unknown ones kept. Generated at build time.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(DeferredFlags))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(Modal))]
[JsonSerializable(typeof(AutocompleteChoices))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(ActionRow))]
[JsonSerializable(typeof(Button))]
[JsonSerializable(typeof(StringSelect))]
[JsonSerializable(typeof(TextInput))]
[JsonSerializable(typeof(Label))]
[JsonSerializable(typeof(ApplicationCommand))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationCommand>), TypeInfoPropertyName = "ApplicationCommands")]
[JsonSerializable(typeof(IReadOnlyList<GuildCommandPermissions>), TypeInfoPropertyName = "GuildCommandPermissionsList")]
[JsonSerializable(typeof(CurrentApplication))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(CallbackResult))]
public sealed partial class DiscordJson : JsonSerializerContext;
