namespace QuoteBot.Game.Rounds;

/// <summary>A member who plays: Discord's id of the user.</summary>
public readonly record struct PlayerId(ulong Value);
