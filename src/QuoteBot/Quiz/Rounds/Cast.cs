using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Quiz.Rounds;

/// <summary>A click on an option.</summary>
/// <param name="Click">The interaction, whose id tells when it was.</param>
/// <param name="Message">The question's message, whose id tells when it appeared.</param>
/// <param name="Question">The question's row.</param>
/// <param name="Option">The position of the option.</param>
/// <param name="Player">Who clicked.</param>
/// <param name="Channel">Where.</param>
/// <param name="Guild">The server; null in a direct message.</param>
internal sealed record Cast(InteractionId Click, MessageId Message, long Question, int Option, UserId Player, ChannelId Channel, GuildId? Guild)
{
    /// <summary>The time from the question's appearance to the click, by Discord's clock.</summary>
    public TimeSpan Taken
    {
        get
        {
            var taken = Click.CreatedAt - Message.CreatedAt;
            return taken < TimeSpan.Zero ? TimeSpan.Zero : taken;
        }
    }
}

/// <summary>What came of a click.</summary>
internal abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>It counts.</summary>
    public sealed record Locked(string Option) : AnswerOutcome;

    /// <summary>This player had answered.</summary>
    public sealed record Already(string Option) : AnswerOutcome;

    /// <summary>The time was up, or the answer shown.</summary>
    public sealed record TooLate : AnswerOutcome;

    /// <summary>There is no such question any more.</summary>
    public sealed record Gone : AnswerOutcome;
}
