using QuoteBot.DiscordApi.Components;

namespace QuoteBot.DiscordApi.Responses;

/// <summary>A form that opens on the person's screen.</summary>
/// <param name="CustomId">What comes back with it, 1 to 100.</param>
/// <param name="Title">Its heading, 1 to 45.</param>
/// <param name="Components">One to five labelled fields.</param>
public sealed record Modal(string CustomId, string Title, IReadOnlyList<Component> Components) : ResponseData;
