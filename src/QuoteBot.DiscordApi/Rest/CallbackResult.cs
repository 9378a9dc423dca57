using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.DiscordApi.Rest;

/// <summary>What Discord made of a first answer, when asked to tell (interactions/receiving-and-responding, "Interaction Callback Response").</summary>
/// <param name="Resource">What was made.</param>
public sealed record CallbackResult(CallbackResource? Resource);

/// <summary>What a first answer became.</summary>
/// <param name="Message">The message, for answers that are one.</param>
public sealed record CallbackResource(Message? Message);
