using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;
using QuoteBot.Game.Rounds;

namespace QuoteBot.Storage.Rows;

/// <summary>A round of the game in a channel; what it is doing, and when something has to be done next.</summary>
internal sealed class RoundRow
{
    public long Id { get; set; }

    /// <summary>The server; null for a question that was asked in a direct message.</summary>
    public GuildId? GuildId { get; set; }

    public ChannelId ChannelId { get; set; }

    /// <summary>The channel until the round ends, then null: unique, so that a channel has one round at a time.</summary>
    public ChannelId? OpenIn { get; set; }

    /// <summary>Who started it; null once that person had their traces deleted.</summary>
    public UserId? StartedBy { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public Mode Mode { get; set; }

    /// <summary>How many questions were wished for.</summary>
    public int Wished { get; set; }

    /// <summary>The seconds for each question; null where its length decides.</summary>
    public int? Seconds { get; set; }

    /// <summary>The key of the topic that the lines are about; null for any.</summary>
    public string? Topic { get; set; }

    /// <summary>The key of the film that the interviews are about; null for any.</summary>
    public string? Film { get; set; }

    /// <summary>How many questions the round has.</summary>
    public int Questions { get; set; }

    public Phase Phase { get; set; }

    /// <summary>The question at hand, from 1.</summary>
    public int Number { get; set; }

    /// <summary>When the next step has to be taken.</summary>
    public DateTimeOffset Due { get; set; }

    public int Unanswered { get; set; }

    public Ending? Ending { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>When the number of answers has to be shown anew; null while it is right.</summary>
    public DateTimeOffset? CountDue { get; set; }

    /// <summary>When it was last shown.</summary>
    public DateTimeOffset CountedAt { get; set; }

    /// <summary>Until when a process has taken the next step upon itself; past, when none has.</summary>
    public DateTimeOffset ClaimedUntil { get; set; }

    /// <summary>How many tries the next step has had.</summary>
    public int Tries { get; set; }

    /// <summary>Counts the steps taken; a write that expects an older number fails instead of taking a step twice.</summary>
    public int Step { get; set; }
}

/// <summary>A question of a round, made when the round was.</summary>
internal sealed class RoundQuestionRow
{
    public long Id { get; set; }

    public long RoundId { get; set; }

    /// <summary>Its place in the round, from 1.</summary>
    public int Number { get; set; }

    public long QuoteId { get; set; }

    public Mode Mode { get; set; }

    public required string Words { get; set; }

    public string? Speaker { get; set; }

    public List<string> Options { get; set; } = [];

    /// <summary>The position of the right option.</summary>
    public int Right { get; set; }

    /// <summary>The time for it, in milliseconds.</summary>
    public int Allowed { get; set; }

    public Fate Fate { get; set; }

    /// <summary>The message it stands in; null before it is on record.</summary>
    public MessageId? MessageId { get; set; }

    public DateTimeOffset? RevealedAt { get; set; }
}

/// <summary>A player's answer to a question: one at most, as the key says.</summary>
internal sealed class RoundAnswerRow
{
    public long QuestionId { get; set; }

    public UserId PlayerId { get; set; }

    public long RoundId { get; set; }

    public int Number { get; set; }

    public int Option { get; set; }

    /// <summary>The time from the question's appearance to the click, by Discord's clock, in milliseconds.</summary>
    public int Taken { get; set; }
}

/// <summary>A player of a round, and at its end what came of it: what leaderboards add up.</summary>
internal sealed class RoundPlayerRow
{
    public long RoundId { get; set; }

    public UserId PlayerId { get; set; }

    public GuildId? GuildId { get; set; }

    /// <summary>The first question that this player answered.</summary>
    public int Joined { get; set; }

    /// <summary>When the round ended; null while it goes on.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Whether the round counts for leaderboards: it has ended, and two or more played.</summary>
    public bool Counts { get; set; }

    public int Points { get; set; }

    public int Right { get; set; }

    public int Answered { get; set; }

    public int BestStreak { get; set; }

    /// <summary>The time of all answers, in milliseconds.</summary>
    public long Total { get; set; }
}

/// <summary>A player's vote to skip a question.</summary>
internal sealed class SkipVoteRow
{
    public long QuestionId { get; set; }

    public UserId PlayerId { get; set; }

    public long RoundId { get; set; }
}
