using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Responses;

/// <summary>The first answer to an interaction (interactions/receiving-and-responding).</summary>
/// <param name="Type">What kind of answer.</param>
/// <param name="Data">What it says, where the kind has something to say.</param>
public sealed record InteractionResponse(InteractionResponseType Type, ResponseData? Data = null)
{
    /// <summary>Alive: the answer to a ping.</summary>
    public static InteractionResponse Pong { get; } = new(InteractionResponseType.Pong);

    /// <summary>Nothing to show yet; the message of the component will be edited or left as it is.</summary>
    public static InteractionResponse DeferUpdate { get; } = new(InteractionResponseType.DeferredUpdateMessage);

    /// <summary>A message.</summary>
    public static InteractionResponse Message(MessageBody body) => new(InteractionResponseType.ChannelMessage, body);

    /// <summary>The message of the component, changed.</summary>
    public static InteractionResponse Update(MessageBody body) => new(InteractionResponseType.UpdateMessage, body);

    /// <summary>"Is thinking": the message comes by an edit of the original.</summary>
    /// <param name="ephemeral">True when only the person shall see it; it cannot be changed later.</param>
    public static InteractionResponse DeferMessage(bool ephemeral) =>
        new(InteractionResponseType.DeferredChannelMessage, ephemeral ? new DeferredFlags(MessageFlags.Ephemeral) : null);

    /// <summary>A form; not as an answer to a form.</summary>
    public static InteractionResponse Form(Modal modal) => new(InteractionResponseType.Modal, modal);

    /// <summary>Suggestions for what is being typed.</summary>
    public static InteractionResponse Suggest(IReadOnlyList<Choice> choices) =>
        new(InteractionResponseType.AutocompleteResult, new AutocompleteChoices(choices));
}

/// <summary>The kinds of first answer.</summary>
public enum InteractionResponseType
{
    /// <summary>To a ping.</summary>
    Pong = 1,

    /// <summary>A message.</summary>
    ChannelMessage = 4,

    /// <summary>A message comes later.</summary>
    DeferredChannelMessage = 5,

    /// <summary>The message of the component may change later.</summary>
    DeferredUpdateMessage = 6,

    /// <summary>The message of the component, changed now.</summary>
    UpdateMessage = 7,

    /// <summary>Suggestions.</summary>
    AutocompleteResult = 8,

    /// <summary>A form.</summary>
    Modal = 9,
}
