namespace QuoteBot.Playground.StandIn;

/// <summary>A role of a server, with what it allows.</summary>
public sealed record Role(ulong Id, string Name, Permissions Allows);

/// <summary>What a channel allows or denies to one role or one member, over what their roles say.</summary>
public sealed record Overwrite(ulong Whom, Permissions Allow, Permissions Deny);
