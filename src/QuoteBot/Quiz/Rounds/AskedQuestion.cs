using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Rounds;

namespace QuoteBot.Quiz.Rounds;

/// <summary>A question as far as its answers go, and where its round stands.</summary>
internal sealed record AskedQuestion
{
    public required long Id { get; init; }

    /// <summary>Its place in the round, from 1.</summary>
    public required int Number { get; init; }

    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>The time for it, in milliseconds.</summary>
    public required int Allowed { get; init; }

    /// <summary>The message it stands in; null before that is on record.</summary>
    public required MessageId? Message { get; init; }

    public required long RoundId { get; init; }

    /// <summary>The server; null for a private question.</summary>
    public required GuildId? Guild { get; init; }

    public required ChannelId Channel { get; init; }

    public required Round Round { get; init; }

    /// <summary>Whether a click is on one of this question's own buttons: where it is asked, in its message, on an option that it has.</summary>
    public bool IsOptionOf(Cast cast) => cast.Channel == Channel && cast.Guild == Guild && (Message is null || cast.Message == Message)
        && cast.Option >= 0 && cast.Option < Options.Count;

    /// <summary>Whether an answer given then still counts.</summary>
    public bool Takes(Cast cast) => Round.TakesAnswersTo(Number) && QuestionTime.InTime(cast.Taken, TimeSpan.FromMilliseconds(Allowed));
}
