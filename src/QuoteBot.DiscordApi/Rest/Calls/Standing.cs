namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>What Discord has refused so far, over all calls.</summary>
internal sealed class Standing(TimeProvider time, int invalidRequests)
{
    private int botTokenRefusals;

    public InvalidRequests Invalid { get; } = new(time, invalidRequests);

    public DeadTokens DeadTokens { get; } = new(time);

    public bool BotTokenIsRefused => Volatile.Read(ref botTokenRefusals) > 0;

    /// <summary>Takes in that the token was refused; true the first time.</summary>
    public bool RefuseBotToken() => Interlocked.Increment(ref botTokenRefusals) == 1;
}
