using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;

namespace QuoteBot.Quiz.Rounds;

/// <summary>The round that somebody wishes for.</summary>
/// <param name="Mode">What it asks for.</param>
/// <param name="Questions">How many questions, 1 to 30.</param>
/// <param name="Seconds">The time for each, 5 to 120; null to go by its length.</param>
/// <param name="Topic">The key of a topic, or null.</param>
/// <param name="Film">The key of a film, or null.</param>
internal sealed record RoundWish(Mode Mode, int Questions, int? Seconds, string? Topic = null, string? Film = null);

/// <summary>Who wishes for it, and where.</summary>
internal sealed record RoundPlace(GuildId? Guild, ChannelId Channel, UserId Starter);

/// <summary>What came of wishing for a round.</summary>
internal abstract record RoundStart
{
    private RoundStart()
    {
    }

    /// <summary>It begins in a moment.</summary>
    public sealed record Started(long Round, RoundWish Wish) : RoundStart;

    /// <summary>Another one is going on in this channel.</summary>
    public sealed record Busy : RoundStart;

    /// <summary>The library holds fewer questions of this kind than were wished for.</summary>
    /// <param name="Wish">What was wished for.</param>
    /// <param name="There">How many there are, 0 or more.</param>
    public sealed record TooSmall(RoundWish Wish, int There) : RoundStart;
}
