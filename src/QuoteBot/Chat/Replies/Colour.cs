namespace QuoteBot.Chat.Replies;

/// <summary>The colours of the cards' edges; nothing is told by colour alone.</summary>
internal static class Colour
{
    /// <summary>A quote: the amber of old film.</summary>
    public const int Quote = 0xD9A441;

    /// <summary>Lists and pages.</summary>
    public const int List = 0x5B7F95;

    /// <summary>The game.</summary>
    public const int Game = 0x8E5BB5;

    /// <summary>What waits for a moderator.</summary>
    public const int Review = 0x4F9D69;
}
