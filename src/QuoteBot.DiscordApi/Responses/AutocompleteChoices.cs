using QuoteBot.DiscordApi.Commands;

namespace QuoteBot.DiscordApi.Responses;

/// <summary>Suggestions for what is being typed.</summary>
/// <param name="Choices">At most 25; none is an answer too.</param>
public sealed record AutocompleteChoices(IReadOnlyList<Choice> Choices) : ResponseData;
