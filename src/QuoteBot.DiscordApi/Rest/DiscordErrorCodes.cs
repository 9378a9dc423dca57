namespace QuoteBot.DiscordApi.Rest;

/// <summary>Discord's own codes for what went wrong, those that the bot acts on (topics/opcodes-and-status-codes, "JSON Error Codes").</summary>
public static class DiscordErrorCodes
{
    /// <summary>The channel is gone or was never seen.</summary>
    public const int UnknownChannel = 10003;

    /// <summary>The message is gone.</summary>
    public const int UnknownMessage = 10008;

    /// <summary>The interaction's token is not, or no longer, or not yet known.</summary>
    public const int UnknownWebhook = 10015;

    /// <summary>The interaction is gone: not answered within three seconds.</summary>
    public const int UnknownInteraction = 10062;

    /// <summary>Too many commands created in a day.</summary>
    public const int DailyCommandCreations = 30034;

    /// <summary>The request is too large.</summary>
    public const int TooLarge = 40005;

    /// <summary>The interaction has had its first answer.</summary>
    public const int AlreadyAnswered = 40060;

    /// <summary>The bot cannot see it.</summary>
    public const int NoAccess = 50001;

    /// <summary>The message would be empty.</summary>
    public const int EmptyMessage = 50006;

    /// <summary>The bot may not.</summary>
    public const int NoPermission = 50013;

    /// <summary>The interaction's token is over.</summary>
    public const int BadWebhookToken = 50027;

    /// <summary>Something in the request is not as Discord wants it; the faults say what.</summary>
    public const int InvalidForm = 50035;
}
