using Discord.Net;

namespace QuoteBot.Gateway.Connection;

/// <summary>What the code with which Discord closes a connection means for the bot (topics/opcodes-and-status-codes).</summary>
internal static class Closing
{
    private const int SessionOver = 4006;

    /// <summary>The code, when it was Discord that closed the connection.</summary>
    public static int? Code(Exception? fault) => fault switch
    {
        WebSocketClosedException closed => closed.CloseCode,
        { InnerException: { } inner } => Code(inner),
        _ => null,
    };

    /// <summary>Whether Discord.Net stops trying after it, though a new session may be opened.</summary>
    public static bool EndsSession(int? code) => code == SessionOver;

    /// <summary>What whoever runs the bot has to mend before it makes sense to connect again; null where it does already.</summary>
    public static string? Remedy(int? code) => code switch
    {
        4004 => BadToken,
        4010 => "Discord does not take this bot's shards; check Discord:ShardIds and Discord:TotalShards.",
        4011 => "The bot is in too many servers for so few shards; raise Discord:TotalShards or leave it out.",
        4012 => "Discord does not speak this version of the gateway any more; get a newer version of the bot.",
        4013 or 4014 => "Discord does not let the bot listen to what it asks for; check its intents in the developer portal.",
        _ => null,
    };

    /// <summary>What to do about a token that Discord refuses.</summary>
    public const string BadToken = "Discord does not take Discord:BotToken; copy it anew from the developer portal.";
}
